// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import jfl.frontend.world.ClassSource;
import jfl.frontend.world.ClosedWorld;
import jfl.frontend.world.Origin;
import jfl.ir.Program;

/** Compiles Java text in memory and builds the closed world of it. */
final class Sources {
    private Sources() {
    }

    /** A compiled program; class files by internal name. */
    record Compiled(String mainClass, Map<String, byte[]> classes) {
        Program world() {
            List<ClassSource> sources = List.of(source(Origin.USER, classes), resources(Origin.LIBRARY), resources(Origin.JDK));
            var main = ClosedWorld.declaration(sources, mainClass).flatMap(ClosedWorld::mainOf).orElseThrow();
            return ClosedWorld.build("program", sources, main);
        }
    }

    /** Compiles the text of one file. */
    static Compiled compile(String mainClass, String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = new Memory(compiler.getStandardFileManager(null, null, null));
        var messages = new StringWriter();
        var unit = new SimpleJavaFileObject(URI.create("string:///" + mainClass + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        };
        var options = List.of("-g", "-Xlint:none", "-proc:none", "--release", "25");
        if (!compiler.getTask(messages, files, null, options, null, List.of(unit)).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        var classes = new TreeMap<String, byte[]>();
        files.written.forEach((name, bytes) -> classes.put(name.replace('.', '/'), bytes.toByteArray()));
        return new Compiled(mainClass, classes);
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    written.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private static ClassSource source(Origin origin, Map<String, byte[]> classes) {
        return new ClassSource() {
            @Override
            public Origin origin() {
                return origin;
            }

            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(classes.get(name));
            }

            @Override
            public List<String> classesIn(String packageName) {
                return classes.keySet().stream().filter(n -> n.startsWith(packageName + "/")).toList();
            }
        };
    }

    private static ClassSource resources(Origin origin) {
        return new ClassSource() {
            @Override
            public Origin origin() {
                return origin;
            }

            @Override
            public Optional<byte[]> find(String name) {
                if (name.startsWith("jfl/library/") != (origin == Origin.LIBRARY)) {
                    return Optional.empty();
                }
                var loader = origin == Origin.LIBRARY ? Sources.class.getClassLoader() : ClassLoader.getPlatformClassLoader();
                try (var in = loader.getResourceAsStream(name + ".class")) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<String> classesIn(String packageName) {
                return List.of();
            }
        };
    }
}
