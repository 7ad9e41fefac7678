// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259). Objects keep the order of their map. */
public final class Json {
    private Json() {
    }

    /**
     * The compact JSON text of a value.
     *
     * @param value a {@code Map} with string keys, a {@code Collection}, a {@code String}, a {@code Boolean}, an
     *     integer, an enum constant (its {@code toString}) or null
     */
    public static String write(@Nullable Object value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case String s -> quote(s, out);
            case Enum<?> e -> quote(e.toString(), out);
            case Boolean b -> out.append(b);
            case Integer i -> out.append(i);
            case Long l -> out.append(l);
            case Map<?, ?> map -> writeObject(map, out);
            case Collection<?> list -> writeArray(list, out);
            default -> throw new IllegalArgumentException("no JSON form: " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder out) {
        var separator = '{';
        for (var entry : map.entrySet()) {
            out.append(separator);
            quote((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ',';
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(Collection<?> list, StringBuilder out) {
        var separator = '[';
        for (var element : list) {
            out.append(separator);
            write(element, out);
            separator = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Lone surrogates have no UTF-8 form; escaping every one is always right.
                    if (c < ' ' || Character.isSurrogate(c) || c == 0x7f) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
