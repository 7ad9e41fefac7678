// SPDX-License-Identifier: GPL-2.0-only OR MIT
package hang;

import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Does nothing; its demo never ends. */
@ModuleInfo(name = "hang", license = "GPL")
public final class Hang implements KernelModule {
    /** Loads the module. */
    public Hang() {
    }
}
