// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** What every program declares, whatever its seed. */
final class Prelude {
    /** The subclasses of Base, each constructed from an int. */
    static final List<String> CLASSES = List.of("D0", "D1", "D2");

    /** Expressions of type Op. */
    static final List<String> OPS = List.of("FIRST", "SECOND", "THIRD", "new Scale(3)", "new Scale(-1)");

    /** Expressions of type Shape. */
    static final List<String> SHAPES = List.of("Mark.ONE", "Mark.TWO", "new Dot(4)", "new Bar(-1, 1L << 33)");

    /** The static fields that code may use. */
    static final List<Variable> STATICS = List.of(
            Variable.field("si", Type.INT),
            Variable.field("sl", Type.LONG),
            Variable.field("sb", Type.BYTE),
            Variable.field("ss", Type.SHORT),
            Variable.field("sc", Type.CHAR),
            Variable.field("sz", Type.BOOLEAN),
            Variable.field("ints", Type.INTS),
            Variable.constant("TABLE", Type.INTS));

    /** The types that have a method {@code mix}. */
    static final List<Type> MIXED = List.of(Type.INTS, Type.LONGS, Type.BYTES, Type.NODE, Type.SHAPE);

    static final String STATE = """
            static int fuel = 3000;
            static int lines;
            static long sum;
            static int si = 1;
            static long sl = -1;
            static byte sb = 3;
            static short ss = -7;
            static char sc = 'c';
            static boolean sz = true;
            static int[] ints = {5, 6, 7, 8, 9, 10, 11, 12};
            static final String[] TEXTS = {"xy", "Aa", "BB", "longer text"};
            static final int[] TABLE = new int[8];

            static {
                int h = 17;
                for (int i = 0; i < TABLE.length; i++) {
                    h = h * 31 + i;
                    TABLE[i] = h ^ h >>> 7;
                }
            }

            static void trail(int id, long value) {
                sum = sum * 31 + value;
                if (lines++ < 80) {
                    System.out.println(id + ": " + value + " " + sum);
                }
            }
            """;

    static final String TYPES = """
            static void mix(int[] a) {
                for (int i = 0; a != null && i < a.length; i++) {
                    sum = sum * 31 + a[i];
                }
            }

            static void mix(long[] a) {
                for (int i = 0; a != null && i < a.length; i++) {
                    sum = sum * 31 + a[i];
                }
            }

            static void mix(byte[] a) {
                for (int i = 0; a != null && i < a.length; i++) {
                    sum = sum * 31 + a[i];
                }
            }

            static void mix(Node n) {
                for (int i = 0; n != null && i < 10; n = n.next) {
                    sum = (sum * 31 + n.i) * 31 + n.l + n.b - n.s + n.c + (n.z ? 1 : 0) + i++;
                }
            }

            static void mix(Shape s) {
                sum = sum * 31 + switch (s) {
                    case Dot d -> d.hashCode();
                    case Bar(int a, long b) -> a * 3 + b;
                    case Mark m -> m.ordinal();
                };
            }

            static class Failure extends RuntimeException {
                final int code;
                final long detail;

                Failure(int code, long detail) {
                    super("failure");
                    this.code = code;
                    this.detail = detail;
                }
            }

            static final class Deeper extends Failure {
                final byte level;

                Deeper(int code) {
                    super(code + 1, ~code);
                    level = (byte) code;
                }
            }

            static final class Checked extends Exception {
                final int code;

                Checked(int code) {
                    this.code = code;
                }
            }

            static final class Closing implements AutoCloseable {
                final int id;

                Closing(int id) {
                    this.id = id;
                }

                @Override
                public void close() {
                    sum += id;
                    if ((id & 7) == 3) {
                        throw new Failure(id, sum);
                    }
                }
            }

            static void check(int code) throws Checked {
                if ((code & 3) == 0) {
                    throw new Checked(code);
                }
                sum ^= code;
            }

            static final class Node {
                int i;
                long l;
                byte b;
                short s;
                char c;
                boolean z;
                Node next;

                Node(int i) {
                    this.i = i;
                    l = i * 5L;
                    b = (byte) i;
                    s = (short) (i * 3);
                    c = (char) (i + 'a');
                }
            }

            interface Op {
                long apply(int a, long b);

                default long twice(int a) {
                    return apply(a, 1L) + apply(a + 1, sl);
                }
            }

            record Scale(int n) implements Op {
                public long apply(int a, long b) {
                    return a * n + b;
                }

                @Override
                public long twice(int a) {
                    return n;
                }
            }

            sealed interface Shape permits Dot, Bar, Mark {}

            record Dot(int a) implements Shape {}

            record Bar(int a, long b) implements Shape {}

            enum Mark implements Shape { ONE, TWO }
            """;

    private Prelude() {}
}
