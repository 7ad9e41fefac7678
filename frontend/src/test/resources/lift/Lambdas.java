// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

class Lambdas {
    int base;

    interface Narrow extends Comparator<String> {
        int compare(String a, String b);
    }

    Supplier<Integer> captures(int x) {
        return () -> x + base;
    }

    static IntUnaryOperator plain() {
        return x -> x * 2;
    }

    static Function<String, Integer> virtual() {
        return String::length;
    }

    static Supplier<String> bound(Object o) {
        return o::toString;
    }

    static IntFunction<StringBuilder> constructor() {
        return StringBuilder::new;
    }

    static IntFunction<int[][]> array() {
        return int[][]::new;
    }

    static ToLongFunction<Integer> widens() {
        return Integer::intValue;
    }

    static Function<Integer, Object> unboxes() {
        return Lambdas::twice;
    }

    static int twice(int x) {
        return x + x;
    }

    static Runnable drops() {
        return Lambdas::plain;
    }

    static Object marked() {
        return (Runnable & Serializable) () -> { };
    }

    static Narrow bridged() {
        return String::compareTo;
    }
}
