// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jfl.cli.compare.HotSpot;
import jfl.cli.compare.Outcome;
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
        return KNOWN.computeIfAbsent(program.file(), _ -> {
            try {
                return HotSpot.run(compile(program), program.arguments());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
