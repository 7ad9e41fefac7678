// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jfl.cli.TemporaryFolder;
import jfl.cli.input.Input;
import jfl.cli.input.UserProgram;

/** What HotSpot does with a program: the truth that everything else is compared with (RULES S1). */
final class Oracle {
    private static final Map<Path, Outcome> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Path, UserProgram> COMPILED = new ConcurrentHashMap<>();

    private Oracle() {
    }

    /** The program's class files, from the javac of this JVM. */
    static UserProgram compile(TestProgram program) {
        return COMPILED.computeIfAbsent(program.file(), Input::file);
    }

    static Outcome run(TestProgram program) {
        return KNOWN.computeIfAbsent(program.file(), _ -> run(compile(program), program.arguments()));
    }

    static Outcome run(UserProgram program, List<String> arguments) {
        try (var folder = TemporaryFolder.create()) {
            for (var file : program.classes().entrySet()) {
                var path = folder.path().resolve(file.getKey() + ".class");
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-ea", "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-cp", folder.path().toString(), program.launch().replace('/', '.')));
            command.addAll(arguments);
            return Processes.run(command, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
