// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Turns what the command line names into a {@link UserProgram}. */
public final class Input {
    private static final int MAGIC = 0xCAFEBABE;

    private Input() {
    }

    /** A single source file, as {@code java FILE.java} takes it: it may use other files of its source tree. */
    public static UserProgram file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw UserError.of("no such file: " + file, null);
        }
        if (!file.toString().endsWith(".java")) {
            throw UserError.of(file + " is not a Java source file", "name a file that ends in .java");
        }
        return reading(file, () -> JavaCompilation.compile(List.of(file), List.of(), Libraries.classPath()));
    }

    /** A driver: a folder with sources (in {@code src/main/java} or directly) or with class files, or a JAR. */
    public static UserProgram driver(Path path) {
        if (Files.isRegularFile(path) && path.toString().endsWith(".jar")) {
            return reading(path, () -> jar(path));
        }
        if (!Files.isDirectory(path)) {
            throw UserError.of("no such folder or JAR: " + path, "name a folder with Java sources, a folder with class files, or a JAR");
        }
        return reading(path, () -> folder(path));
    }

    private interface Reading {
        UserProgram read() throws IOException;
    }

    private static UserProgram reading(Path path, Reading reading) {
        try {
            return reading.read();
        } catch (MalformedInputException e) {
            throw UserError.of(path + ": a source file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw UserError.of("cannot read " + path + ": " + e.getMessage(), null);
        }
    }

    private static UserProgram folder(Path path) throws IOException {
        var conventional = path.resolve("src/main/java");
        var root = Files.isDirectory(conventional) ? conventional : path;
        var sources = find(root, ".java").stream().filter(p -> !p.endsWith("module-info.java")).toList();
        if (!sources.isEmpty()) {
            return JavaCompilation.compile(sources, List.of(root), Libraries.classPath());
        }
        var files = find(path, ".class");
        if (files.isEmpty()) {
            throw UserError.of(path + " has neither Java sources nor class files", "put sources into " + conventional);
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (var file : files) {
            add(classes, path.relativize(file).toString(), Files.readAllBytes(file));
        }
        ClassFiles.verify(classes);
        return new UserProgram(classes, Map.of(), "");
    }

    private static List<Path> find(Path root, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.toString().endsWith(suffix) && Files.isRegularFile(p)).sorted().toList();
        }
    }

    private static UserProgram jar(Path path) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : zip.stream().toList()) {
                var name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    add(classes, name, zip.getInputStream(entry).readAllBytes());
                } else if (name.endsWith(".java")) {
                    sources.put(name.substring(name.lastIndexOf('/') + 1), new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        if (classes.isEmpty()) {
            throw UserError.of(path + " holds no class files", null);
        }
        ClassFiles.verify(classes);
        return new UserProgram(classes, sources, "");
    }

    /** The file's path need not match the class's name: what counts is in the class file. */
    private static void add(Map<String, byte[]> classes, String path, byte[] bytes) {
        if (path.endsWith("module-info.class") || path.endsWith("package-info.class")) {
            return;
        }
        classes.put(ClassFiles.check(path, bytes, MAGIC), bytes);
    }
}
