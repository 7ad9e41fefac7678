// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.typeSwitch ir.Call.VIRTUAL S1 S12

/** Sealed classes with non-sealed branches, generic sealed interfaces, and results as values. */
public class SealedClasses {
    static abstract sealed class Expr permits Num, Var, Unary {}

    static final class Num extends Expr {
        final long value;

        Num(long value) {
            this.value = value;
        }
    }

    static final class Var extends Expr {
        final char name;

        Var(char name) {
            this.name = name;
        }
    }

    static non-sealed class Unary extends Expr {
        final char op;

        Unary(char op) {
            this.op = op;
        }

        long apply(long v) {
            return op == '-' ? -v : ~v;
        }
    }

    static class Shift extends Unary {
        final int by;

        Shift(int by) {
            super('s');
            this.by = by;
        }

        @Override
        long apply(long v) {
            return v << by;
        }
    }

    sealed interface Result<T> permits Ok, Failed {}

    record Ok<T>(T value) implements Result<T> {}

    record Failed<T>(int code) implements Result<T> {}

    static long evaluate(Expr[] postfix, long[] variables) {
        long acc = 0;
        for (Expr e : postfix) {
            acc = switch (e) {
                case Num n -> acc + n.value;
                case Var v when v.name == 'z' -> 0;
                case Var v -> acc * variables[v.name - 'a'];
                case Shift s when s.by < 0 -> acc >> -s.by;
                case Unary u -> u.apply(acc);
            };
        }
        return acc;
    }

    static Result<String> lookup(String key) {
        return switch (key) {
            case "host" -> new Ok<>("localhost");
            case "none" -> new Ok<>(null);
            default -> new Failed<>(key.length());
        };
    }

    static int length(Result<String> r) {
        return switch (r) {
            case Ok<String>(String s) when s == null -> 0;
            case Ok<String>(String s) -> s.length();
            case Failed<String>(int code) -> -code;
        };
    }

    public static void main(String[] args) {
        Expr[] program = {new Num(5), new Var('b'), new Unary('-'), new Shift(3), new Unary('~'), new Num(-1)};
        System.out.println(evaluate(program, new long[] {2, 3}));
        program[3] = new Shift(-2);
        System.out.println(evaluate(program, new long[] {2, 7}));
        program[5] = new Var('z');
        System.out.println(evaluate(program, new long[] {2, 7}));
        String[] keys = {"host", "none", "port", ""};
        for (String k : keys) {
            System.out.println(k + " " + length(lookup(k)));
        }
        try {
            program[0] = null;
            evaluate(program, null);
        } catch (NullPointerException e) {
            System.out.println("null expression");
        }
    }
}
