// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.List;

/** The families of rules (see docs/rules.md), and which of them this version checks. A tool that names a module checked prints both lists. */
public final class Families {

    /**
     * A family.
     *
     * @param name what its codes begin with
     * @param about in a few words
     */
    public record Family(String name, String about) {
    }

    /** Checked, completely or in the part that is named. */
    public static final List<Family> CHECKED = List.of(
            new Family("J01", "language profile"),
            new Family("J03", "mutable fields shared between callbacks (fields outside a Mutex only)"),
            new Family("J04", "borrowed arguments stay in their call (types only)"),
            new Family("J09", "native methods have complete contracts"));

    /** Not checked: the author and the reviewer still have to. */
    public static final List<Family> UNCHECKED = List.of(
            new Family("J02", "no run-time error (failing checks raise the Java exception)"),
            new Family("J03", "data races on what leaves a Mutex"),
            new Family("J04", "objects that must be completed"),
            new Family("J05", "sleeping in atomic context"),
            new Family("J06", "lock order"),
            new Family("J07", "stack use"),
            new Family("J08", "reference cycles"));

    private Families() {
    }
}
