// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import jfl.ir.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each planted miscompile of this module makes the interpreter disagree with the JVM on one program that has something for each. */
class FaultTest {
    private static final String BAIT = """
            public class Bait {
                static int calls;
                static final long BIG = Long.MAX_VALUE / 3 * calls() ;
                static final int[] ONE = {1, 2};
                static final int[] SAME = ONE;

                static int calls() { return 1; }

                int field;

                interface Shape { int area(); }
                static final class Square implements Shape { public int area() { return 4; } }
                static final class Circle implements Shape { public int area() { return 3; } }

                static int count() { return ++calls; }
                static int minus(int a, int b) { return a - b; }
                static int fail(int a) { if (a > 0) { throw new IllegalStateException(); } return a; }
                static int handled(int a) { try { return fail(a); } catch (IllegalStateException e) { return -1; } }

                static void folding(int unknown) {
                    long one = 1;
                    int forty = 40;
                    System.out.println(one << forty);
                    int minimum = Integer.MIN_VALUE;
                    int minusOne = -1;
                    System.out.println(minimum / minusOne);
                    int three = 3;
                    System.out.println(three - forty);
                    int wide = 200;
                    System.out.println((byte) wide);
                    int alsoThree = 3;
                    System.out.println(three >= alsoThree ? "at least" : "less");
                    int zero = 0;
                    System.out.println(unknown * zero);
                    try {
                        System.out.println(unknown / zero);
                    } catch (ArithmeticException e) {
                        System.out.println("by zero");
                    }
                }

                static void numbering(Object object, Bait bait, int a, int b, int[] array) {
                    int before = bait.field;
                    bait.field = before + 5;
                    System.out.println(before + " " + bait.field);
                    System.out.println((object instanceof Square) + " " + (object instanceof Circle));
                    System.out.println((a - b) + " " + (b - a));
                    int sum = 0;
                    if (a > b) {
                        sum = array[0];
                    }
                    try {
                        System.out.println(sum + array[0]);
                    } catch (NullPointerException e) {
                        System.out.println("null");
                    }
                }

                static void dead(int[] array, int index) {
                    try {
                        int unused = array[index];
                        System.out.println("in bounds");
                    } catch (ArrayIndexOutOfBoundsException e) {
                        System.out.println("out of bounds");
                    }
                    array[0] = 7;
                    inBody(array, index);
                }

                static void inBody(int[] array, int index) {
                    System.out.println(index);
                    int unused = array[index];
                    System.out.println("not reached");
                }

                static int tangled(int a) {
                    int result = 0;
                    for (int i = 0; i < a; i++) {
                        count();
                        if (i % 2 == 0) { System.out.println("even"); } else { System.out.println("odd"); }
                        result += i;
                    }
                    return result;
                }

                static int recursive(int n) { calls++; return n == 0 ? 0 : recursive(n - 1); }

                public static void main(String[] args) {
                    folding(args.length + 5);
                    numbering(args.length == 0 ? new Square() : new Circle(), new Bait(), args.length, 7, null);
                    System.out.println(tangled(args.length + 3) + " " + calls);
                    recursive(args.length + 4);
                    System.out.println(calls);
                    Shape[] shapes = {new Square(), new Circle()};
                    for (Shape shape : shapes) { System.out.println(shape.area()); }
                    System.out.println(handled(args.length + 1) + " " + handled(args.length));
                    System.out.println(minus(args.length + 9, args.length + 2) + " " + BIG);
                    ONE[0] = 9;
                    System.out.println(SAME[0]);
                    try {
                        dead(new int[args.length + 2], args.length + 2);
                    } catch (ArrayIndexOutOfBoundsException e) {
                        System.out.println("caught");
                    }
                }
            }
            """;

    private static final Sources.Compiled COMPILED = Sources.compile("Bait", BAIT);
    private static final Oracle.Seen EXPECTED = Oracle.onJvm(COMPILED);

    @AfterEach
    void clear() {
        System.clearProperty("jfl.fault");
    }

    @Test
    void withoutFaultThereIsNoDifference() {
        assertThat(Oracle.interpreted(optimized())).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void eachFaultIsNoticed(Fault fault) {
        System.setProperty("jfl.fault", fault.name());
        assertThat(seen()).isNotEqualTo(EXPECTED);
    }

    /** A validator that complains and an interpreter that stumbles have noticed too. */
    private static Object seen() {
        try {
            return Oracle.interpreted(optimized());
        } catch (RuntimeException noticed) {
            return noticed;
        }
    }

    private static jfl.ir.Program optimized() {
        return Passes.run(COMPILED.world(), (pass, result, nanoseconds) ->
                Validator.require(result.program(), pass.after(), pass.name())).program();
    }
}
