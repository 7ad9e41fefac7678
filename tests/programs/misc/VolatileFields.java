// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldLoad ir.FieldStore ir.StaticLoad ir.StaticStore S1 S7

/** Volatile primitive fields, static and instance, behave as fields in one thread. */
public class VolatileFields {
    static volatile int counter;
    static volatile long wide = 1L << 40;
    volatile boolean ready;
    volatile byte small = 127;
    volatile char letter = 'a';
    volatile short half;
    volatile long position;

    void advance(int n) {
        for (int i = 0; i < n; i++) {
            counter++;
            wide -= counter;
            small++;
            letter += 2;
            half ^= (short) (counter * 7);
            position = position * 31 + small;
        }
        ready = counter > 5;
    }

    public static void main(String[] args) {
        VolatileFields v = new VolatileFields();
        for (int i = 0; i < 4; i++) {
            v.advance(i);
            System.out.println(counter + " " + wide + " " + v.ready + " " + v.small + " " + v.letter + " "
                    + v.half + " " + v.position);
        }
        v.small = (byte) (v.position = 1000);
        System.out.println(v.small + " " + v.position);
    }
}
