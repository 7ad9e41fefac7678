// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A device that nobody owns stays registered when the module is gone. */
@ModuleInfo(name = "lostdevice", license = "GPL", description = "A device that nobody owns stays registered when the module is gone")
public final class LostDevice implements KernelModule {
    public LostDevice() throws Errno {
        MiscDevice.register("lostdevice", new Operations()); // error[J0402]: registration without an owner
        MiscDevice second = MiscDevice.register("lostdevice2", new Operations()); // error[J0402]: registration without an owner
        Log.info(second == null ? "none" : "two devices");
    }

    static final class Operations implements FileOperations {}
}
