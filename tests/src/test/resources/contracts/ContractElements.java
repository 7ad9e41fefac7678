// SPDX-License-Identifier: GPL-2.0-only OR MIT
import jfl.contracts.AnyValue;
import jfl.contracts.Borrows;
import jfl.contracts.Context;
import jfl.contracts.Contract;
import jfl.contracts.Nullness;
import jfl.contracts.Range;
import jfl.contracts.Retains;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A module with a trusted binding of its own, whose one native has every kind of parameter. */
@ModuleInfo(name = "contractelements", license = "GPL", description = "Has a complete contract")
public final class ContractElements implements KernelModule {
    public ContractElements() {
        Log.info("combined " + Natives.combine(new byte[4], this, 2, 3L));
    }

    @Trusted
    @Shim("contract_elements.h")
    static final class Natives {
        private Natives() {}

        // SAFETY: never run; the test looks at its contract.
        @Contract(
                sleeps = false,
                contexts = Context.TASK,
                takes = {},
                requires = {},
                acquires = {},
                releases = {},
                runs = {},
                fails = {},
                nullness = Nullness.NO_REFERENCE,
                range = {0, 9})
        static native int combine(@Borrows byte[] bytes, @Retains Object kept, @Range(min = 0, max = 4) int length, @AnyValue long value);
    }
}
