// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.MUL ir.Binary.USHR ir.Compare ir.Const.OfLong S1 E1

/** Arithmetic on 128-bit numbers made of longs: multiply, divide, print in decimal. */
public class Wide128 {
    record Wide(long high, long low) {
        static Wide product(long a, long b) {
            long al = a & 0xffffffffL;
            long ah = a >>> 32;
            long bl = b & 0xffffffffL;
            long bh = b >>> 32;
            long ll = al * bl;
            long lh = al * bh;
            long hl = ah * bl;
            long middle = (ll >>> 32) + (lh & 0xffffffffL) + (hl & 0xffffffffL);
            return new Wide(ah * bh + (lh >>> 32) + (hl >>> 32) + (middle >>> 32), ll & 0xffffffffL | middle << 32);
        }

        Wide plus(Wide o) {
            long l = low + o.low;
            long carry = Long.compareUnsigned(l, low) < 0 ? 1 : 0;
            return new Wide(high + o.high + carry, l);
        }

        Wide shiftLeft(int n) {
            if (n == 0) {
                return this;
            }
            return n >= 64 ? new Wide(low << n, 0) : new Wide(high << n | low >>> -n, low << n);
        }

        boolean less(Wide o) {
            return high != o.high ? high + Long.MIN_VALUE < o.high + Long.MIN_VALUE
                    : low + Long.MIN_VALUE < o.low + Long.MIN_VALUE;
        }

        void print() {
            int[] digits = new int[40];
            int n = 0;
            long h = high;
            long l = low;
            do {
                long rest = 0;
                long qh = 0;
                long ql = 0;
                for (int i = 127; i >= 0; i--) {
                    rest = rest << 1 | (i >= 64 ? h >>> i - 64 : l >>> i) & 1;
                    if (rest >= 10) {
                        rest -= 10;
                        if (i >= 64) {
                            qh |= 1L << i;
                        } else {
                            ql |= 1L << i;
                        }
                    }
                }
                digits[n++] = (int) rest;
                h = qh;
                l = ql;
            } while ((h | l) != 0);
            while (n > 0) {
                System.out.print(digits[--n]);
            }
            System.out.println();
        }
    }

    public static void main(String[] args) {
        Wide.product(0, 5).print();
        Wide.product(-1, -1).print();
        Wide.product(Long.MAX_VALUE, 10).print();
        Wide.product(1234567890123456789L, 987654321987654321L).print();
        Wide w = new Wide(0, 1);
        for (int i = 1; i <= 33; i++) {
            Wide next = Wide.product(w.low(), i);
            w = new Wide(next.high() + w.high() * i, next.low());
        }
        w.print();
        System.out.println(w + " " + w.equals(w.plus(new Wide(0, 0))) + " " + w.less(w.plus(new Wide(0, 1))));
        new Wide(0, 1).shiftLeft(127).print();
        new Wide(0, 3).shiftLeft(63).print();
        new Wide(0, 3).shiftLeft(0).plus(new Wide(0, -3)).print();
        System.out.println(Math.multiplyHigh(1L << 62, 1L << 62) == Wide.product(1L << 62, 1L << 62).high());
    }
}
