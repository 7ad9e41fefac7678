// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jfl.ir.Instruction;
import org.junit.jupiter.api.Test;

/** Everything in four packages of {@code java.base} lifts to valid IR, and every bootstrap in it is known. */
class JavaBaseTest {
    private final List<String> failures = new ArrayList<>();
    private final TreeMap<String, Integer> unknownBootstraps = new TreeMap<>();
    private int methods;

    @Test
    void liftsEveryMethod() throws IOException {
        var java = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
        for (var name : List.of("util", "lang", "io", "text")) {
            try (var files = Files.walk(java.resolve(name))) {
                for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    lift(ClassFile.of().parse(file));
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(unknownBootstraps).isEmpty();
        assertThat(methods).isGreaterThan(25_000);
    }

    private void lift(ClassModel model) {
        ClassDeclaration.of(model);
        methods += model.methods().size();
        try {
            Lifting.lift(model).forEach(this::check);
        } catch (RuntimeException e) {
            failures.add(model.thisClass().asInternalName() + ": " + e);
        }
    }

    private void check(LiftedMethod lifted) {
        Lifting.problems(lifted).forEach(p -> failures.add(p.toString()));
        Lifting.methods(lifted).flatMap(Lifting::instructions).forEach(i -> {
            if (i instanceof Instruction.Dynamic dynamic) {
                unknownBootstraps.merge(dynamic.bootstrap(), 1, Integer::sum);
            }
        });
    }
}
