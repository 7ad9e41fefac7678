// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class stand for a C pointer type: its values <em>are</em> C pointers, not Java objects.
 *
 * <p>They are never counted, have no members, can only be {@code null}, be compared with {@code null}, be kept in
 * fields and locals of {@link Trusted} classes and be passed to and from native and {@link Export} methods. The type
 * is spelled in C exactly as given, so {@code __user} and {@code __iomem} survive for sparse (RULES E2).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Opaque {
    /** {@return the C type, such as {@code struct file *}} */
    String value();
}
