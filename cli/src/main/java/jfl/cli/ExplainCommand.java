// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.Callable;
import jfl.cli.input.UserError;
import jfl.diagnostics.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jfl explain}: the page of a diagnostic. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explain a diagnostic, or list them all.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "J0NNN", description = "The code of a diagnostic.")
    String name = "";

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            Arrays.stream(Code.values()).forEach(c -> System.out.println(c + "  " + c.title()));
            return 0;
        }
        var code = Code.find(name).orElseThrow(() -> UserError.of("there is no diagnostic " + name, "`jfl explain` lists them all"));
        System.out.print(Files.readString(Home.path().resolve("docs/errors").resolve(code + ".md")));
        return 0;
    }
}
