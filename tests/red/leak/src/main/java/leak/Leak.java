// SPDX-License-Identifier: GPL-2.0-only OR MIT
package leak;

import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Leaves two objects behind that refer to each other. */
@ModuleInfo(name = "leak", license = "GPL")
public final class Leak implements KernelModule {
    /** Loads the module. */
    public Leak() {
        var first = new Node();
        var second = new Node();
        first.other = second;
        second.other = first;
    }

    private static final class Node {
        private Node other;
    }
}
