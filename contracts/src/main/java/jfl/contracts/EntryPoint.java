// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an annotation type with which programs mark their entry class.
 *
 * <p>{@link #MODULE} is the only kind: the constructor without parameters is the module's init, and closing the
 * closeables that it owns, in reverse order, is the module's exit. The marking annotation has the {@code String} elements
 * {@code name}, {@code license}, {@code description} and {@code author}; the last two may be empty.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EntryPoint {
    /** The entry class is a kernel module. */
    String MODULE = "module";

    /** {@return the kind of entry point} */
    String value();
}
