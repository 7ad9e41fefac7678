// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives every object of a class an embedded C structure, its <em>native state</em>.
 *
 * <p>The C structure of the class ends in a member {@code native_} of the named type, zeroed at allocation. Objects
 * never move, so C may keep its address for as long as it holds a count of the object. The object crosses to C as the
 * address of that member and is recovered from it with {@code container_of}. The class is final.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface NativeState {
    /** {@return the C type, defined by the class's {@link Shim}, such as {@code struct jfl_misc}} */
    String value();

    /**
     * {@return the name of a C function {@code void drop(<type> *state)} that runs just before the memory of the
     * object is freed, or the empty string} It must not sleep and must not call back.
     */
    String drop() default "";
}
