// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The same in Java. */
public class NativeMethodOk {
    static int raw(int n) {
        return n * 2;
    }

    public static void main(String[] args) {
        System.out.println(raw(3));
    }
}
