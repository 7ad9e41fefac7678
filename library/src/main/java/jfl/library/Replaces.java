// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of a {@link Partial} replacement that takes the place of the JDK's method of the same name and descriptor. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Replaces {}
