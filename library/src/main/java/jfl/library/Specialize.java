// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The compiler makes a copy of the method for each combination of static argument types at its calls, so that what it calls on its arguments is
 * dispatched among the classes that can arrive there, not among all classes of the program.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Specialize {}
