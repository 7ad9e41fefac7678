// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a native method that it publishes callbacks: from its success on the kernel may run them (RULES L3, L5).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Registers {
    /** {@return the {@link Export} methods of this class that may run from now on} */
    String[] callbacks();

    /** {@return the native method of this class that ends the registration} */
    String endedBy();

    /** {@return those callbacks that cannot be running, nor start, once {@link #endedBy()} has returned} */
    String[] drained();

    /** {@return the classes whose objects the shim keeps alive for the callbacks that are not drained} */
    Class<?>[] outlivedBy();
}
