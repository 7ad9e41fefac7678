// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.StaticStore S1 S5

/** Static initialisers: tables, blocks with loops, objects, and classes that need each other's values. */
public class StaticInitialisers {
    static final int[] SQUARES = new int[20];
    static final int[] CRC = new int[256];
    static final long[][] BINOMIAL = new long[12][];
    static final String[] NAMES = {"zero", "one", "two"};
    static final Node CHAIN;
    static int counter = Base.VALUE * 2;
    static long mutable;

    static {
        for (int i = 0; i < SQUARES.length; i++) {
            SQUARES[i] = i * i;
        }
        for (int n = 0; n < 256; n++) {
            int c = n;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1;
            }
            CRC[n] = c;
        }
        for (int n = 0; n < BINOMIAL.length; n++) {
            BINOMIAL[n] = new long[n + 1];
            BINOMIAL[n][0] = 1;
            for (int k = 1; k <= n; k++) {
                BINOMIAL[n][k] = BINOMIAL[n - 1][k - 1] + (k < n ? BINOMIAL[n - 1][k] : 0);
            }
        }
        Node chain = null;
        for (int i = 0; i < 5; i++) {
            chain = new Node(i, chain);
        }
        CHAIN = chain;
        mutable = -1;
        try {
            mutable = 5 / (counter - counter);
        } catch (ArithmeticException e) {
            mutable = 77;
        }
    }

    static class Node {
        final int value;
        final Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    static class Base {
        static final int VALUE = Other.first() + 1;
        static int touched = 10;
    }

    static class Other {
        static final int[] DATA = {40, 50, 60};

        static int first() {
            return DATA[0];
        }
    }

    enum Prime {
        TWO(2), THREE(3), FIVE(5);

        static final int PRODUCT;

        static {
            int p = 1;
            for (Prime q : values()) {
                p *= q.value;
            }
            PRODUCT = p;
        }

        final int value;
        final int[] multiples = new int[3];

        Prime(int value) {
            this.value = value;
            for (int i = 0; i < 3; i++) {
                multiples[i] = value * i;
            }
        }
    }

    interface Constants {
        int LIMIT = (int) BINOMIAL[9][2];
        Node HEAD = new Node(LIMIT, CHAIN);
    }

    public static void main(String[] args) {
        System.out.println(SQUARES[19] + " " + CRC[1] + " " + CRC[255] + " " + BINOMIAL[11][5] + " " + NAMES[2]);
        for (Node n = CHAIN; n != null; n = n.next) {
            System.out.print(n.value + " ");
        }
        System.out.println();
        System.out.println(counter + " " + Base.VALUE + " " + mutable);
        counter++;
        mutable += counter;
        Base.touched *= 2;
        SQUARES[0] = 5;
        Prime.TWO.multiples[0] = 9;
        System.out.println(counter + " " + mutable + " " + Base.touched + " " + SQUARES[0]);
        System.out.println(Prime.PRODUCT + " " + Prime.FIVE.multiples[2] + " " + Prime.TWO.multiples[0]);
        System.out.println(Constants.LIMIT + " " + Constants.HEAD.next.value);
        int crc = -1;
        for (int i = 0; i < 9; i++) {
            crc = CRC[(crc ^ "123456789".charAt(i)) & 0xff] ^ crc >>> 8;
        }
        System.out.println(~crc);
    }
}
