// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an integer parameter of a native method that every value of its type is allowed. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface AnyValue {}
