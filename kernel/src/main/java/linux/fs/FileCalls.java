// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import static jfl.contracts.Context.TASK;

import jfl.contracts.Export;
import jfl.contracts.MayBeNull;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;
import linux.Errno;
import org.jspecify.annotations.Nullable;

/**
 * Where the kernel's {@code struct file_operations} enters Java.
 *
 * <p>What is lent for a call is revoked when it ends, however it ends, and what the kernel trusts is checked (RULES
 * S10).
 */
@Trusted
@Shim("linux_fs.h")
final class FileCalls {
    private FileCalls() {}

    // SAFETY: misc_open() calls it with the registered device, which holds a count of itself until it is
    // deregistered, under the lock that deregistering takes; the result's count goes to private_data.
    @Export(
            reports = "jfl_file_failed",
            contexts = TASK,
            holds = "misc_mtx",
            excludes = {"open"},
            range = {})
    static OpenFile open(MiscDevice device, int flags) throws Errno {
        FileOperations serving = device.operations().open(new File(flags));
        if (serving == null) {
            throw new IllegalStateException("open returned null");
        }
        return new OpenFile(device, serving);
    }

    // SAFETY: the last reference to the file is gone, so no other call on it runs; private_data holds the count of
    // the open file until the shim gives it back, after this.
    @Export(
            reports = Export.NOTHING,
            contexts = TASK,
            holds = {},
            excludes = {"read", "write", "seek", "ioctl", "poll", "release"},
            range = {})
    static void release(OpenFile open, int flags) {
        open.release(new File(flags));
    }

    // SAFETY: count bytes at most are read back as the result; private_data holds a count of the open file.
    @Export(
            reports = Export.ERRNO,
            contexts = TASK,
            holds = {},
            excludes = {},
            range = {0, Integer.MAX_VALUE})
    static int read(OpenFile open, int flags, UserPointer to, int count, long position) throws Errno {
        UserWriter writer = new UserWriter(to, count, position);
        try {
            return atMost(count, open.operations().read(new File(flags), writer));
        } finally {
            writer.revoke();
        }
    }

    // SAFETY: as read().
    @Export(
            reports = Export.ERRNO,
            contexts = TASK,
            holds = {},
            excludes = {},
            range = {0, Integer.MAX_VALUE})
    static int write(OpenFile open, int flags, UserPointer from, int count, long position) throws Errno {
        UserReader reader = new UserReader(from, count, position);
        try {
            return atMost(count, open.operations().write(new File(flags), reader));
        } finally {
            reader.revoke();
        }
    }

    // SAFETY: private_data holds a count of the open file; the shim lets vfs_setpos() judge the result.
    @Export(
            reports = Export.ERRNO,
            contexts = TASK,
            holds = {},
            excludes = {},
            range = {0, Long.MAX_VALUE})
    static long seek(OpenFile open, int flags, long offset, int whence, long position) throws Errno {
        long moved = open.operations().seek(new File(flags), offset, Whence.of(whence), position);
        if (moved < 0) {
            throw new IllegalStateException("seek returned a negative position");
        }
        return moved;
    }

    // SAFETY: private_data holds a count of the open file; address and value are the same argument.
    @Export(
            reports = Export.ERRNO,
            contexts = TASK,
            holds = {},
            excludes = {},
            range = {0, Integer.MAX_VALUE})
    static int ioctl(OpenFile open, int flags, int command, @MayBeNull UserPointer address, long value) throws Errno {
        IoctlArgument argument = new IoctlArgument(command, address, value);
        try {
            return atMost(Integer.MAX_VALUE, open.operations().ioctl(new File(flags), command, argument));
        } finally {
            argument.revoke();
        }
    }

    // SAFETY: private_data holds a count of the open file; both pointers are good until this returns.
    @Export(
            reports = "jfl_poll_failed",
            contexts = TASK,
            holds = {},
            excludes = {},
            range = {0, 0xffff})
    static int poll(OpenFile open, int flags, FilePointer file, @MayBeNull @Nullable PollTablePointer table)
            throws Errno {
        PollTable collecting = new PollTable(open, file, table);
        try {
            return open.operations().poll(new File(flags), collecting) & 0xffff;
        } finally {
            collecting.revoke();
        }
    }

    private static int atMost(int limit, int result) {
        if (result < 0 || result > limit) {
            throw new IllegalStateException("an operation returned less than 0, or more than was asked for");
        }
        return result;
    }
}
