// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.NativeState;
import jfl.contracts.Shim;
import linux.Errno;

/**
 * A character device {@code /dev/NAME} with a minor number of its own, under the major number 10.
 *
 * {@snippet :
 * private final MiscDevice device = MiscDevice.register("echo", new EchoFile(last));
 * }
 *
 * <p>Files can be opened from the moment the module's initialisation has succeeded, so what the operations need can be
 * set up in any order. While a file is open the kernel refuses to unload the module.
 *
 * <p>Closing the device waits for opens under way and lets no new one begin. Files that are still open keep what they
 * need alive; their operations, except {@code release}, fail with {@link Errno#ENODEV}. A call that is under way
 * in such a file is not waited for.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/miscdevice.h">linux/miscdevice.h</a>
 * @see <a href="https://docs.kernel.org/driver-api/misc_devices.html">Miscellaneous devices</a>
 */
@Shim("linux_fs.h")
@NativeState("struct jfl_misc")
public final class MiscDevice implements AutoCloseable {
    private final FileOperations operations;
    private volatile boolean closed;

    private MiscDevice(FileOperations operations) {
        this.operations = operations;
    }

    /**
     * Creates the device.
     *
     * @param name its name below {@code /dev}
     * @param operations what serves it; complete when this is called
     * @return the device, for its owner to close
     * @throws Errno {@link Errno#EEXIST} if the name is taken, {@link Errno#EBUSY} if there is no free minor number,
     *     {@link Errno#ENOMEM}
     */
    public static MiscDevice register(String name, FileOperations operations) throws Errno {
        MiscDevice device = new MiscDevice(operations);
        FileNatives.register(device, device, name);
        return device;
    }

    /** Removes the device; see the class description for files that are still open. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        FileNatives.deregister(this);
    }

    FileOperations operations() {
        return operations;
    }

    boolean isClosed() {
        return closed;
    }
}
