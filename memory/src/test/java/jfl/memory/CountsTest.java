// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.ir.Block;
import jfl.ir.Instruction;
import jfl.ir.Program;
import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.ir.text.Parser;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CountsTest {
    /** What every file may name, so that it need not declare it. */
    static final String CLASSES = """
            class java/lang/Object {
            }
            class java/lang/String extends java/lang/Object {
            }
            class java/lang/Throwable extends java/lang/Object {
            }
            class java/lang/Error extends java/lang/Throwable {
            }
            class linux/Pointer extends java/lang/Object @jfl/contracts/Opaque(value = "struct file *") {
            }
            class A extends java/lang/Object {
                field A.next:A
                field A.name:java/lang/String
                field A.pointer:linux/Pointer
                field static A.root:A
                method A.<init>():void
            }
            method A.<init>():void (v0:A this) {
            b0:
                return
            }
            method static A.fails():void () {
            b0:
                v0:null = const null
                check nonnull v0
                return
            }
            method static A.make():A () {
            b0:
                v0:A = new A
                return v0
            }
            method static A.quiet(A):void (v0:A) {
            b0:
                return
            }
            method native static A.take(A):void (v0:A) throws java/lang/Error params [ @jfl/contracts/Consumes] {
            }
            """;

    static Program parse(String text) {
        var program = Parser.parseProgram(CLASSES + text);
        assertThat(Validator.check(program, Stage.RESOLVED)).isEmpty();
        return program;
    }

    static Program count(Program program) {
        var counted = Counts.run(program);
        assertThat(Validator.check(counted, Stage.COUNTED)).isEmpty();
        assertThat(CountsValidator.check(counted)).isEmpty();
        return counted;
    }

    private static String printWithoutPrelude(Program program) {
        var prelude = Parser.parseProgram(CLASSES).methods().keySet();
        return program.methods().values().stream().filter(m -> !prelude.contains(m.ref())).map(Printer::print)
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> counts() throws IOException {
        return Files.in("counts", text -> printWithoutPrelude(count(parse(text))));
    }

    @TestFactory
    Stream<DynamicTest> unbalanced() throws IOException {
        return Files.in("unbalanced", text -> {
            var program = Parser.parseProgram(CLASSES + text);
            assertThat(Validator.check(program, Stage.COUNTED)).isEmpty();
            var prelude = Parser.parseProgram(CLASSES).methods().keySet();
            var problems = CountsValidator.check(program).stream()
                    .filter(p -> prelude.stream().noneMatch(m -> m.toString().equals(p.method()))).toList();
            assertThat(problems).isNotEmpty();
            return problems.stream().map(p -> p + "\n").collect(Collectors.joining());
        });
    }

    /** Every single count that the pass inserts is needed: without it, or with it twice, the checker complains. */
    @Test
    void checkerFindsEveryPlantedDefect() throws IOException {
        var planted = 0;
        try (var files = java.nio.file.Files.list(Path.of("src/test/resources/counts"))) {
            for (var file : files.sorted().toList()) {
                planted += plantDefects(count(parse(java.nio.file.Files.readString(file))));
            }
        }
        assertThat(planted).isGreaterThan(100);
    }

    static int plantDefects(Program counted) {
        var planted = 0;
        for (var method : counted.methods().values()) {
            for (var block : method.blocks()) {
                for (var i = 0; i < block.body().size(); i++) {
                    if (block.body().get(i) instanceof Instruction.Counting) {
                        planted += 2;
                        assertUnbalanced(counted, method, block, without(block, i), "missing " + block.body().get(i));
                        assertUnbalanced(counted, method, block, twice(block, i), "doubled " + block.body().get(i));
                    }
                }
            }
        }
        return planted;
    }

    /** Random methods balance, and defects planted in them are found. */
    @Test
    void randomMethodsBalance() {
        var base = parse("");
        var planted = 0;
        for (var seed = 0; seed < 3_000; seed++) {
            var method = RandomMethod.of(seed);
            var methods = new java.util.LinkedHashMap<>(base.methods());
            methods.put(method.ref(), method);
            var program = base.withMethods(methods);
            assertThat(Validator.check(program, Stage.RESOLVED)).as(Printer.print(method)).isEmpty();
            var counted = count(program);
            planted += seed % 10 == 0 && canAlwaysLeave(method) ? plantDefects(counted) : 0;
        }
        assertThat(planted).isGreaterThan(3_000);
    }

    /** False when a loop has no way out: nobody can tell what is leaked there. */
    private static boolean canAlwaysLeave(jfl.ir.Method method) {
        var leaving = new java.util.HashSet<Integer>();
        var before = -1;
        while (before != leaving.size()) {
            before = leaving.size();
            method.blocks().stream().filter(b -> b.terminator().edges().isEmpty() || b.terminator().edges().stream()
                    .anyMatch(e -> leaving.contains(e.target())))
                    .forEach(b -> leaving.add(b.id()));
        }
        return leaving.size() == method.blocks().size();
    }

    private static List<Instruction> without(Block block, int place) {
        var body = new ArrayList<>(block.body());
        body.remove(place);
        return body;
    }

    private static List<Instruction> twice(Block block, int place) {
        var body = new ArrayList<>(block.body());
        body.add(place, body.get(place));
        return body;
    }

    private static void assertUnbalanced(Program program, jfl.ir.Method method, Block block, List<Instruction> body,
            String what) {
        var changed = new java.util.LinkedHashMap<>(program.methods());
        var damaged = new Block(block.id(), block.parameters(), body, block.terminator());
        changed.put(method.ref(), method.withBlocks(method.blocks().stream().map(b -> b == block ? damaged : b)
                .toList()));
        assertThat(CountsValidator.check(program.withMethods(changed))).as(what + " in " + Printer.print(method))
                .isNotEmpty();
    }
}
