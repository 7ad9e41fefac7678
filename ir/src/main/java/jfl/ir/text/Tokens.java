// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.text.Lexer.Kind;
import jfl.ir.text.Lexer.Token;

/** The tokens still to come, and the parts of the grammar that declarations and code share. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(String text) {
        this.tokens = Lexer.tokens(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        var token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Takes the next token when it is this symbol or word. */
    boolean takeIf(String symbolOrWord) {
        if (peek().is(symbolOrWord)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String symbolOrWord) {
        if (!takeIf(symbolOrWord)) {
            throw error("expected " + symbolOrWord);
        }
    }

    IllegalArgumentException error(String what) {
        return new IllegalArgumentException("line " + peek().line() + ": " + what + " at " + peek().text());
    }

    String word() {
        if (peek().kind() != Kind.WORD) {
            throw error("expected a word");
        }
        return take().text();
    }

    String quoted() {
        if (peek().kind() != Kind.QUOTED) {
            throw error("expected a quoted text");
        }
        return take().text();
    }

    boolean isName() {
        return peek().kind() == Kind.WORD || peek().kind() == Kind.QUOTED;
    }

    String name() {
        if (!isName()) {
            throw error("expected a name");
        }
        return take().text();
    }

    int integer() {
        return number(word(), 10);
    }

    private int number(String word, int radix) {
        try {
            return radix == 10 ? Integer.parseInt(word) : Integer.parseUnsignedInt(word, radix);
        } catch (NumberFormatException _) {
            throw error("expected a number instead of " + word);
        }
    }

    /** The number of a word like {@code v12}; the next token is a word. */
    int numbered(char letter) {
        var word = word();
        if (word.charAt(0) != letter) {
            throw error("expected " + letter + " and a number instead of " + word);
        }
        return number(word.substring(1), 10);
    }

    <T> List<T> separated(String separator, Supplier<T> element) {
        var list = new ArrayList<T>();
        do {
            list.add(element.get());
        } while (takeIf(separator));
        return list;
    }

    /** Elements with commas between, up to a closing symbol. */
    <T> List<T> listUntil(String end, Supplier<T> element) {
        if (takeIf(end)) {
            return List.of();
        }
        var list = separated(",", element);
        expect(end);
        return list;
    }

    List<String> names() {
        return separated(",", this::name);
    }

    static <E extends Enum<E>> E constantOf(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    Type type() {
        var isWord = peek().kind() == Kind.WORD;
        var name = name();
        Type type = isWord ? named(name) : new ClassType(name);
        while (peek().is("[") && peekSecond().is("]")) {
            take();
            take();
            type = new ArrayType(type);
        }
        return type;
    }

    private static Type named(String name) {
        for (var primitive : Primitive.values()) {
            if (primitive.toString().equals(name)) {
                return primitive;
            }
        }
        return name.equals("null") ? NullType.NULL : new ClassType(name);
    }

    Reference reference() {
        if (type() instanceof Reference reference) {
            return reference;
        }
        throw error("expected a reference type before");
    }

    ArrayType arrayType() {
        if (type() instanceof ArrayType array) {
            return array;
        }
        throw error("expected an array type before");
    }

    FieldRef field() {
        var owner = name();
        expect(".");
        var name = name();
        expect(":");
        return new FieldRef(owner, name, type());
    }

    MethodRef method() {
        var owner = name();
        expect(".");
        var name = name();
        expect("(");
        var parameters = listUntil(")", this::type);
        expect(":");
        return new MethodRef(owner, name, parameters, type());
    }

    Constant constant() {
        if (peek().kind() == Kind.QUOTED) {
            return new Constant.OfString(quoted());
        }
        var word = word();
        return switch (word) {
            case "null" -> new Constant.OfNull();
            case "float" -> new Constant.OfFloat(number(word(), 16));
            case "double" -> new Constant.OfDouble(Long.parseUnsignedLong(word(), 16));
            case "class" -> new Constant.OfClass(type());
            case "image" -> new Constant.OfImage(integer(), reference());
            case "unsupported" -> new Constant.Unsupported(quoted(), type());
            default -> word.endsWith("L") ? new Constant.OfLong(Long.parseLong(word.substring(0, word.length() - 1)))
                    : new Constant.OfInt(number(word, 10));
        };
    }
}
