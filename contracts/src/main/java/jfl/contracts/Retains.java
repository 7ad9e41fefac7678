// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of a native method that C keeps the reference beyond the call, and that a count keeps the object
 * alive meanwhile.
 *
 * <p>Either the shim takes that count with {@code jfl_retain} and gives it back with {@code jfl_release} when it forgets
 * the reference, or the binding's Java code holds it for that long; the {@code SAFETY} comment says which. The caller's
 * count is untouched, so generated code treats the argument like a borrowed one. From the call on the object, and
 * everything reachable from it, may be reached from callbacks (RULES L3).
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Retains {}
