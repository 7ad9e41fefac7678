// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import jfl.backend.HostedFlags;
import jfl.cli.TemporaryFolder;
import jfl.cli.generate.ProgramGenerator;
import jfl.cli.input.Input;
import jfl.cli.pipeline.HostedProgram.Compiler;
import jfl.diagnostics.DiagnosticException;

/** Compares random programs. Many are one program at first, which is cheap; only where that differs is each looked at alone. */
public final class RandomPrograms {

    /**
     * A program that does hosted what it does not on HotSpot.
     *
     * @param name its class
     * @param source its text
     * @param what how the two differ
     */
    public record Difference(String name, String source, String what) {
    }

    private RandomPrograms() {
    }

    /**
     * How to compile them.
     *
     * @param compiler the C compiler
     * @param optimize whether it optimises, which takes five times as long
     */
    public record How(Compiler compiler, boolean optimize) {
        List<String> flags() {
            return optimize ? HostedFlags.test() : HostedFlags.search();
        }
    }

    /** What differs among the programs of the seeds from {@code seed} on. */
    public static List<Difference> compare(long seed, int count, How how) throws IOException {
        var name = "Batch" + seed;
        var together = difference(name, ProgramGenerator.batch(seed, count, name), how);
        if (together.isEmpty()) {
            return List.of();
        }
        var alone = LongStream.range(seed, seed + count).boxed().flatMap(s -> alone(s, how).stream()).toList();
        return alone.isEmpty() ? List.of(together.get()) : alone;
    }

    private static Optional<Difference> alone(long seed, How how) {
        var name = "Gen" + seed;
        try {
            return difference(name, ProgramGenerator.program(seed, name), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Compares one source text; a compiler that refuses it or falls over it differs, too. */
    private static Optional<Difference> difference(String name, String source, How how) throws IOException {
        try (var folder = TemporaryFolder.create()) {
            var program = Input.file(Files.writeString(folder.path().resolve(name + ".java"), source));
            var expected = HotSpot.run(program, List.of());
            var actual = Sanitized.run(Sanitized.build(Sanitized.compile(program), folder.path(), how.compiler(), how.flags()), List.of(), Map.of());
            return actual.same(expected) ? Optional.empty() : Optional.of(new Difference(name, source, firstDifference(expected, actual)));
        } catch (DiagnosticException refused) {
            return Optional.of(new Difference(name, source, "refused: " + refused.diagnostics().getFirst()));
        } catch (IllegalStateException defect) {
            return Optional.of(new Difference(name, source, String.valueOf(defect.getMessage())));
        }
    }

    private static String firstDifference(Outcome expected, Outcome actual) {
        var right = expected.output().lines().toList();
        var wrong = actual.output().lines().toList();
        int line = 0;
        while (line < right.size() && line < wrong.size() && right.get(line).equals(wrong.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " of the output\n  HotSpot: " + at(right, line, expected) + "\n  hosted:  " + at(wrong, line, actual)
                + "\n" + actual.errors().lines().limit(12).reduce("", (a, b) -> a + b + "\n");
    }

    private static String at(List<String> lines, int line, Outcome outcome) {
        return line < lines.size() ? lines.get(line) : "(ends with exit status " + outcome.exit() + ")";
    }
}
