// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldLoad ir.FieldStore ir.ArrayLoad.byte ir.ArrayStore.byte ir.Throw edge.catch S1

/** A ring buffer of bytes with a small producer and consumer protocol. */
public class RingBuffer {
    static final class Full extends Exception {
        final int missing;

        Full(int missing) {
            this.missing = missing;
        }
    }

    static final class Ring {
        private final byte[] data;
        private int head;
        private int tail;

        Ring(int capacity) {
            if (capacity <= 0 || (capacity & capacity - 1) != 0) {
                throw new IllegalArgumentException("capacity");
            }
            data = new byte[capacity];
        }

        int available() {
            return tail - head;
        }

        int space() {
            return data.length - available();
        }

        void put(byte[] from, int offset, int length) throws Full {
            if (length > space()) {
                throw new Full(length - space());
            }
            for (int i = 0; i < length; i++) {
                data[tail++ & data.length - 1] = from[offset + i];
            }
        }

        int take(byte[] to) {
            int n = Math.min(to.length, available());
            for (int i = 0; i < n; i++) {
                to[i] = data[head++ & data.length - 1];
            }
            return n;
        }
    }

    public static void main(String[] args) {
        for (int c : new int[] {0, -8, 3}) {
            try {
                new Ring(c);
            } catch (IllegalArgumentException e) {
                System.out.println("refused " + e.getMessage());
            }
        }
        Ring r = new Ring(16);
        r.head = r.tail = Integer.MAX_VALUE - 5;
        byte[] chunk = new byte[7];
        byte[] out = new byte[5];
        byte next = 120;
        int sum = 0;
        int refused = 0;
        for (int round = 0; round < 12; round++) {
            for (int i = 0; i < chunk.length; i++) {
                chunk[i] = next++;
            }
            try {
                r.put(chunk, round % 3, chunk.length - round % 3);
            } catch (Full f) {
                refused += f.missing;
            }
            int n = r.take(out);
            for (int i = 0; i < n; i++) {
                sum = sum * 31 + out[i];
            }
            System.out.println(round + " " + n + " " + r.available() + " " + r.space() + " " + sum + " " + refused);
        }
        try {
            r.put(chunk, 5, 4);
        } catch (Full | IndexOutOfBoundsException e) {
            System.out.println("bad range " + r.available());
        }
    }
}
