// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every code a diagnostic can have. A name never changes its meaning and is never used again; each has a page
 * {@code docs/errors/<code>.md}, an example that fails and one that passes. The second and third digit name the family
 * (docs/rules.md).
 */
public enum Code {
    J0101("floating point"),
    J0102("reflection"),
    J0103("class loading"),
    J0104("`synchronized`, `wait` and `notify`"),
    J0105("`java.lang.Thread`"),
    J0106("finalizers and cleaners"),
    J0107("`native` method outside a trusted binding"),
    J0109("boxed number that escapes"),
    J0110("string built at run time outside a sink"),
    J0111("recursion in a module"),
    J0112("`==` on strings, boxes or records"),
    J0113("identity hash code"),
    J0114("default `toString`"),
    J0115("`volatile` reference field"),
    J0116("class file of an unsupported version"),
    J0117("static initialiser that cannot be evaluated at build time"),
    J0118("unobservable part of an exception"),
    J0119("exception used as an object"),
    J0120("built string returned or stored"),
    J0121("library method that is not supported"),
    J0301("mutable field reachable from several callbacks"),
    J0302("mutable static reachable from several callbacks"),
    J0303("content of a lock used without the lock"),
    J0304("object published before it is complete"),
    J0401("borrowed object kept beyond its call"),
    J0402("registration without an owner"),
    J0901("native method without a complete contract"),
    J0902("trusted code outside a trusted binding");

    private final String title;

    Code(String title) {
        this.title = title;
    }

    /** What it is about, without a verb, for lists and page titles. */
    public String title() {
        return title;
    }

    /** The code of this name, whatever the case. */
    public static Optional<Code> find(String name) {
        var wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.name().equals(wanted)).findFirst();
    }
}
