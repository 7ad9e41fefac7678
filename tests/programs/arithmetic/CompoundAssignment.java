// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Convert.I2S ir.ArrayLoad.byte ir.ArrayStore.byte ir.ArrayStore.short ir.FieldStore S1

/** Compound assignments narrow implicitly, on locals, fields and array elements. */
public class CompoundAssignment {
    byte b = 100;
    short s = 30000;
    char c = 'a';
    int i = 1;
    long l = 1;
    static int shared = 5;

    public static void main(String[] args) {
        CompoundAssignment o = new CompoundAssignment();
        o.b += 100;
        o.s *= 3;
        o.c += 1;
        o.c ^= 0x1F00;
        o.i += 3_000_000_000L;
        o.l <<= 62;
        o.l += o.i;
        System.out.println(o.b + " " + o.s + " " + (int) o.c + " " + o.i + " " + o.l);
        o.b -= o.s;
        o.s |= 0x8000;
        o.i &= ~0xFL;
        o.l ^= -1;
        System.out.println(o.b + " " + o.s + " " + o.i + " " + o.l);
        byte[] bytes = {1, 2, 3};
        int at = 0;
        bytes[at++] += 127;
        bytes[at++] *= 100;
        bytes[at] ^= 0xFF;
        System.out.println(bytes[0] + " " + bytes[1] + " " + bytes[2] + " " + at);
        System.out.println(bytes[at]++ + " " + ++bytes[at] + " " + bytes[at]-- + " " + --bytes[at]);
        char[] chars = {'x'};
        chars[0] += 2;
        System.out.println(chars[0]);
        System.out.println(chars[0]-- + "" + chars[0]);
        short[] shorts = {-1};
        shorts[0] >>>= 1;
        System.out.println(shorts[0]);
        shared += shared++ + ++shared;
        System.out.println(shared);
        int x = 10;
        x += x++ * 2 + x;
        System.out.println(x);
        x = x++ + x++;
        System.out.println(x);
        x -= x -= 3;
        System.out.println(x);
        boolean flag = true;
        flag &= x == 0;
        flag |= x != 0;
        flag ^= true;
        System.out.println(flag);
        long mixed = 7;
        mixed *= -3;
        mixed >>= 1;
        mixed %= 4;
        System.out.println(mixed);
        final int[] cell = {3};
        cell[0] = cell[0]++ + cell[0];
        System.out.println(cell[0]);
    }
}
