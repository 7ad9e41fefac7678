// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) strictly, to see whether what commands print is JSON; numbers are whole. */
final class JsonReader {
    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The one object that a text is. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String text) {
        return (Map<String, Object>) whole(text);
    }

    /** The one array that a text is. */
    @SuppressWarnings("unchecked")
    static List<Object> list(String text) {
        return (List<Object>) whole(text);
    }

    private static Object whole(String text) {
        var reader = new JsonReader(text);
        var value = reader.value();
        reader.blanks();
        if (reader.at != text.length()) {
            throw reader.wrong("more than one value");
        }
        return value;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        expect('{');
        for (blanks(); peek() != '}'; blanks()) {
            separate(map.isEmpty());
            var key = string();
            blanks();
            expect(':');
            if (map.containsKey(key)) {
                throw wrong("twice: " + key);
            }
            map.put(key, value());
        }
        expect('}');
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<>();
        expect('[');
        for (blanks(); peek() != ']'; blanks()) {
            separate(list.isEmpty());
            list.add(value());
        }
        expect(']');
        return list;
    }

    private void separate(boolean first) {
        if (!first) {
            expect(',');
            blanks();
        }
    }

    private String string() {
        var result = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong("a control character");
            }
            result.append(c == '\\' ? escape() : c);
        }
        expect('"');
        return result.toString();
    }

    private char escape() {
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> throw wrong("escape " + c);
        };
    }

    private Object word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> "";
            default -> Long.valueOf(word);
        };
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the end");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("no " + c);
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("no JSON (" + what + " at " + at + "): " + text);
    }
}
