// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The replacement gives only the methods it marks {@link Replaces}; the rest of the class stays the JDK's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Partial {}
