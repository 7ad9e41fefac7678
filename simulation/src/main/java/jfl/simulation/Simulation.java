// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A loaded module in a simulated kernel. Tests use it as user space would.
 *
 * {@snippet :
 * try (Simulation kernel = Simulation.load(Echo.class, Map.of());
 *         SimulatedFile file = kernel.open("echo")) {
 *     file.write("hello");
 *     assertThat(file.readString(100)).isEqualTo("hello");
 * }
 * }
 *
 * <p>The module is loaded again from its class file, in a class loader of its own: tests must not cast what they get from
 * here to the driver's own classes.
 */
public final class Simulation implements AutoCloseable {
    private static final int ENODEV = 19;
    private static final int EAGAIN = 11;
    private static final int ENOENT = 2;

    private final NativeTable natives = new NativeTable();
    private final FileNatives files;
    private final ModuleNatives modules;
    private final SimulationLoader loader;
    private @Nullable Object module;
    private int openFiles;

    private Simulation(ClassLoader parent, Map<String, String> parameters) {
        SyncNatives sync = new SyncNatives();
        files = new FileNatives(sync);
        modules = new ModuleNatives(parameters);
        sync.defineIn(natives);
        files.defineIn(natives);
        modules.defineIn(natives);
        loader = new SimulationLoader(natives, parent);
    }

    /**
     * Makes a kernel whose module is not loaded yet, so that failures can be planned.
     *
     * @param parent finds the class files
     * @param parameters the module's parameters, as given to {@code insmod}
     * @return the kernel
     */
    public static Simulation prepare(ClassLoader parent, Map<String, String> parameters) {
        return new Simulation(parent, Map.copyOf(parameters));
    }

    /**
     * Makes a kernel and loads a module.
     *
     * @param module its entry class
     * @param parameters its parameters, as given to {@code insmod}
     * @return the kernel
     * @throws SystemCallException if it does not load
     */
    public static Simulation load(Class<?> module, Map<String, String> parameters) {
        Simulation kernel = prepare(module.getClassLoader(), parameters);
        kernel.load(module.getName());
        return kernel;
    }

    /**
     * Loads the module: {@code insmod}.
     *
     * @param className its entry class
     * @throws SystemCallException if it does not load; what it had registered is gone then
     */
    public void load(String className) {
        if (module != null) {
            throw new IllegalStateException("a module is loaded already");
        }
        try {
            Class<?> entry = Class.forName(className, true, loader);
            modules.check(entry);
            Constructor<?> constructor = entry.getDeclaredConstructor();
            constructor.setAccessible(true);
            module = constructor.newInstance();
        } catch (InvocationTargetException e) {
            // Generated code closes what the constructor had acquired (RULES L4); its fields are out of reach here.
            files.clearDevices();
            throw failed("init_module", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(className + " is no entry class of a module", e);
        }
    }

    /**
     * Opens a device for reading and writing.
     *
     * @param device its name below {@code /dev}
     * @return the open file
     * @throws SystemCallException if it cannot be opened
     */
    public SimulatedFile open(String device) {
        return open(device, SimulatedFile.O_RDWR);
    }

    /**
     * Opens a device.
     *
     * @param device its name below {@code /dev}
     * @param flags those of {@code open(2)}
     * @return the open file
     * @throws SystemCallException if it cannot be opened
     */
    public SimulatedFile open(String device, int flags) {
        Object registered = files.device(device);
        if (registered == null || module == null) {
            throw new SystemCallException("open", registered == null ? ENOENT : ENODEV, null);
        }
        Object opened = Objects.requireNonNull(call("open", registered, flags));
        openFiles++;
        return new SimulatedFile(this, opened, flags);
    }

    /**
     * Unloads the module: {@code rmmod}. Closes what it owns, in reverse order.
     *
     * @throws SystemCallException with {@code EAGAIN} while a file is open
     */
    public void unload() {
        if (openFiles > 0) {
            throw new SystemCallException("delete_module", EAGAIN, null);
        }
        Object loaded = module;
        module = null;
        if (loaded != null) {
            owned(loaded).reversed().forEach(this::closeOwned);
        }
        if (!files.deviceNames().isEmpty()) {
            throw new AssertionError("still registered after unloading: " + files.deviceNames());
        }
    }

    /** Unloads the module, if it is loaded. */
    @Override
    public void close() {
        unload();
    }

    /**
     * Makes the next call of a native method fail.
     *
     * @param method the method, such as {@code linux.fs.FileNatives.register}
     * @param errno the positive error number
     */
    public void failNext(String method, int errno) {
        natives.failNext(method, errno);
    }

    /** {@return what was logged, oldest first} */
    public List<LogLine> log() {
        return modules.log();
    }

    /** {@return the names of the devices that are registered} */
    public List<String> devices() {
        return files.deviceNames();
    }

    FileNatives files() {
        return files;
    }

    SimulationLoader loader() {
        return loader;
    }

    void released() {
        openFiles--;
    }

    /** Calls a file operation; what it throws becomes an error number (RULES S9). */
    @Nullable Object call(String operation, @Nullable Object... arguments) {
        try {
            return loader.export("linux.fs.FileCalls", operation, arguments);
        } catch (Throwable e) {
            throw failed(operation, e);
        }
    }

    /** An {@link AssertionError} of the simulation's own is a bug of the module, and goes to the test as it is. */
    private SystemCallException failed(String call, Throwable thrown) {
        if (thrown instanceof AssertionError bug) {
            throw bug;
        }
        if (thrown instanceof SystemCallException known) {
            return known;
        }
        int errno = ErrorNumbers.of(thrown);
        if (errno == ErrorNumbers.EIO) {
            modules.report(call + ": " + thrown);
        }
        return new SystemCallException(call, errno, thrown);
    }

    private void closeOwned(AutoCloseable owned) {
        try {
            owned.close();
        } catch (Exception e) {
            throw new AssertionError("close failed at unloading", e);
        }
    }

    private static List<AutoCloseable> owned(Object owner) {
        List<AutoCloseable> found = new ArrayList<>();
        try {
            for (Field field : owner.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                if (Modifier.isFinal(field.getModifiers())
                        && !Modifier.isStatic(field.getModifiers())
                        && field.get(owner) instanceof AutoCloseable closeable) {
                    found.add(closeable);
                }
            }
        } catch (IllegalAccessException e) {
            throw new LinkageError("cannot read a field of a module", e);
        }
        return found;
    }
}
