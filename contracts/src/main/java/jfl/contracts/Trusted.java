// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose code the verifier believes instead of proving.
 *
 * <p>Only such a class may declare {@code native} methods, {@link Export} methods and fields of {@link Opaque} types.
 * A module that brings its own is told how many trusted lines it adds (RULES T2).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Trusted {}
