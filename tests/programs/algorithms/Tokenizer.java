// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.Call.VIRTUAL edge.catch ir.ArrayStore.long S1

/** A tokenizer and an expression evaluator with explicit stacks instead of recursion. */
public class Tokenizer {
    static final class SyntaxError extends Exception {
        final int at;

        SyntaxError(String message, int at) {
            super(message);
            this.at = at;
        }
    }

    enum Kind { NUMBER, OPERATOR, OPEN, CLOSE, END }

    private final String text;
    private int at;
    private Kind kind;
    private long value;
    private char operator;

    Tokenizer(String text) {
        this.text = text;
    }

    private void next() throws SyntaxError {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            kind = Kind.END;
            return;
        }
        char c = text.charAt(at);
        switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                value = 0;
                kind = Kind.NUMBER;
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    value = value * 10 + text.charAt(at++) - '0';
                }
            }
            case '+', '-', '*', '/', '%' -> {
                kind = Kind.OPERATOR;
                operator = c;
                at++;
            }
            case '(' -> {
                kind = Kind.OPEN;
                at++;
            }
            case ')' -> {
                kind = Kind.CLOSE;
                at++;
            }
            default -> throw new SyntaxError("unexpected character", at);
        }
    }

    private static int strength(char op) {
        return switch (op) {
            case '+', '-' -> 1;
            case '*', '/', '%' -> 2;
            default -> 0;
        };
    }

    private static long apply(char op, long a, long b) {
        return switch (op) {
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            case '/' -> a / b;
            default -> a % b;
        };
    }

    long evaluate() throws SyntaxError {
        long[] values = new long[32];
        char[] operators = new char[32];
        int v = 0;
        int o = 0;
        boolean operand = true;
        next();
        while (true) {
            if (operand) {
                switch (kind) {
                    case NUMBER -> {
                        values[v++] = value;
                        operand = false;
                    }
                    case OPEN -> operators[o++] = '(';
                    default -> throw new SyntaxError("operand expected", at);
                }
            } else {
                if (kind == Kind.OPEN || kind == Kind.NUMBER) {
                    throw new SyntaxError("operator expected", at);
                }
                int level = kind == Kind.OPERATOR ? strength(operator) : 1;
                while (o > 0 && operators[o - 1] != '(' && strength(operators[o - 1]) >= level) {
                    v--;
                    values[v - 1] = apply(operators[--o], values[v - 1], values[v]);
                }
                if (kind == Kind.OPERATOR) {
                    operators[o++] = operator;
                    operand = true;
                } else if (kind == Kind.CLOSE) {
                    if (o == 0) {
                        throw new SyntaxError("nothing to close", at);
                    }
                    o--;
                } else {
                    if (o > 0) {
                        throw new SyntaxError("not closed", at);
                    }
                    return values[0];
                }
            }
            next();
        }
    }

    static void run(String text) {
        try {
            System.out.println(text + " = " + new Tokenizer(text).evaluate());
        } catch (SyntaxError e) {
            System.out.println(text + ": " + e.getMessage() + " at " + e.at);
        } catch (ArithmeticException e) {
            System.out.println(text + ": division by zero");
        }
    }

    public static void main(String[] args) {
        String[] all = {"1", "1 + 2 * 3", "(1 + 2) * 3", "100 / 7 % 4 - 50", "((((7))))", "2 * (3 + (4 - 5) * 6) / 2",
            "1 +", "(1", "1)", "1 2", "a", "", "5 / (3 - 3)", "9223372036854775807 + 1", "10 - 3 - 2"};
        for (String s : all) {
            run(s);
        }
    }
}
