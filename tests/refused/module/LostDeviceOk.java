// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Devices in a final field, and in a try-with-resources variable. */
@ModuleInfo(name = "lostdeviceok", license = "GPL", description = "Devices in a final field, and in a try-with-resources variable")
public final class LostDeviceOk implements KernelModule {
    private final MiscDevice device;

    public LostDeviceOk() throws Errno {
        try (var probe = MiscDevice.register("lostdeviceprobe", new Operations())) {
            Log.info(probe == null ? "none" : "the name is free");
        }
        device = MiscDevice.register("lostdeviceok", new Operations());
    }

    static final class Operations implements FileOperations {}
}
