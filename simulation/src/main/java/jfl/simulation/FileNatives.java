// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code linux.fs} on the JVM: devices by name, user memory by pointer, polls by pointer. */
final class FileNatives {
    private static final int EEXIST = 17;

    private final SyncNatives sync;
    private final Map<String, Object> devices = new HashMap<>();
    private final Map<Object, UserMemory> memory = new IdentityHashMap<>();
    private final Map<Object, Poll> polls = new IdentityHashMap<>();

    /** One poll call: what wakes it, and the queues that do so far. */
    record Poll(SimulatedQueue woken, List<SimulatedQueue> watched) {
        Poll() {
            this(new SimulatedQueue(), new ArrayList<>());
        }

        void end() {
            watched.forEach(queue -> queue.removePoll(woken));
        }
    }

    FileNatives(SyncNatives sync) {
        this.sync = sync;
    }

    void defineIn(NativeTable table) {
        String prefix = "linux.fs.FileNatives.";
        table.define(prefix + "register", arguments -> register((String) arguments[2], arguments[0]));
        table.define(prefix + "deregister", arguments -> deregister(arguments[0]));
        table.define(prefix + "copyIn", arguments -> {
            memoryAt(arguments[0]).fetch(asInt(arguments[1]), (byte[]) arguments[2], asInt(arguments[3]), asInt(arguments[4]));
            return NativeTable.NOTHING;
        });
        table.define(prefix + "copyOut", arguments -> {
            memoryAt(arguments[0]).store(asInt(arguments[1]), (byte[]) arguments[2], asInt(arguments[3]), asInt(arguments[4]));
            return NativeTable.NOTHING;
        });
        table.define(prefix + "fetchInt", arguments -> fetchInt(memoryAt(arguments[0]), asInt(arguments[1])));
        table.define(prefix + "storeInt", arguments -> store(arguments, buffer(Integer.BYTES).putInt(asInt(arguments[2]))));
        table.define(prefix + "storeLong", arguments -> store(arguments, buffer(Long.BYTES).putLong((Long) arguments[2])));
        table.define(prefix + "isLittleEndian", arguments -> ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN);
        table.define(prefix + "pollWait", arguments -> pollWait(arguments[1], sync.queueOf(arguments[2])));
    }

    synchronized @Nullable Object device(String name) {
        return devices.get(name);
    }

    synchronized List<String> deviceNames() {
        return List.copyOf(devices.keySet());
    }

    /** Ends what a module left registered. */
    synchronized void clearDevices() {
        devices.clear();
    }

    synchronized void lend(Object pointer, UserMemory space) {
        space.beginCall();
        memory.put(pointer, space);
    }

    synchronized void lend(Object pointer, Poll poll) {
        polls.put(pointer, poll);
    }

    /** The call is over: a pointer that is used from now on was kept too long. */
    synchronized void takeBack(Object pointer) {
        memory.remove(pointer);
        polls.remove(pointer);
    }

    private synchronized Object register(String name, Object device) throws NativeFailure {
        if (devices.putIfAbsent(name, device) != null) {
            throw new NativeFailure(EEXIST);
        }
        return NativeTable.NOTHING;
    }

    private synchronized Object deregister(Object device) {
        if (!devices.values().removeIf(registered -> registered == device)) {
            throw new AssertionError("a device is deregistered that is not registered");
        }
        return NativeTable.NOTHING;
    }

    private synchronized UserMemory memoryAt(Object pointer) {
        UserMemory space = memory.get(pointer);
        if (space == null) {
            throw new AssertionError("user memory is used after the call that lent it");
        }
        return space;
    }

    private static Object fetchInt(UserMemory space, int at) throws NativeFailure {
        byte[] bytes = new byte[Integer.BYTES];
        space.fetch(at, bytes, 0, bytes.length);
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getInt());
    }

    private Object store(Object[] arguments, ByteBuffer value) throws NativeFailure {
        memoryAt(arguments[0]).store(asInt(arguments[1]), value.array(), 0, value.capacity());
        return NativeTable.NOTHING;
    }

    private synchronized Object pollWait(@Nullable Object table, SimulatedQueue queue) {
        if (table == null) {
            return NativeTable.NOTHING;
        }
        Poll poll = polls.get(table);
        if (poll == null) {
            throw new AssertionError("a poll table is used after the call that lent it");
        }
        queue.addPoll(poll.woken);
        poll.watched.add(queue);
        return NativeTable.NOTHING;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    private static int asInt(Object argument) {
        return (Integer) argument;
    }
}
