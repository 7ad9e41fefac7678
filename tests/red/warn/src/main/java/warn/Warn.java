// SPDX-License-Identifier: GPL-2.0-only OR MIT
package warn;

import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Warns when it is loaded. */
@ModuleInfo(name = "warn", license = "GPL")
public final class Warn implements KernelModule {
    /** Loads the module. */
    public Warn() {
        WarnNatives.warn();
    }
}
