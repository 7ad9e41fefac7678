// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.util.List;
import jfl.cli.output.Terminal;
import jfl.verify.Families;

/** Honest words: what has been checked, and what nobody checks yet. */
final class Assurance {

    private Assurance() {
    }

    /** Says which families of rules were checked and which were not; nothing else may call a module verified. */
    static void print(Terminal terminal) {
        terminal.result("checked", names(Families.CHECKED));
        terminal.result("not checked yet", names(Families.UNCHECKED));
    }

    private static List<String> names(List<Families.Family> families) {
        return families.stream().map(f -> f.name() + " " + f.about()).toList();
    }
}
