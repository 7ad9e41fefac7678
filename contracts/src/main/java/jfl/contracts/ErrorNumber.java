// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the final {@code int} field of an exception class that is its error number, from 1 to 4095.
 *
 * <p>The field lives in {@code jfl_exception.error}. It is what {@link Export#ERRNO} reports and what a failing native
 * method sets.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface ErrorNumber {}
