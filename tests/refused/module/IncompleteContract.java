// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import jfl.contracts.Shim;
import jfl.contracts.Trusted;
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A trusted native method whose contract is missing. */
@ModuleInfo(name = "incompletecontract", license = "GPL", description = "Calls C that nobody described")
public final class IncompleteContract implements KernelModule {
    public IncompleteContract() {
        Log.info("answer " + Natives.answer()); // error[J0901]: native method without a complete contract
    }

    @Trusted
    @Shim("answer.h")
    static final class Natives {
        private Natives() {}

        static native int answer();
    }
}
