// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field of a lock that holds what the lock protects.
 *
 * <p>The rule that a mutable field may not be reachable from two callbacks stops at this field: what is reached
 * through it alone is protected. The field itself may be mutable.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Protected {}
