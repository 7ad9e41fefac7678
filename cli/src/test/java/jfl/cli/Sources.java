// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import jfl.cli.input.Libraries;

/** Makes inputs for commands: sources, class files, JARs. */
final class Sources {
    /** A module that does nothing. */
    static final String MODULE = """
            import linux.module.KernelModule;
            import linux.module.ModuleInfo;

            @ModuleInfo(name = "quiet", license = "GPL")
            public final class Quiet implements KernelModule {
                public Quiet() {}
            }
            """;

    private Sources() {
    }

    /** Writes a source file below a folder; the result is the folder. */
    static Path write(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return folder;
    }

    /** Compiles a source to class files in a folder. */
    static Path compile(Path folder, String name, String text) throws IOException {
        var sources = Files.createTempDirectory("jfl-test");
        var source = write(sources, name, text).resolve(name);
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of("-g", "-d", folder.toString(), "-cp",
                String.join(":", Libraries.classPath().stream().map(Path::toString).toList()), source.toString()));
        var errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, command.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException(errors.toString());
        }
        Files.delete(source);
        Files.delete(sources);
        return folder;
    }

    /** Packs a folder into a JAR. */
    static Path jar(Path folder, Path jar) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** Sets the version of a class file. */
    static void setVersion(Path classFile, int major) throws IOException {
        var bytes = Files.readAllBytes(classFile);
        bytes[4] = 0;
        bytes[5] = 0;
        bytes[6] = (byte) (major >> 8);
        bytes[7] = (byte) major;
        Files.write(classFile, bytes);
    }
}
