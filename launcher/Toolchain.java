// SPDX-License-Identifier: GPL-2.0-only OR MIT

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles the modules of the toolchain with one call of javac and packs each into a jar.
 *
 * <p>Maven builds the same modules with lint, Error Prone and tests; this is the short way that {@code ./jfl} takes, which
 * needs nothing but the JDK and the libraries. Both read the list of modules from {@code pom.xml}.
 *
 * <p>Usage: {@code java Toolchain.java CHECKOUT LIBRARIES OUTPUT}. The exit code is 1 when the sources do not compile.
 */
final class Toolchain {
    private static final Pattern MODULE = Pattern.compile("<module>([\\w-]+)</module>");

    private Toolchain() {}

    public static void main(String[] arguments) {
        try {
            System.exit(build(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])) ? 0 : 1);
        } catch (UncheckedIOException e) {
            fail(e.getCause());
        } catch (IOException e) {
            fail(e);
        }
    }

    /** A full disk, say: nothing that a stack trace would explain. */
    private static void fail(IOException e) {
        System.err.println("error: " + e.getMessage());
        System.exit(1);
    }

    private static boolean build(Path checkout, Path libraries, Path output) throws IOException {
        List<String> modules = modules(checkout);
        Path classes = output.resolve("classes");
        String[] compilerArguments = compilerArguments(checkout, libraries, classes, modules);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, compilerArguments) != 0) {
            return false;
        }
        modules.parallelStream().forEach(module -> pack(checkout, module, classes, output));
        delete(classes);
        return true;
    }

    /** The modules of {@code pom.xml} that are Java modules; samples and tests are none. */
    private static List<String> modules(Path checkout) throws IOException {
        return MODULE.matcher(Files.readString(checkout.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(module -> Files.exists(sources(checkout, module).resolve("module-info.java")))
                .toList();
    }

    private static Path sources(Path checkout, String module) {
        return checkout.resolve(module).resolve("src/main/java");
    }

    private static String[] compilerArguments(Path checkout, Path libraries, Path classes, List<String> modules)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d", classes.toString(), "-p", libraries.toString(), "--release", "25", "-g", "-proc:none", "-nowarn", "-Xlint:none"));
        for (String module : modules) {
            arguments.add("--module-source-path");
            arguments.add("jfl." + module + "=" + sources(checkout, module));
        }
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(sources(checkout, module))) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        return arguments.toArray(String[]::new);
    }

    private static void pack(Path checkout, String module, Path classes, Path output) {
        Path jar = output.resolve("jfl." + module + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(1);
            addAll(out, classes.resolve("jfl." + module));
            addAll(out, checkout.resolve(module).resolve("src/main/resources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addAll(JarOutputStream out, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                JarEntry entry = new JarEntry(folder.relativize(file).toString());
                entry.setTime(0);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
