// SPDX-License-Identifier: GPL-2.0-only OR MIT
package hello;

import linux.log.Log;
import linux.module.BoolParameter;
import linux.module.IntParameter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.module.Permissions;

/** Greets when it is loaded, as often and as loudly as its parameters say, and says goodbye when it is unloaded. */
@ModuleInfo(name = "hello", license = "GPL", description = "Greets as often and as loudly as it is told")
public final class Hello implements KernelModule {
    private static final IntParameter COUNT =
            new IntParameter("count", 1, 0, 10, Permissions.READ_ONLY, "how many times to greet");

    private static final BoolParameter LOUD =
            new BoolParameter("loud", false, Permissions.ROOT_WRITES, "whether to shout");

    private final Farewell farewell = new Farewell();

    /** Loads the module. */
    public Hello() {
        int count = COUNT.get();
        for (int i = 1; i <= count; i++) {
            Log.info((LOUD.get() ? "HELLO, KERNEL! (" : "Hello, kernel! (") + i + " of " + count + ")");
        }
    }

    /** Owned by the module, so unloading closes it. */
    private static final class Farewell implements AutoCloseable {
        @Override
        public void close() {
            Log.info(LOUD.get() ? "GOODBYE, KERNEL!" : "Goodbye, kernel!");
        }
    }
}
