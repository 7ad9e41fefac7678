// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The constant strings of a program, each once. Latin-1 where that is enough, else UTF-16. */
final class StringPool {
    private static final int NAME_LENGTH = 24;

    private final Names names;
    private final Map<String, String> strings = new LinkedHashMap<>();

    StringPool(Names names) {
        this.names = names;
    }

    /** The address of a constant string. */
    String address(String text) {
        return "&" + strings.computeIfAbsent(text, t -> names.unique("str_" + hint(t)));
    }

    private static String hint(String text) {
        var readable = text.chars().limit(NAME_LENGTH).filter(c -> c < 0x80)
                .mapToObj(c -> Character.isLetterOrDigit(c) ? String.valueOf((char) c) : "_").collect(Collectors.joining());
        return readable.replaceAll("_+", "_").replaceAll("^_|_$", "");
    }

    /** Definitions of all strings. */
    void emit(CText out) {
        strings.forEach((text, name) -> {
            if (text.chars().anyMatch(c -> c > 0xff)) {
                out.line("static const u16 %s_units[] = { %s };", name,
                        text.chars().mapToObj(c -> String.format("0x%04x", c)).collect(Collectors.joining(", ")));
                out.line("static const struct jfl_string %s = JFL_WIDE(%s_units, %d, %s);", name, name, text.length(), literal(text));
            } else {
                out.line("static const struct jfl_string %s = %s;", name, initialiser(text));
            }
        });
    }

    /** The initialiser of a Latin-1 string. */
    static String initialiser(String text) {
        var chars = literal(text.getBytes(StandardCharsets.ISO_8859_1));
        var utf8 = literal(text);
        return chars.equals(utf8) ? "JFL_ASCII(" + chars + ")" : "JFL_LATIN(" + chars + ", " + utf8 + ")";
    }

    /** A C literal of these bytes. */
    static String literal(byte[] bytes) {
        var text = new StringBuilder("\"");
        for (var b : bytes) {
            switch (b) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '"', '\\', '?' -> text.append('\\').append((char) b);
                default -> {
                    if (b >= ' ' && b < 0x7f) {
                        text.append((char) b);
                    } else {
                        text.append(String.format("\\%03o", b & 0xff));
                    }
                }
            }
        }
        return text.append('"').toString();
    }

    /** A C literal of a text in UTF-8. */
    static String literal(String text) {
        return literal(text.getBytes(StandardCharsets.UTF_8));
    }
}
