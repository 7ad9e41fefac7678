// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC ir.Call.VIRTUAL edge.catch S1 S2

/** Boxes that live in locals only: boxing, unboxing, equality by value, null. */
public class Boxing {
    static int unbox(Integer boxed) {
        return boxed + 1;
    }

    static boolean same(Integer a, Integer b) {
        return a.equals(b);
    }

    static long widen(Integer boxed) {
        long l = boxed;
        return l << 33;
    }

    public static void main(String[] args) {
        Integer small = 5;
        Integer large = 100000;
        Long l = 1L << 40;
        Character c = 'x';
        Boolean z = true;
        Byte b = (byte) -1;
        Short s = (short) 300;
        System.out.println(small + large + " " + l + " " + c + " " + z + " " + b + " " + s);
        System.out.println(unbox(41) + " " + unbox(small) + " " + widen(3));
        System.out.println(same(1000, 1000) + " " + same(1, 2) + " " + large.equals(100000) + " " + l.equals(5L));
        System.out.println(l.equals(null) + " " + small.hashCode() + " " + l.hashCode() + " " + z.hashCode());
        int sum = 0;
        for (Integer i = 0; i < 300; i++) {
            sum += i;
        }
        System.out.println(sum);
        small++;
        small *= 2;
        System.out.println(small + " " + small.compareTo(large) + " " + large.intValue() + " " + large.byteValue());
        System.out.println((z ? c : 'y') + " " + (c == 'x') + " " + (small < large) + " " + (l > 7));
        Integer none = args.length == 0 ? null : small;
        System.out.println(none == null);
        try {
            System.out.println(none + 1);
        } catch (NullPointerException e) {
            System.out.println("null does not unbox");
        }
        switch (small) {
            case 12 -> System.out.println("twelve");
            default -> System.out.println("other");
        }
    }
}
