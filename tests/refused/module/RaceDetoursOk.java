// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.IoctlArgument;
import linux.fs.MiscDevice;
import linux.fs.Poll;
import linux.fs.PollTable;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.module.IntParameter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.module.Permissions;
import linux.sync.Mutex;
import linux.sync.WaitQueue;

/** Two devices that keep a ring buffer and a linked queue under locks, share statistics, and set up tables first. */
@ModuleInfo(name = "racedetoursok", license = "GPL", description = "Shares only what is protected")
public final class RaceDetoursOk implements KernelModule {
    private static final IntParameter SIZE = new IntParameter("size", 64, 1, 4096, Permissions.READ_ONLY, "bytes");

    private final Mutex<Stats> stats = new Mutex<>(new Stats(0, 0));
    private final MiscDevice ring;
    private final MiscDevice queue;

    public RaceDetoursOk() throws Errno {
        ring = MiscDevice.register("ring", new RingFile(SIZE.get(), stats));
        queue = MiscDevice.register("queue", new QueueFile());
    }

    enum Mode {
        RAW,
        TEXT;

        static final Mode[] ALL = values();
    }

    record Stats(long reads, long writes) {
        Stats read() {
            return new Stats(reads + 1, writes);
        }

        Stats written() {
            return new Stats(reads, writes + 1);
        }
    }

    static final class Ring {
        private final byte[] data;
        private int head;
        private int size;
        private Mode mode = Mode.RAW;

        Ring(int capacity) {
            data = new byte[capacity];
        }

        boolean isEmpty() {
            return size == 0;
        }

        int put(byte[] from, int count) {
            int done = 0;
            while (done < count && size < data.length) {
                data[(head + size++) % data.length] = from[done++];
            }
            return done;
        }

        int take(byte[] to) {
            int done = 0;
            while (done < to.length && size > 0) {
                to[done++] = data[head];
                head = (head + 1) % data.length;
                size--;
            }
            return mode == Mode.RAW ? done : 0;
        }
    }

    static final class Node {
        private final byte[] text;
        private Node next;

        Node(byte[] text) {
            this.text = text;
        }
    }

    static final class Queue {
        private Node first;
        private Node last;

        void add(byte[] text) {
            Node node = new Node(text);
            if (last == null) {
                first = node;
            } else {
                last.next = node;
            }
            last = node;
        }

        byte[] poll() {
            if (first == null) {
                return null;
            }
            byte[] text = first.text;
            first = first.next;
            if (first == null) {
                last = null;
            }
            return text;
        }

        int total() {
            int sum = 0;
            for (Node node = first; node != null; node = node.next) {
                sum += node.text.length;
            }
            return sum;
        }
    }

    static final class RingFile implements FileOperations {
        private final Mutex<Ring> ring;
        private final Mutex<Stats> stats;
        private final WaitQueue ready = new WaitQueue();

        RingFile(int size, Mutex<Stats> stats) {
            ring = new Mutex<>(new Ring(size));
            this.stats = stats;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            byte[] out = new byte[Math.min(to.remaining(), 128)];
            int count;
            try (var held = ring.lock()) {
                while (held.get().isEmpty()) {
                    held.await(ready);
                }
                count = held.get().take(out);
            }
            try (var held = stats.lock()) {
                held.set(held.get().read());
            }
            return to.write(out, 0, count);
        }

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] in = new byte[Math.min(from.remaining(), 128)];
            int got = from.read(in);
            int count;
            try (var held = ring.lock()) {
                count = held.get().put(in, got);
            }
            ready.wakeUp();
            try (var held = stats.lock()) {
                held.set(held.get().written());
            }
            return count;
        }

        @Override
        public int ioctl(File file, int command, IoctlArgument argument) throws Errno {
            return switch (command) {
                case 1 -> {
                    try (var held = ring.lock()) {
                        Ring content = held.get();
                        content.mode = Mode.ALL[(int) (argument.value() & 1)];
                    }
                    yield 0;
                }
                case 2 -> {
                    Stats now;
                    try (var held = stats.lock()) {
                        now = held.get();
                    }
                    argument.writer().writeLong(now.reads());
                    yield 0;
                }
                default -> throw new Errno(Errno.ENOTTY);
            };
        }

        @Override
        public int poll(File file, PollTable table) {
            table.watch(ready);
            try (var held = ring.lockUninterruptible()) {
                return held.get().isEmpty() ? Poll.WRITABLE : Poll.ALWAYS;
            }
        }
    }

    static final class QueueFile implements FileOperations {
        private final Mutex<Queue> queue = new Mutex<>(new Queue());

        @Override
        public FileOperations open(File file) {
            return new Session(queue);
        }
    }

    static final class Session implements FileOperations {
        private final Mutex<Queue> queue;
        private final int[] limits = new int[4];

        Session(Mutex<Queue> queue) {
            this.queue = queue;
            for (int i = 0; i < limits.length; i++) {
                limits[i] = 1024 * i * i;
            }
        }

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] bytes = new byte[from.remaining()];
            int count = from.read(bytes);
            try (var held = queue.lock()) {
                if (held.get().total() > limits[2]) {
                    throw new Errno(Errno.ENOSPC);
                }
                held.get().add(bytes);
            }
            return count;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            byte[] text;
            try (var held = queue.lock()) {
                text = held.get().poll();
            }
            return text == null ? 0 : to.write(text);
        }
    }
}
