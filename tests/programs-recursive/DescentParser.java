// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Throw edge.catch edge.uncaught

/** A recursive descent parser that builds a tree and evaluates it. */
public class DescentParser {
    static final class SyntaxError extends Exception {
        final int at;

        SyntaxError(int at) {
            this.at = at;
        }
    }

    sealed interface Expr permits Num, Neg, Bin {}

    record Num(int value) implements Expr {}

    record Neg(Expr inner) implements Expr {}

    record Bin(char op, Expr left, Expr right) implements Expr {}

    private final String text;
    private int at;

    DescentParser(String text) {
        this.text = text;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    Expr expression() throws SyntaxError {
        Expr left = term();
        while (peek() == '+' || peek() == '-') {
            char op = text.charAt(at++);
            left = new Bin(op, left, term());
        }
        return left;
    }

    Expr term() throws SyntaxError {
        Expr left = factor();
        while (peek() == '*' || peek() == '/') {
            char op = text.charAt(at++);
            left = new Bin(op, left, factor());
        }
        return left;
    }

    Expr factor() throws SyntaxError {
        char c = peek();
        if (c == '-') {
            at++;
            return new Neg(factor());
        }
        if (c == '(') {
            at++;
            Expr e = expression();
            if (peek() != ')') {
                throw new SyntaxError(at);
            }
            at++;
            return e;
        }
        if (c < '0' || c > '9') {
            throw new SyntaxError(at);
        }
        int n = 0;
        while (peek() >= '0' && peek() <= '9') {
            n = n * 10 + text.charAt(at++) - '0';
        }
        return new Num(n);
    }

    static int evaluate(Expr e) {
        return switch (e) {
            case Num(int v) -> v;
            case Neg(Expr inner) -> -evaluate(inner);
            case Bin(char op, Expr l, Expr r) when op == '+' -> evaluate(l) + evaluate(r);
            case Bin(char op, Expr l, Expr r) when op == '-' -> evaluate(l) - evaluate(r);
            case Bin(char op, Expr l, Expr r) when op == '*' -> evaluate(l) * evaluate(r);
            case Bin(char op, Expr l, Expr r) -> evaluate(l) / evaluate(r);
        };
    }

    static void print(Expr e) {
        switch (e) {
            case Num n -> System.out.print(n.value());
            case Neg n -> {
                System.out.print("-");
                print(n.inner());
            }
            case Bin b -> {
                System.out.print("(");
                print(b.left());
                System.out.print(b.op());
                print(b.right());
                System.out.print(")");
            }
        }
    }

    public static void main(String[] args) {
        String[] all = {"1+2*3", "(1+2)*3", "--4-(-5)", "2*(3+", "8/(4-4)", "((7))", "1+x"};
        for (String s : all) {
            try {
                Expr e = new DescentParser(s).expression();
                print(e);
                System.out.println(" = " + evaluate(e));
            } catch (SyntaxError e) {
                System.out.println("error at " + e.at);
            } catch (ArithmeticException e) {
                System.out.println(" has no value");
            }
        }
    }
}
