// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.ir.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RULES S5: what initialisers may do, and what is refused because the JVM's lazy order could show. */
class InitializersTest {

    private static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("throws `java.lang.ArithmeticException`",
                        "class Holder { static int zero; static final int X = 1 / zero; }", "print(Holder.X);"),
                Arguments.of("calls `jfl.library.Console.printString`",
                        "class Holder { static int x = 1; static { System.out.println(\"now\"); } }", "print(Holder.x);"),
                Arguments.of("calls `jfl.library.Process.nanoTime`",
                        "class Holder { static final long X = System.nanoTime(); }", "print((int) Holder.X);"),
                Arguments.of("does not come to an end in time",
                        "class Holder { static int x = 1; static { while (x > 0) { x = 1; } } }", "print(Holder.x);"),
                Arguments.of("depends on itself: `Left`, `Right`",
                        "class Left { static int x = Right.y + 1; } class Right { static int y = Left.x + 1; }", "print(Left.x);"),
                Arguments.of("reads `Counter.next`, which other code writes",
                        "class Counter { static int next = 1; } class Holder { static final int X = Counter.next; }",
                        "Counter.next = 5; print(Holder.X);"),
                Arguments.of("writes `Counter.next` of another class",
                        "class Counter { static int next; static int take() { return next++; } } class Holder { static final int X = Counter.take(); }",
                        "print(Holder.X);"),
                Arguments.of("writes to an object of another class",
                        "class Table { static final int[] T = {1, 2}; } class Holder { static int x; static { Table.T[0] = 7; x = 1; } }",
                        "print(Table.T[0] + Holder.x);"),
                Arguments.of("writes to an object of another class",
                        "class Table { static final int[] T = {1, 2}; } class Holder { static int x; static { Table.T[0] = 7; x = 1; } }",
                        "if (args.length > 0) { print(Holder.x); } print(Table.T[0]);"),
                Arguments.of("writes to an object that `Holder` writes to as well",
                        "class Table { static final int[] T = {1, 2}; } class Holder { static int x; static { Table.T[0] = 7; x = 1; } } "
                        + "class Second { static int x; static { Table.T[0] = 8; x = 1; } }",
                        "print(Holder.x + Second.x + Table.T[0]);"),
                Arguments.of("reads an array that other code may write",
                        "class Table { static final int[] T = {1, 2}; } class Holder { static final int X = Table.T[0]; }",
                        "Table.T[0] = 5; print(Holder.X);"),
                Arguments.of("reads an array that other code may write",
                        "class Table { static final int[] T = {1, 2}; } class Holder { static final int X = Table.T[0]; }",
                        "fill(Table.T); print(Holder.X);"),
                Arguments.of("reads `Box.content` of an object of `Shared`",
                        "class Box { int content = 3; } class Shared { static final Box BOX = new Box(); } class Holder { static final int X = Shared.BOX.content; }",
                        "Shared.BOX.content = 4; print(Holder.X);"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatDependsOnTheOrderIsRefused(String reason, String classes, String body) {
        assertThatThrownBy(() -> EvaluateInitializers.run(Devirtualize.run(compile(classes, body).world()).program(), 100_000))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("J0117")
                .hasMessageContaining("T.java:")
                .hasMessageContaining(reason);
    }

    private static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("class Table { static final int[] T = {1, 2}; } class Holder { static int x; static { Table.T[0] = 7; x = 1; } "
                        + "static int of() { return Table.T[0]; } }",
                        "print(Holder.x); try { print(1 / args.length); } catch (ArithmeticException e) { print(Table.T[0] + Holder.of()); }"),
                Arguments.of("class Table { static final int[] T = {1, 2}; } class Holder { static final int X = Table.T[1]; }",
                        "int[] own = {4}; own[0]++; print(Holder.X + own[0] + Table.T[0] + sum(Table.T));"),
                Arguments.of("class Holder { static int x; static { try { x = new int[1][2][0].length / x; } catch (ArithmeticException e) { x = -5; } } }",
                        "print(Holder.x);"),
                Arguments.of("class Texts { static final String NAME = \"n\" + number(); static int number() { return 12; } }",
                        "System.out.println(Texts.NAME);"),
                Arguments.of("enum Day { MON, TUE { @Override int of() { assert this == TUE; return 2; } }; static final Day[] ALL = values(); int of() { return 1; } }",
                        "for (Day d : Day.ALL) { print(d.of() + d.ordinal()); switch (d) { case MON -> print(7); case TUE -> print(8); } }"),
                Arguments.of("class Base { static int x = 4; } class Sub extends Base { static int y = x * 2; }",
                        "print(Sub.y);"),
                Arguments.of("class Node { Node next; int v; Node(int v, Node next) { this.v = v; this.next = next; } } "
                        + "class Ring { static final Node HEAD = ring(); static Node ring() { Node a = new Node(1, null); a.next = new Node(2, a); return a; } }",
                        "print(Ring.HEAD.next.next == Ring.HEAD ? 1 : 0); Ring.HEAD.v = 9; print(Ring.HEAD.next.next.v);"),
                Arguments.of("class Functions { static final java.util.function.IntUnaryOperator TWICE = x -> x * 2; }",
                        "print(Functions.TWICE.applyAsInt(21));"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatDoesNotDependOnTheOrderRunsAtBuildTime(String classes, String body) {
        var compiled = compile(classes, body);
        var result = Passes.run(compiled.world(), (pass, r, nanoseconds) -> { }).program();
        assertThat(result.methods().keySet()).noneMatch(m -> m.name().equals("<clinit>"));
        assertThat(Oracle.interpreted(result)).isEqualTo(Oracle.onJvm(compiled));
    }

    @Test
    void sharingIsKept() {
        var world = compile("class A { static final int[] X = {1}; static final int[] Y = X; static Object[] both = {X, Y, new int[] {1}}; }",
                "A.X[0] = 3; print(A.Y[0] + A.both.length);").world();
        var image = EvaluateInitializers.run(Devirtualize.run(world).program()).program().image();
        var ints = Type.ofDescriptor("[I");
        var x = image.statics().get(new FieldRef("A", "X", ints));
        assertThat(x).isEqualTo(image.statics().get(new FieldRef("A", "Y", ints))).isInstanceOf(Constant.OfImage.class);
        var both = (Constant.OfImage) image.statics().get(new FieldRef("A", "both", Type.ofDescriptor("[Ljava/lang/Object;")));
        var elements = ((Image.Array) image.objects().get(both.id())).elements();
        assertThat(elements.get(0)).isEqualTo(x).isEqualTo(elements.get(1)).isNotEqualTo(elements.get(2));
        assertThat(image.objects()).extracting(Image.ImageObject::type).doesNotContain(ClassType.STRING);
    }

    private static Sources.Compiled compile(String classes, String body) {
        return Sources.compile("T", "public class T { static void print(int i) { System.out.println(i); }\n"
                + "static void fill(int[] a) { a[0] = 9; }\nstatic int sum(int[] a) { int s = 0; for (int i : a) { s += i; } return s; }\n"
                + "public static void main(String[] args) { " + body + " } }\n" + classes);
    }
}
