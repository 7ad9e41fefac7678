// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a {@code String} parameter of a native method that it may be a rope: text built at run time, as pieces in the caller's frame. The native is a
 * sink, which formats the pieces and keeps nothing. Without it the argument must be a constant.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Formatted {}
