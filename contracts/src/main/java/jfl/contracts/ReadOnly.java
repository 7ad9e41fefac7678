// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an array parameter of a native method that C only reads its elements. Without it the elements count as written (unknown is the worst case). */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface ReadOnly {}
