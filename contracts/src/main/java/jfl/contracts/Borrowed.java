// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose objects the kernel lends for the length of a callback.
 *
 * <p>Code outside {@link Trusted} classes may not store one in a field, an array or a static, capture it in a lambda
 * that is stored, or return it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Borrowed {}
