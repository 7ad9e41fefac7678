// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.Call.SPECIAL edge.catch edge.finally S1 C1

/** Constructors, initialisers and field initialisers that throw leave nothing behind. */
public class ConstructorThrows {
    static int built;

    static class Part {
        final int[] data;

        Part(int n) {
            data = new int[n];
            built++;
        }
    }

    static class Whole {
        final Part first = new Part(2);
        final Part second;
        int state;

        {
            state = first.data.length;
        }

        Whole(int n) {
            second = new Part(n);
            if (n > 5) {
                throw new IllegalArgumentException("too big");
            }
            state += n;
        }
    }

    static class Derived extends Whole {
        final Part third;

        Derived(int n, int m) {
            super(check(n));
            third = new Part(m);
        }

        static int check(int n) {
            if (n == 3) {
                throw new IllegalStateException("three");
            }
            return n;
        }
    }

    static void attempt(int n, int m) {
        try {
            Derived d = new Derived(n, m);
            System.out.println("built " + d.state + " " + d.third.data.length);
        } catch (NegativeArraySizeException e) {
            System.out.println("negative part");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        } finally {
            System.out.println("parts " + built);
        }
    }

    public static void main(String[] args) {
        attempt(1, 1);
        attempt(6, 1);
        attempt(3, 1);
        attempt(-1, 1);
        attempt(1, -1);
        Whole[] kept = new Whole[3];
        for (int i = 0; i < 3; i++) {
            try {
                kept[i] = new Whole(i * 3);
            } catch (IllegalArgumentException e) {
                System.out.println("slot " + i + " stays " + (kept[i] == null ? "empty" : "full"));
            }
        }
        System.out.println(kept[0].state + " " + kept[1].state);
    }
}
