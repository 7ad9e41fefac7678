// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jfl.ir.Annotation;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ConcatPart;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.EntryPoint;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Obligation;
import jfl.ir.Position;
import jfl.ir.RandomIr;
import jfl.ir.Terminator;
import org.junit.jupiter.api.Test;

/** What the printer prints, the parser reads back to an equal value, for every record of the IR. */
class RoundTripTest {
    @Test
    void programsSurvive() {
        var made = new HashSet<Class<?>>();
        for (var seed = 0; seed < 3_000; seed++) {
            var random = new RandomIr(seed);
            var program = random.program();
            var text = Printer.print(program);
            assertThat(Parser.parseProgram(text)).as(text).isEqualTo(program);
            made.addAll(random.made());
        }
        var sealed = Stream.of(Instruction.class, Terminator.class, Constant.class, Obligation.class, Callee.class,
                EntryPoint.class, Image.ImageObject.class,
                ConcatPart.class).flatMap(RoundTripTest::records);
        assertThat(made).containsAll(sealed.toList()).contains(Annotation.class, Block.class, Edge.class,
                Position.class, Callee.Case.class);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RoundTripTest::records)
                : Stream.of(type);
    }

    @Test
    void partsSurviveByThemselves() {
        for (var seed = 0; seed < 200; seed++) {
            var program = new RandomIr(seed).program();
            program.classes().values().forEach(c -> assertThat(Parser.parseClass(Printer.print(c))).isEqualTo(c));
            program.methods().values().forEach(m -> assertThat(Parser.parseMethod(Printer.print(m))).isEqualTo(m));
            assertThat(Parser.parseImage(Printer.print(program.image()))).isEqualTo(program.image());
        }
    }

    @Test
    void textThatIsNoIrNamesItsLine() {
        Set.of("method static A.f():void () {\nb0:\n    frobnicate v1\n}", "program\n\n", "class A {\n\n    fjord\n}",
                "image {\n1 = array int[] {}\n}",
                "method A.f():void () {\nb0:\n    return", "class \"A\n")
                        .forEach(text -> assertThatThrownBy(() -> Parser.parseProgram(text))
                        .as(text).isInstanceOf(IllegalArgumentException.class)
                                .hasMessageMatching("(?s)line [0-9]+: .*"));
    }

    /**
     * Cutting a text anywhere, or exchanging a character, gives IR or a complaint, never another failure and never a
     * loop.
     */
    @Test
    void damagedTextIsRefusedOrRead() {
        var text = Printer.print(new RandomIr(7).program());
        for (var i = 0; i < text.length(); i++) {
            tryToRead(text.substring(0, i));
            tryToRead(text.substring(0, i) + "\"(1v[;".charAt(i % 6) + text.substring(i + 1));
        }
    }

    private static void tryToRead(String text) {
        try {
            Parser.parseProgram(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("");
        }
    }
}
