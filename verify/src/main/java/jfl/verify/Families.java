// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.List;

/**
 * The families of rules (see docs/rules.md), and which of them this version checks. A tool that names a module checked
 * prints both lists.
 */
public final class Families {

    /**
     * A family.
     *
     * @param name what its codes begin with
     * @param about in a few words
     */
    public record Family(String name, String about) {
    }

    /** Checked, in the part that is named. */
    public static final List<Family> CHECKED = List.of(
            new Family("J01", "language profile"),
            new Family("J03", "fields, statics and arrays that callbacks share change under a lock only; "
                    + "objects are complete before they are registered"),
            new Family("J04", "borrowed objects and guards stay in their call; registrations have an owner"),
            new Family("J09", "native methods have complete contracts; only trusted classes cross into C"));

    /** Not checked: the author and the reviewer still have to. */
    public static final List<Family> UNCHECKED = List.of(
            new Family("J02", "no run-time error (failing checks raise the Java exception), results of "
                    + "callbacks in range"),
            new Family("J03", "that the lock held is the right one: content moved from one Mutex to another, or "
                    + "used under another's lock"),
            new Family("J04", "objects that must be completed; what is borrowed inside an object that is kept"),
            new Family("J05", "sleeping in atomic context"),
            new Family("J06", "lock order"),
            new Family("J07", "stack use"),
            new Family("J08", "reference cycles"),
            new Family("J09", "that contracts tell the truth about C"));

    private Families() {
    }
}
