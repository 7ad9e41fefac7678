// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a native method fails: with which exception, carrying which error numbers. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Fails {
    /** {@return the exception class raised; it has one {@code int} field marked {@link ErrorNumber}} */
    Class<? extends Throwable> with();

    /** {@return the positive error numbers the C function may return; {@link #ANY} alone when they are not known} */
    int[] errnos();

    /** Stands for every error number from 1 to 4095. */
    int ANY = -1;
}
