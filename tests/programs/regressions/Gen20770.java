// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.catch edge.rethrow
// jfl fuzz made it: a handler that ignores its exception lost what a jump gave it.
public class Gen20770 {
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

    static boolean leaf2(long p0, short p1) {
        if (--fuel < 0) {
            return true;
        }
        long[] v3 = new long[8];
        sz = (((Base) (new D0((si * sb)))) instanceof D0);
        return true;
    }

    static int leaf8(String p5, String p6, int p7) {
        if (--fuel < 0) {
            return 33;
        }
        int v9 = (new Node((-1))).c;
        ints[(p6.hashCode()) & 7] = (new Node(32)).c;
        return si;
    }

    static final Op FIRST = (a, b) -> sl;
    static final Op SECOND = (a, b) -> a ^ b;
    static final Op THIRD = Op3::combine;

    static final class Op3 {
        static long combine(int a, long b) {
            if (((short) (127) == (sl << si)) && ((si * a) & 7) == 5) {
                throw new Failure(leaf8("Aa", "BB", a), b);
            }
            si *= ((leaf8("text", "Aa", a) % ((sl % (sl | 1)) | 1)) - leaf8("", TEXTS[(a) & 3], (switch ((a) % 4 * 1) { case -1, 0 -> 1048575; case 1 -> si; default -> a; })));
            return b;
        }
    }

    abstract static class Base {
        int f;
        long g;

        Base(int f) {
            this.f = f;
            g = f * 3L;
        }

        abstract long visit(int a, long b);

        int plain(int x) {
            return x + f;
        }
    }

    static class D0 extends Base {
        D0(int f) {
            super(f);
        }

        @Override
        long visit(int a, long b) {
            if ((((byte) (g) > (sl / (b | 1))) ? sz : (((Base) (new D2(2147483647))) instanceof D2))) {
                sc >>= ((char) ((134217728 * (byte) (-128))) ^ sc);
                sum = sum * 31 + (((byte) (a) / ((char) (f) | 1)) & ((true || sz) ? (switch ((31) % 2 * 1000) { case -1000, 0 -> a; case 1000 -> (-1840875225); default -> a; }) : ((short) (b))));
            }
            return 4294967296L;
        }
    }

    static class D1 extends D0 {
        D1(int f) {
            super(f * 2);
        }

        @Override
        long visit(int a, long b) {
            b += super.visit(a, b);
            sl = leaf8("text", TEXTS[((f + (-18))) & 3], "text".compareTo(TEXTS[(si) & 3]));
            g <<= leaf8("Aa", "Aa", ("ab".length() >> (byte) 1));
            short v11 = (short) (((byte) ((si >> 10))));
            return ((byte) ((g | g)) % ((byte) ((a | a)) | 1));
        }
    }

    static class D2 extends Base {
        D2(int f) {
            super(f);
        }

        @Override
        long visit(int a, long b) {
            sum = sum * 31 + ("caf\u00e9".hashCode() | (g ^= (switch ((a) % 2 * 1000) { case -1000, 0 -> b; case 1000 -> (-2147483648); default -> (-16384); })));
            return Long.bitCount((long) ((g &= (sb << b))));
        }
    }

    static int top15(short p12, int p13, byte[] p14) {
        if (--fuel < 0) {
            return 67108864;
        }
        int v16 = (si * ((new Node(512)).i << (switch ((Shape) (Mark.ONE)) { case Dot(int x18) -> x18; case Bar(int x18, long y19) -> (int) (x18 ^ y19); case Mark d17 -> d17.ordinal(); })));
        long v20 = (-(leaf8("", TEXTS[(p13) & 3], (new Node(2097152)).c)));
        short v21 = (short) (((short) ((~(leaf8("text", "\u4e16\u754c", v16))))));
        short[] v22 = new short[8];
        Shape v23 = new Bar(((sz ? new D1(3) : new D2(16777216))).plain(v22[((-2147483648)) & 7]), ((char) ((new Node(511)).l)));
        sc = (char) (((short) (v20)));
        loop24:
        for (int i25 = 0; i25 < 9 && fuel-- > 0; i25++) {
            if ((("ab".compareTo("Aa") << (byte) (p13)) != ((++sl) / ((sl ^= v20) | 1)))) {
                char v26 = (char) (si);
            }
        }
        p14[(((si | si) / ((--sc) | 1))) & 7] *= (new Node(leaf8("", "caf\u00e9", si))).s;
        switch ((Base) (new D1(1))) {
            case null -> {
                p12 = p12;
                try {
                    assert ((char) (5L) != (new Node(1)).s);
                } catch (AssertionError x28) {
                    sb >>= ((short) ((switch ((((byte) (4294967295L))) % 2 * 1000) { case -1000, 0 -> (255 | si); case 1000 -> (si >> si); default -> (p13 * v16); })));
                }
            }
            case D1 q27 when q27.f > 0 -> {
                final boolean k29 = sz;
                Op o30 = (a31, b32) -> (new Node(1)).s;
            }
            case D0 q27 -> {
                if (true) {
                    return ((byte) (v16) | (char) (v20));
                }
            }
            default -> {
                sc = (char) (Integer.reverse((int) ((p13 >>> sl))));
            }
        }
        sum = sum * 31 + p12;
        sum = sum * 31 + p13;
        mix(p14);
        sum = sum * 31 + v16;
        sum = sum * 31 + v20;
        sum = sum * 31 + v21;
        mix(v23);
        return ((new D1(4096)).plain((--sb)) | (leaf8("Aa", "", v16) >> sl));
    }

    static long top35(int p33, int p34) {
        if (--fuel < 0) {
            return 63L;
        }
        int v36 = TEXTS[(((short) (sl))) & 3].hashCode();
        long v37 = (+(top15((short) (p34), leaf8("text", "", 2147483647), new byte[8])));
        long v38 = ((short) (v36));
        long[] v39 = new long[8];
        String v40 = TEXTS[(si) & 3];
        if (sz && ((268435455 & v36) & 7) == 3) {
            throw new Deeper((p33 ^ 1));
        }
        try {
            switch ((Integer.rotateLeft((int) ((switch ((Shape) (new Bar(v36, sl))) { case Dot d42 when d42.a() > 1 -> (-(p34)); case Dot(int x43) -> x43; case Bar(int x43, long y44) -> (int) (x43 ^ y44); case Mark d42 -> d42.ordinal(); })), (ss |= (v36 >>> sl)))) % 5 * 1000) {
            case -2000:
                {
                    loop45:
                    for (char e46 : new char[] {sc, sc, sc, 'a'}) {
                        if (fuel-- <= 0) {
                            break;
                        }
                        try {
                            v37 = (new Node((si << sb))).s;
                        } catch (NullPointerException x48) {
                            sl = v37;
                            throw x48;
                        } catch (NegativeArraySizeException x49) {
                            short[] v50 = new short[8];
                        } catch (ClassCastException | IllegalStateException x51) {
                            char v52 = (char) (p34);
                        } catch (RuntimeException x53) {
                            trail(0, ((('a' <= v38) ? ((short) (p33)) : (ss &= (-1))) * (short) 25010));
                            p34 >>>= ((short) (Long.bitCount((long) (63L))) - v40.charAt(((e46 = '\uffff')) & 1));
                        } finally {
                            if ((((Base) (new D1(1))) instanceof D1)) {
                                continue loop45;
                            }
                        }
                        if (((si >>> sb) > (p34 >>> (-2147483648)))) {
                            continue loop45;
                        }
                    }
                    trail(1, (leaf8("Aa", TEXTS[(si) & 3], (switch ((v36) % 4 * 1) { case -1, 0 -> p33; case 1 -> si; default -> p33; })) >>> ((sb == v37) ? (sz ? v38 : (-320324168366822510L)) : (v37 | sc))));
                }
            default:
            case 3000:
                {
                    trail(2, (((!sz) ? (v37 <= (-9223372036854775808L)) : ('\0' != v37)) ? (++sb) : ((sb *= sl) ^ "text".compareTo(v40))));
                }
            }
        } catch (ClassCastException | IllegalStateException x55) {
            byte[] v56 = new byte[8];
        } catch (RuntimeException x57) {
            sc = sc;
        } finally {
            ints = new int[8];
        }
        sum = sum * 31 + p33;
        sum = sum * 31 + p34;
        sum = sum * 31 + v36;
        sum = sum * 31 + v37;
        sum = sum * 31 + v38;
        mix(v39);
        return TEXTS[(((short) (p34))) & 3].compareTo(TEXTS[((sc % (si | 1))) & 3]);
    }

    static boolean top60(boolean p58, int p59) {
        if (--fuel < 0) {
            return false;
        }
        int v61 = (switch ((((p59 | si) ^ (char) (32))) % 4 * 1) { case -1, 0 -> ((p59 | si) >> (new Node(2147483647)).b); case 1 -> p59; default -> leaf8("caf\u00e9", TEXTS[(si) & 3], (si += 2147483647)); });
        long v62 = (-(sl));
        short v63 = (short) (((byte) (((int) (sl)))));
        char[] v64 = new char[8];
        String v65 = "Aa";
        short v66 = (short) (((p58 || p58) ? ((byte) (sl)) : v65.compareTo(v65)));
        trail(3, (new Node(10)).s);
        sl = top15((short) ((v62 ^ 16L)), (new Node(7)).s, new byte[] {(byte) (-173), (byte) (-131), (byte) 255, sb});
        if (((byte) ((v61 ^ si)) <= Integer.compareUnsigned((int) ((++si)), (int) ((-((sc | 2147483647))))))) {
            trail(4, (((!true) ? (sb ^ v61) : leaf8(v65, v65, v61)) % (((char) (v61)) >> leaf8(v65, v65, v61))));
            sz = sz;
        }
        sum = sum * 31 + (p58 ? 1 : 0);
        sum = sum * 31 + p59;
        sum = sum * 31 + v61;
        sum = sum * 31 + v62;
        sum = sum * 31 + v63;
        sum = sum * 31 + v66;
        return (((sc >= 2147483647) ? (p58 || sz) : (sc == 4294967296L)) && (true ^ ((-3L) != si)));
    }

    public static void main(String[] args) {
        for (int round = 0; round < 2; round++) {
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1000, top15((short) (6L), (--sb), new byte[8]));
            } catch (Failure e) {
                trail(1000, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1000, -1);
            } catch (RuntimeException e) {
                trail(1000, e instanceof NullPointerException ? -2 : -3);
            }
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1001, top15((short) (1023), (new D1(33)).plain(10), new byte[(si) & 15]));
            } catch (Failure e) {
                trail(1001, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1001, -1);
            } catch (RuntimeException e) {
                trail(1001, e instanceof NullPointerException ? -2 : -3);
            }
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1002, top35((si / (sc | 1)), (new D1((-8192))).plain(si)));
            } catch (Failure e) {
                trail(1002, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1002, -1);
            } catch (RuntimeException e) {
                trail(1002, e instanceof NullPointerException ? -2 : -3);
            }
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1003, top35((si | 8), top15(ss, si, new byte[8])));
            } catch (Failure e) {
                trail(1003, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1003, -1);
            } catch (RuntimeException e) {
                trail(1003, e instanceof NullPointerException ? -2 : -3);
            }
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1004, top60((!sz), (si ^ sb)) ? 1 : 0);
            } catch (Failure e) {
                trail(1004, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1004, -1);
            } catch (RuntimeException e) {
                trail(1004, e instanceof NullPointerException ? -2 : -3);
            }
            fuel = Math.min(fuel + 300, 3000);
            try {
                trail(1005, top60((si > si), (++sb)) ? 1 : 0);
            } catch (Failure e) {
                trail(1005, e.code);
            } catch (ArithmeticException | IndexOutOfBoundsException e) {
                trail(1005, -1);
            } catch (RuntimeException e) {
                trail(1005, e instanceof NullPointerException ? -2 : -3);
            }
        }
        System.out.println("sum " + sum + " " + si + " " + sl + " " + sb);
        System.out.println(ss + " " + (int) sc + " " + sz);
        System.out.println("lines " + lines + " fuel " + fuel);
    }
}
