// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code static} method of a {@link Trusted} class callable from its {@link Shim}: an entry point.
 *
 * <p>Reference arguments are borrowed for the length of the call. A reference result is handed out with one count,
 * which the shim owns. In C the method never fails by exception: see {@link #reports()}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Export {
    /** The negative error number is the result. */
    String ERRNO = "errno";

    /** Exceptions cannot be reported: an escaping one is logged once and dropped, the result is zero. */
    String NOTHING = "nothing";

    /**
     * {@return how an exception reaches C (RULES S9)} {@link #ERRNO}, {@link #NOTHING}, or the name of a C function of
     * the shim, {@code static inline <result type> name(s32 error)}, which is given the negative error number.
     */
    String reports();

    /** {@return every context in which the kernel calls it} */
    Context[] contexts();

    /** {@return the kernel locks held during the call} */
    String[] holds();

    /**
     * {@return the names of the exports of this class that never run at the same time as this one for the same
     * instance, itself included if listed} What is not listed may run concurrently (RULES I5).
     */
    String[] excludes();

    /** {@return the least and the greatest result (RULES S10); empty when the result is no integer} */
    long[] range();
}
