// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.lang.reflect.AccessFlag;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import jfl.ir.Callee;
import jfl.ir.Primitive;

/** How names and texts are spelled, for both the printer and the parser. */
final class Words {
    /** Words that would mean something else where a name may stand; names that equal one are quoted. */
    private static final Set<String> RESERVED = reserved();

    private Words() {
    }

    private static Set<String> reserved() {
        var words = new HashSet<>(Set.of("null", "closed"));
        Arrays.stream(AccessFlag.values()).map(Words::of).forEach(words::add);
        Arrays.stream(Primitive.values()).map(Primitive::toString).forEach(words::add);
        Arrays.stream(Callee.Kind.values()).map(Words::of).forEach(words::add);
        return words;
    }

    /** The word for an enum constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** True for the characters that words are made of. */
    static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '/'
                || c == '<' || c == '>' || c == '-';
    }

    /** A name, quoted where it is no word. */
    static String name(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> isWordPart((char) c)) && !RESERVED.contains(name) ? name
                : quote(name);
    }

    /** A text in quotes, ASCII only. */
    static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c >= ' ' && c <= '~' ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
