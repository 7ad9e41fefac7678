// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Branches {
    /** Joins become block parameters; what does not change in the loop is none. */
    static int sum(int[] values, int limit) {
        int sum = 0;
        for (int i = 0; i < limit; i++) {
            if (values[i] > 3) {
                continue;
            }
            sum += values[i];
        }
        return sum;
    }

    /** A jump to the first instruction gives the entry a block of its own. */
    static void backToStart(Runnable r) {
        do {
            r.run();
        } while (r != null);
    }

    static boolean both(int a, long b) {
        return a > 1 && b < 2;
    }

    /** A dead variable is no parameter. */
    static int dead(int n) {
        int unused = 1;
        while (n > 0) {
            unused = n;
            n >>>= 1;
        }
        return n;
    }

    static long tables(int a, long b) {
        switch (a) {
            case 1, 2:
                b++;
            case 3:
                return b;
            case 1000:
                return -b;
            default:
                return (byte) a;
        }
    }

    /** The object whose constructor has not run is no parameter either. */
    static Object uninitialised(boolean b) {
        return new StringBuilder(b ? 1 : 2);
    }

    static long shuffle(long[] longs, int[] ints, int i) {
        longs[i] += ints[i++]++;
        return longs[0]--;
    }
}
