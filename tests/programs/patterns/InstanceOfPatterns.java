// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.InstanceOf ir.Cast S1

/** instanceof with and without patterns, scope of the bound variable, arrays and interfaces. */
public class InstanceOfPatterns {
    interface Named {
        String name();
    }

    static class Animal implements Named {
        public String name() {
            return "animal";
        }
    }

    static class Dog extends Animal {
        final int age;

        Dog(int age) {
            this.age = age;
        }

        public String name() {
            return "dog";
        }
    }

    static final class Puppy extends Dog {
        Puppy() {
            super(0);
        }
    }

    static String classify(Object o) {
        if (o instanceof Puppy) {
            return "puppy";
        }
        if (o instanceof Dog d && d.age > 10) {
            return "old dog";
        }
        if (!(o instanceof Named n)) {
            return o instanceof int[] a ? a.length > 2 ? "ints" : "few ints" : o instanceof Object[] ? "refs" : "other";
        }
        return n.name();
    }

    static int age(Object o) {
        return o instanceof Dog d ? d.age : -1;
    }

    static boolean both(Object a, Object b) {
        return a instanceof Dog x && b instanceof Dog y && x.age == y.age;
    }

    static int walk(Object[] all) {
        int i = 0;
        while (all[i] instanceof Dog d) {
            i += d.age;
        }
        return i;
    }

    public static void main(String[] args) {
        Object[] all = {new Animal(), new Dog(3), new Dog(11), new Puppy(), new int[2], new int[5], new String[1],
            new Dog[0], "text", null, new long[1], new int[1][1]};
        for (Object o : all) {
            System.out.println(classify(o) + " " + age(o));
        }
        System.out.println(both(new Dog(2), new Dog(2)) + " " + both(new Dog(2), new Puppy()) + " " + both(null, null));
        System.out.println(walk(new Object[] {new Dog(2), null, new Dog(1), new Animal()}));
        Object s = "hello";
        if (s instanceof String t && t.length() == 5 && !t.isEmpty()) {
            System.out.println(t);
        }
        Object[] dogs = new Dog[1];
        System.out.println((dogs instanceof Dog[]) + " " + (dogs instanceof Puppy[]) + " " + (dogs instanceof Named[]));
        Object grid = new int[2][2];
        boolean flat = grid instanceof int[];
        System.out.println((grid instanceof int[][]) + " " + (grid instanceof Object[]) + " " + flat);
    }
}
