// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shared libraries a program of the host needs, loader included, as {@code ldd} names them. */
final class SharedLibraries {
    private static final Pattern FOUND = Pattern.compile("^\\s*(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)$");
    private static final Pattern MISSING = Pattern.compile("^\\s*(\\S+) => not found$");

    private SharedLibraries() {}

    static List<Path> of(Path program) {
        Path ldd = Tool.require("ldd");
        Tool.Output output = Tool.run(List.of(ldd.toString(), program.toAbsolutePath().toString()));
        // A static program makes ldd fail with "not a dynamic executable", which is no failure here.
        return output.status() == 0 ? parse(output.text(), program) : List.of();
    }

    static List<Path> parse(String ldd, Path program) {
        ldd.lines().map(MISSING::matcher).filter(Matcher::matches).findFirst().ifPresent(missing -> {
            throw new VmException("`" + program + "` needs the library " + missing.group(1)
                    + ", which this host lacks");
        });
        return ldd.lines().map(SharedLibraries::found).flatMap(Optional::stream).distinct().toList();
    }

    private static Optional<Path> found(String line) {
        Matcher matcher = FOUND.matcher(line);
        return matcher.matches() ? Optional.of(Path.of(matcher.group(1))) : Optional.empty();
    }
}
