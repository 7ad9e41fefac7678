// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/** The Java implementations of the native methods of one simulation, by {@code class.method}. */
public final class NativeTable {
    /** What a native method does; it fails as its contract allows. */
    interface Implementation {
        Object call(Object[] arguments) throws NativeFailure;
    }

    /** The result of a native method that returns nothing. */
    static final Object NOTHING = new Object();

    private final Map<String, Implementation> implementations = new HashMap<>();
    private final Map<String, Queue<Integer>> planned = new ConcurrentHashMap<>();

    NativeTable() {}

    void define(String name, Implementation implementation) {
        implementations.put(name, implementation);
    }

    /** Makes the next call of a native method fail, without doing anything. */
    void failNext(String name, int errno) {
        if (!implementations.containsKey(name)) {
            throw new IllegalArgumentException("no native method is called " + name);
        }
        planned.computeIfAbsent(name, key -> new ArrayDeque<>()).add(errno);
    }

    /**
     * What rewritten native methods call; not for others.
     *
     * @param owner the class of the native method, from a simulation's class loader
     * @param method its name
     * @param arguments its arguments
     * @return its result
     * @throws Throwable {@code linux.Errno} of that class loader
     */
    public static Object call(Class<?> owner, String method, Object[] arguments) throws Throwable {
        if (!(owner.getClassLoader() instanceof SimulationLoader loader)) {
            throw new IllegalCallerException("not called from a simulation");
        }
        try {
            return loader.natives().call(owner.getName() + "." + method, arguments);
        } catch (NativeFailure failure) {
            throw loader.errno(failure.errno);
        }
    }

    private Object call(String name, Object[] arguments) throws NativeFailure {
        Implementation implementation = implementations.get(name);
        if (implementation == null) {
            throw new UnsatisfiedLinkError("the simulation does not implement " + name);
        }
        Queue<Integer> failures = planned.get(name);
        Integer errno = failures == null ? null : failures.poll();
        if (errno != null) {
            throw new NativeFailure(errno);
        }
        return implementation.call(arguments);
    }
}
