// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, quoted texts and symbols. A comment goes from {@code ;} to the end of its line. */
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexer(String text) {
        this.text = text;
    }

    enum Kind { WORD, QUOTED, SYMBOL, END }

    record Token(Kind kind, String text, int line) {
        boolean is(String symbolOrWord) {
            return kind != Kind.QUOTED && text.equals(symbolOrWord);
        }
    }

    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        lexer.tokens.add(new Token(Kind.END, "end of text", lexer.line));
        return lexer.tokens;
    }

    private void step() {
        var c = text.charAt(at);
        if (c == '\n') {
            line++;
            at++;
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (c == ';') {
            var end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '"') {
            tokens.add(new Token(Kind.QUOTED, quoted(), line));
        } else if (Words.isWordPart(c)) {
            var start = at;
            while (at < text.length() && Words.isWordPart(text.charAt(at))) {
                at++;
            }
            tokens.add(new Token(Kind.WORD, text.substring(start, at), line));
        } else {
            tokens.add(new Token(Kind.SYMBOL, String.valueOf(c), line));
            at++;
        }
    }

    private String quoted() {
        var value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
            switch (text.charAt(at)) {
                case '"' -> {
                    at++;
                    return value.toString();
                }
                case '\\' -> value.append(escape());
                default -> value.append(text.charAt(at));
            }
        }
        throw new IllegalArgumentException("line " + line + ": text without its closing quote");
    }

    private char escape() {
        at++;
        var c = at < text.length() ? text.charAt(at) : '\n';
        if (c == 'u' && at + 5 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text, at - 3, at + 1, 16);
        }
        return switch (c) {
            case 'n' -> '\n';
            case '"', '\\' -> c;
            default -> throw new IllegalArgumentException("line " + line + ": unknown escape \\" + c);
        };
    }
}
