// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jfl.frontend.world.ClassSource;
import jfl.frontend.world.Origin;

/** The class files that a program is compiled against: the kernel library, our part of the JDK, the JDK itself. */
public final class Libraries {
    private static final Map<Path, FileSystem> JARS = new ConcurrentHashMap<>();

    private Libraries() {
    }

    /** What javac needs to compile a driver. */
    public static List<Path> classPath() {
        return List.of(location(linux.module.KernelModule.class), location(jfl.contracts.Contract.class));
    }

    /** Every source of classes, the user's first. */
    public static List<ClassSource> sources(UserProgram program) {
        return Stream.concat(Stream.of(new UserSource(program)), libraries().stream()).toList();
    }

    /** The class file of a library class, the JDK's included. */
    static Optional<byte[]> find(String name) {
        return libraries().stream().flatMap(s -> s.find(name).stream()).findFirst();
    }

    private static List<ClassSource> libraries() {
        return List.of(new RootSource(Origin.KERNEL, root(linux.module.KernelModule.class)),
                new RootSource(Origin.KERNEL, root(jfl.contracts.Contract.class)), new RootSource(Origin.LIBRARY, root(jfl.library.Console.class)),
                new RootSource(Origin.JDK, FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base")));
    }

    /** The C shims of the kernel library by file name. */
    public static Map<String, byte[]> shims() {
        return files(root(linux.module.KernelModule.class).resolve("shims"));
    }

    private static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            var files = new java.util.TreeMap<String, byte[]>();
            for (var file : list.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            return files;
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> member) {
        try {
            return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is " + member + "?", e);
        }
    }

    private static Path root(Class<?> member) {
        var location = location(member);
        return Files.isDirectory(location) ? location : JARS.computeIfAbsent(location, Libraries::open).getPath("/");
    }

    private static FileSystem open(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    private record UserSource(UserProgram program) implements ClassSource {
        @Override
        public Origin origin() {
            return Origin.USER;
        }

        @Override
        public Optional<byte[]> find(String name) {
            return Optional.ofNullable(program.classes().get(name));
        }

        @Override
        public List<String> classesIn(String packageName) {
            return program.classes().keySet().stream().filter(n -> n.startsWith(packageName + "/") && n.indexOf('/', packageName.length() + 1) < 0).toList();
        }
    }

    private record RootSource(Origin origin, Path root) implements ClassSource {
        @Override
        public Optional<byte[]> find(String name) {
            var file = root.resolve(name + ".class");
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readAllBytes());
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }

        @Override
        public List<String> classesIn(String packageName) {
            return files(root.resolve(packageName)).keySet().stream().filter(n -> n.endsWith(".class"))
                    .map(n -> packageName + "/" + n.substring(0, n.length() - ".class".length())).toList();
        }
    }
}
