// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;

/** Whom a call calls. */
public sealed interface Callee {

    /** The method that the class file names, or the method itself once resolved. */
    MethodRef method();

    /** How the class file calls. */
    enum Kind { STATIC, SPECIAL, VIRTUAL, INTERFACE }

    /** As lifted: not resolved yet. */
    record Unresolved(Kind kind, MethodRef method) implements Callee {
    }

    /** Exactly this method, whose owner declares it. A receiver, if any, is the first argument and is not null. */
    record Direct(MethodRef method) implements Callee {
    }

    /**
     * One of several, by the exact class of the first argument. The closed world knows every class that can get there, so the cases
     * are complete; an interface type proves nothing about its receiver (RULES S12), so a class outside raises
     * {@code IncompatibleClassChangeError} when {@code complete} is false.
     */
    record Closed(MethodRef method, List<Case> cases, boolean complete) implements Callee {
        public Closed {
            cases = List.copyOf(cases);
        }
    }

    /**
     * @param classes internal names of the exact receiver classes (array classes by descriptor)
     * @param target the method they run
     */
    record Case(List<String> classes, MethodRef target) {
        public Case {
            classes = List.copyOf(classes);
        }
    }
}
