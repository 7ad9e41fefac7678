// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import jfl.cli.compare.RandomPrograms;
import jfl.cli.input.UserError;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jfl fuzz}: random programs, on HotSpot and hosted. */
@Command(name = "fuzz", mixinStandardHelpOptions = true, description = {
    "Run N random programs on HotSpot and hosted (with sanitizers) and compare what they print.",
    "Exit code 1 when one differs; its source is kept in build/fuzz."})
final class FuzzCommand implements Callable<Integer> {
    @Option(names = "--seed", paramLabel = "S", description = "The seed of the first program; the next has the next (default: 1).")
    long seed = 1;

    @Option(names = "--cc", paramLabel = "CC", description = "The C compiler: ${COMPLETION-CANDIDATES} (default: gcc).")
    KernelOptions.Compiler compiler = KernelOptions.Compiler.GCC;

    @Option(names = "--optimize", description = "Let the C compiler optimise: finds other things, and takes five times as long.")
    boolean optimize;

    @Option(names = "--batch", paramLabel = "B", description = "How many programs are compiled together (default: 20).")
    int batch = 20;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print results: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.TEXT;

    @Parameters(paramLabel = "N", description = "How many programs.")
    int count;

    private int different;

    @Override
    public Integer call() throws IOException {
        if (count < 1 || batch < 1) {
            throw UserError.of("nothing to run: N and --batch must be positive", "jfl fuzz 100");
        }
        var terminal = new Terminal(format);
        var how = new RandomPrograms.How(compiler.hosted(), optimize);
        for (int done = 0; done < count; done += batch) {
            int size = Math.min(batch, count - done);
            for (var difference : RandomPrograms.compare(seed + done, size, how)) {
                report(difference, terminal);
            }
            terminal.progress((done + size) + " of " + count + " programs, " + different + " different");
        }
        terminal.result("different", String.valueOf(different));
        terminal.finish();
        return different == 0 ? 0 : 1;
    }

    private void report(RandomPrograms.Difference difference, Terminal terminal) throws IOException {
        different++;
        var folder = Files.createDirectories(Home.path().resolve("build/fuzz"));
        var file = Files.writeString(folder.resolve(difference.name() + ".java"), difference.source());
        terminal.error(difference.name() + " differs: " + difference.what().strip(), "reproduce with: jfl exec --cflag -fsanitize=address,undefined " + file
                + " (and java -ea " + file + ")");
    }
}
