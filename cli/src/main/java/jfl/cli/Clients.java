// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jfl.cli.input.UserError;

/** Builds the user-space clients of a driver, {@code DIR/client/*.c}, statically, so that they run in the guest. */
final class Clients {

    private Clients() {
    }

    static List<Path> build(Path input, Path folder) throws IOException, InterruptedException {
        var sources = input.resolve("client");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        var programs = new ArrayList<Path>();
        try (Stream<Path> list = Files.list(sources)) {
            for (var source : list.filter(f -> f.toString().endsWith(".c")).sorted().toList()) {
                programs.add(compile(source, folder));
            }
        }
        return programs;
    }

    private static Path compile(Path source, Path folder) throws IOException, InterruptedException {
        var program = folder.resolve(String.valueOf(source.getFileName()).replaceFirst("\\.c$", ""));
        var process = new ProcessBuilder("gcc", "-O1", "-Wall", "-Wextra", "-static", "-o", program.toString(), source.toString())
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw UserError.failed(source + " does not compile:\n" + output, null);
        }
        return program;
    }
}
