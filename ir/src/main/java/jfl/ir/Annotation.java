// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as the class file holds it.
 *
 * @param type internal name of the annotation interface
 * @param values the elements that are written: {@code Integer}, {@code Long}, {@code Boolean}, {@code String}, an enum constant's or class's
 *     name as {@code String}, a nested {@code Annotation}, or a {@code List} of these; elements left to their default are absent
 */
public record Annotation(String type, Map<String, Object> values) {
    public Annotation {
        values = Map.copyOf(values);
    }

    /** The text of an element. */
    public Optional<String> text(String element) {
        return Optional.ofNullable((String) values.get(element));
    }

    /** The annotation of a type among several. */
    public static Optional<Annotation> find(List<Annotation> annotations, String type) {
        return annotations.stream().filter(a -> a.type().equals(type)).findFirst();
    }
}
