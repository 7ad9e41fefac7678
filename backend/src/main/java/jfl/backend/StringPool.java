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
            boolean wide = text.chars().anyMatch(c -> c > 0xff);
            if (wide) {
                out.line("static const u16 %s_units[] = { %s };", name,
                        text.chars().mapToObj(c -> String.format("0x%04x", c)).collect(Collectors.joining(", ")));
            }
            var chars = wide ? name + "_units" : literal(text.getBytes(StandardCharsets.ISO_8859_1));
            var utf8 = literal(text.getBytes(StandardCharsets.UTF_8));
            out.line("static const struct jfl_string %s = {", name);
            out.line("\t.object = JFL_IMAGE(&jfl_string_class), .length = %d, .kind = %s,", text.length(), wide ? "JFL_UTF16" : "JFL_LATIN1");
            out.line("\t.chars = %s,", chars);
            out.line("\t.utf8 = %s,", utf8);
            out.line("};");
        });
    }

    boolean isEmpty() {
        return strings.isEmpty();
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
