// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldLoad S1

/** An instance main in an ordinary class. */
class InstanceMain {
    private final int start = 3;
    private int at = start;

    int next() {
        return at++ * 10;
    }

    void main() {
        System.out.println(next());
        System.out.println(next());
        System.out.println(at + start);
    }
}
