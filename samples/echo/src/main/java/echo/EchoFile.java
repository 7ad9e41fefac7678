// SPDX-License-Identifier: GPL-2.0-only OR MIT
package echo;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.Ioctl;
import linux.fs.IoctlArgument;
import linux.fs.Poll;
import linux.fs.PollTable;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.fs.Whence;
import linux.sync.Mutex;
import linux.sync.WaitQueue;

/** The operations of {@code /dev/echo}; all open files share them, and the message. */
final class EchoFile implements FileOperations {
    /** The longest message, in bytes. */
    private static final int LIMIT = 4096;

    /** {@code _IO('e', 0)}: forgets the message. */
    static final int CLEAR = Ioctl.io('e', 0);

    /** {@code _IOR('e', 1, __u32)}: the length of the message. */
    static final int LENGTH = Ioctl.ior('e', 1, Integer.BYTES);

    /** {@code _IOR('e', 2, __u64)}: how many messages were written. */
    static final int NUMBER = Ioctl.ior('e', 2, Long.BYTES);

    /** {@code _IOW('e', 3, __u64)}: sets how many messages were written. */
    static final int RENUMBER = Ioctl.iow('e', 3, Long.BYTES);

    private final Mutex<Message> last;
    private final WaitQueue arrived = new WaitQueue();

    EchoFile(Mutex<Message> last) {
        this.last = last;
    }

    @Override
    public int read(File file, UserWriter to) throws Errno {
        return to.writeFrom(message().bytes());
    }

    @Override
    public int write(File file, UserReader from) throws Errno {
        if (from.remaining() > LIMIT) {
            throw new Errno(Errno.EMSGSIZE);
        }
        byte[] bytes = new byte[from.remaining()];
        int count = from.read(bytes);
        try (var held = last.lock()) {
            held.set(new Message(bytes, held.get().number() + 1));
        }
        arrived.wakeUp();
        return count;
    }

    @Override
    public long seek(File file, long offset, Whence whence, long position) throws Errno {
        return whence.resolve(offset, position, message().length());
    }

    @Override
    public int ioctl(File file, int command, IoctlArgument argument) throws Errno {
        if (command == CLEAR) {
            return clear();
        }
        if (command == LENGTH) {
            argument.writer().writeInt(message().length());
            return 0;
        }
        if (command == NUMBER) {
            argument.writer().writeLong(message().number());
            return 0;
        }
        if (command == RENUMBER) {
            return renumber(argument.reader().readLong());
        }
        throw new Errno(Errno.ENOTTY);
    }

    @Override
    public int poll(File file, PollTable table) {
        table.watch(arrived);
        try (var held = last.lockUninterruptible()) {
            return held.get().isEmpty() ? Poll.WRITABLE : Poll.WRITABLE | Poll.READABLE;
        }
    }

    private Message message() throws Errno {
        try (var held = last.lock()) {
            return held.get(); // immutable, so it may leave the lock
        }
    }

    private int clear() throws Errno {
        try (var held = last.lock()) {
            held.set(new Message(Message.NONE.bytes(), held.get().number()));
        }
        return 0;
    }

    private int renumber(long number) throws Errno {
        if (number < 0) {
            throw new Errno(Errno.EINVAL);
        }
        try (var held = last.lock()) {
            held.set(new Message(held.get().bytes(), number));
        }
        return 0;
    }
}
