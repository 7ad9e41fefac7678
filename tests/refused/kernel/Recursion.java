// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: kernel
/** Recursion of every shape is refused in a module, a program run in the kernel included. */
public class Recursion {
    interface Shape {
        int area();
    }

    record Square(int side) implements Shape {
        public int area() {
            return side * side;
        }
    }

    record Pair(Shape a, Shape b) implements Shape {
        public int area() {
            return a.area() + b.area(); // error[J0111]: recursion
        }
    }

    interface Fn {
        int apply(int x);
    }

    static int factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1); // error[J0111]: recursion
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1); // error[J0111]: recursion
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    public static void main(String[] args) {
        System.out.println(factorial(5));
        System.out.println(even(4));
        System.out.println(new Pair(new Square(1), new Pair(new Square(2), new Square(3))).area());
        Fn f = x -> x + 1;
        Fn g = x -> f.apply(x) * 2;
        System.out.println(g.apply(1));
    }
}
