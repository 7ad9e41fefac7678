// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that an integer parameter of a native method may have; the caller must establish it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Range {
    /** {@return the least allowed value} */
    long min();

    /** {@return the greatest allowed value} */
    long max();
}
