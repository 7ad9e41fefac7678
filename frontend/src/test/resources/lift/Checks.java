// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Checks {
    int field;
    boolean flag;
    static byte small;

    int own() {
        return field;
    }

    static void other(Checks c, boolean b) {
        c.flag = b;
        small = (byte) c.field;
    }

    static Checks fresh() {
        Checks c = new Checks();
        c.field = 2;
        return c;
    }

    static int divide(int a, int b, long c, long d) {
        return a / b + (int) (c % d);
    }

    static void arrays(Object[] objects, boolean[] flags, byte[] bytes, Object o) {
        objects[0] = o;
        flags[1] = flags[2];
        bytes[3] = bytes[4];
    }

    static Object make(int a, int b) {
        int[] first = new int[a];
        String[][] second = new String[a][b];
        return second[first.length].clone();
    }

    static String cast(Object o) {
        return o instanceof Integer ? null : (String) o;
    }
}
