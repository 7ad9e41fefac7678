// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jfl.ir.Program;
import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.ir.text.Parser;

/**
 * A program of IR with its expectations in comments: {@code ; out:} and {@code ; err:} lines of output, {@code ; exit:} the status,
 * {@code ; allocations:} how many, {@code ; fault:} the planted miscompiles that must change what it does.
 */
record Case(String name, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/programs");

    static List<Case> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".jir")).sorted().map(Case::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file) {
        try {
            return new Case(file.getFileName().toString().replace(".jir", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Program program() throws IOException {
        var program = Parser.parseProgram(text + Files.readString(FOLDER.resolve("prelude.inc")));
        Validator.require(program, Stage.COUNTED, name);
        return program;
    }

    String c(Options options) throws IOException {
        return CGenerator.generate(program(), options);
    }

    private Stream<String> expectations(String key) {
        return text.lines().filter(l -> l.startsWith("; " + key + ":")).map(l -> l.substring(key.length() + 3).stripLeading());
    }

    List<String> output() {
        return expectations("out").map(String::stripTrailing).toList();
    }

    List<String> errors() {
        return expectations("err").toList();
    }

    int exit() {
        return expectations("exit").mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    int allocations() {
        return expectations("allocations").mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    List<Fault> faults() {
        return expectations("fault").flatMap(l -> Stream.of(l.split(" "))).map(Fault::valueOf).toList();
    }
}
