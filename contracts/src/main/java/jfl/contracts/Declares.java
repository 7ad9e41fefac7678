// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes every object of a class that a static initialiser creates a file-scope C declaration.
 *
 * <p>For {@code @Declares("M")} on a class that also has {@link NativeState}, an object in the module image is emitted
 * with {@code .native_ = M_INIT(<fields>)}, and after the image follows {@code M_DECLARE(<&object.native_>, <fields>)}
 * and a semicolon. The fields are the instance fields in declaration order: numbers and booleans as literals,
 * strings as C string literals, fields marked {@link Token} as bare identifiers. An object of such a class that does
 * not end up in the image is refused.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Declares {
    /** {@return the prefix of the two C macros, defined by the class's {@link Shim}} */
    String value();
}
