// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a reference parameter of a native or {@link Export} method that it may be {@code null}.
 *
 * <p>Without it a native's argument is checked before the call, and an export's argument is known not to be null.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface MayBeNull {}
