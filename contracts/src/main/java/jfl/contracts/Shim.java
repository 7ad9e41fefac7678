// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the C header that defines the native methods and the native state of a {@link Trusted} class.
 *
 * <p>The header is the resource {@code shims/<value>} of the module or JAR that holds the class. It is included once,
 * after {@code jfl.h} and before any generated structure, when the closed world reaches a native method or allocates
 * an object with {@link NativeState} of a class that names it. From then on every {@link Export} method of every class
 * that names it is an entry point, because the header's operation tables refer to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Shim {
    /** {@return the file name of the header, such as {@code linux_fs.h}} */
    String value();
}
