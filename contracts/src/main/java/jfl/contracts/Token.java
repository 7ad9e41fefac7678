// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a {@code String} field of a {@link Declares} class that its value is a C identifier, passed unquoted. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Token {}
