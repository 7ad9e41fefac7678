// SPDX-License-Identifier: GPL-2.0-only OR MIT
package echo;

import linux.Errno;
import linux.fs.MiscDevice;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** {@code /dev/echo} keeps the last message written to it, and tells it to everyone who reads. */
@ModuleInfo(name = "echo", license = "GPL", description = "Keeps the last message written to it")
public final class Echo implements KernelModule {
    private final Mutex<Message> last = new Mutex<>(Message.NONE);
    private final MiscDevice device;

    /**
     * Loads the module.
     *
     * @throws Errno if the device cannot be made
     */
    public Echo() throws Errno {
        device = MiscDevice.register("echo", new EchoFile(last));
    }
}
