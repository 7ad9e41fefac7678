// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The complete contract of a native method (RULES T1).
 *
 * <p>No element has a default: {@code javac} refuses a contract that leaves one out, and {@code jfl} refuses a native
 * method without a contract. What concerns a parameter is said at the parameter: each one of reference type has exactly
 * one of {@link Borrows}, {@link Retains}, {@link Consumes}, each one of an integer type exactly one of {@link Range},
 * {@link AnyValue}; {@code boolean} needs neither.
 *
 * <p>A lock is named by the kernel's name of it ({@code "mmap_lock"}) or, when it is the native state of an argument,
 * by {@code "#n"}, the argument's position counted from zero.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Contract {
    /** {@return whether the call may sleep} */
    boolean sleeps();

    /** {@return every context in which the call is allowed} */
    Context[] contexts();

    /** {@return the locks that the call takes and has released again when it returns} */
    String[] takes();

    /** {@return the locks that the caller must hold} */
    String[] requires();

    /** {@return the locks that are held after a successful call and were not before; none if it fails} */
    String[] acquires();

    /** {@return the locks that the caller holds before the call and no longer after it} */
    String[] releases();

    /** {@return the {@link Export} methods, as {@code Class.method}, that the call may run before it returns} */
    String[] runs();

    /** {@return how the call fails; empty when it cannot} */
    Fails[] fails();

    /** {@return whether the result is a reference, and may be {@code null}} */
    Nullness nullness();

    /** {@return the least and the greatest result of a successful call; empty when the result is no integer} */
    long[] range();
}
