// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.catch ir.Throw ir.Try S1

/** A record accessor that throws inside a pattern surfaces as MatchException. */
public class AccessorThrows {
    record Careful(int value) {
        public int value() {
            if (value < 0) {
                throw new IllegalStateException("negative");
            }
            return value;
        }
    }

    static int open(Object o) {
        return switch (o) {
            case Careful(int v) when v > 10 -> v;
            case Careful(int v) -> -v;
            default -> 0;
        };
    }

    public static void main(String[] args) {
        System.out.println(open(new Careful(11)));
        System.out.println(open(new Careful(3)));
        System.out.println(open("x"));
        try {
            System.out.println(open(new Careful(-1)));
        } catch (MatchException e) {
            System.out.println("match failed");
        }
        try {
            System.out.println(new Careful(-2).value());
        } catch (IllegalStateException e) {
            System.out.println("value failed");
        }
    }
}
