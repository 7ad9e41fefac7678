// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders diagnostics for a machine: one object {@code {"diagnostics": [...]}}. Members are only ever added to it. */
public final class JsonRenderer {
    private JsonRenderer() {
    }

    /** The JSON text, without a line feed. */
    public static String render(List<Diagnostic> diagnostics) {
        return Json.write(Map.of("diagnostics", diagnostics.stream().map(JsonRenderer::asMap).toList()));
    }

    /** One diagnostic as a value that {@link Json} writes; unknown places, codes and help are {@code null}. */
    public static Map<String, @Nullable Object> asMap(Diagnostic diagnostic) {
        var span = diagnostic.span();
        var code = diagnostic.code();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", code == null ? null : code.name());
        map.put("severity", diagnostic.severity());
        map.put("message", diagnostic.message());
        map.put("file", span.isKnown() ? span.file() : null);
        map.put("line", span.line() == 0 ? null : span.line());
        map.put("column", span.column() == 0 ? null : span.column());
        map.put("length", span.column() == 0 ? null : span.length());
        map.put("label", diagnostic.label().isEmpty() ? null : diagnostic.label());
        map.put("notes", diagnostic.notes());
        map.put("help", diagnostic.help().isEmpty() ? null : diagnostic.help());
        return map;
    }
}
