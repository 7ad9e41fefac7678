// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of a native method that C keeps the reference beyond the call and takes a count of its own.
 *
 * <p>The shim calls {@code jfl_retain}, and {@code jfl_release} when it forgets the reference; the caller's count is
 * untouched, so generated code treats the argument like a borrowed one. From the call on the object, and everything
 * reachable from it, may be reached from callbacks (RULES L3).
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Retains {}
