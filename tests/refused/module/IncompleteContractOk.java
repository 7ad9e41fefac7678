// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** The same without a native method. */
@ModuleInfo(name = "incompletecontractok", license = "GPL", description = "Computes in Java")
public final class IncompleteContractOk implements KernelModule {
    public IncompleteContractOk() {
        Log.info("answer " + answer(6));
    }

    static int answer(int n) {
        return n * 7;
    }
}
