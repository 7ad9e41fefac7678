// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Loads the library and a driver afresh, so that each simulation has its own statics, as each load of a module has.
 *
 * <p>Classes of the JDK, of the simulation and of test frameworks come from the parent; so does everything that has no
 * class file as a resource there.
 */
final class SimulationLoader extends ClassLoader {
    private static final String[] SHARED = {
        "java.", "javax.", "jdk.", "sun.", "jfl.simulation.", "org.junit.", "org.assertj.", "org.opentest4j."
    };

    private final NativeTable natives;

    SimulationLoader(NativeTable natives, ClassLoader parent) {
        super("simulation", parent);
        this.natives = natives;
    }

    NativeTable natives() {
        return natives;
    }

    /** A {@code linux.Errno} of this loader. */
    Throwable errno(int error) throws ReflectiveOperationException {
        return (Throwable) loadClass("linux.Errno").getConstructor(int.class).newInstance(error);
    }

    /** A new C pointer: an object of an opaque class, which only C can make. */
    Object pointer(String className) {
        try {
            Constructor<?> constructor = loadClass(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + className, e);
        }
    }

    /** Calls an exported method, and returns its result or throws what it throws. */
    Object export(String className, String name, Object... arguments) throws Throwable {
        Method method = null;
        for (Method candidate : loadClass(className).getDeclaredMethods()) {
            if (candidate.getName().equals(name)) {
                method = candidate;
            }
        }
        if (method == null) {
            throw new NoSuchMethodError(className + "." + name);
        }
        method.setAccessible(true);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = isShared(name) ? getParent().loadClass(name) : define(name);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream resource = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (resource == null) {
                return getParent().loadClass(name);
            }
            byte[] classFile = NativeRewriter.rewrite(resource.readAllBytes());
            return defineClass(name, classFile, 0, classFile.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static boolean isShared(String name) {
        for (String prefix : SHARED) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
