// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jfl.cli.TemporaryFolder;
import jfl.cli.input.UserProgram;

/** Programs on the JVM that runs this, with assertions on: the oracle (RULES S1). */
public final class HotSpot {
    private HotSpot() {
    }

    /** Runs the main method of a program. */
    public static Outcome run(UserProgram program, List<String> arguments) throws IOException {
        try (var folder = TemporaryFolder.create()) {
            for (var file : program.classes().entrySet()) {
                var path = folder.path().resolve(file.getKey() + ".class");
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-ea", "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", folder.path().toString(), program.launch().replace('/', '.')));
            command.addAll(arguments);
            return Processes.run(command, Map.of());
        }
    }
}
