// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.Map;

/**
 * What the static initialisers built (RULES S5): immortal objects, and the value of each static field when the program starts. Fields and
 * elements hold constants; a reference to another object of the image is {@link Constant.OfImage}.
 */
public record Image(List<ImageObject> objects, Map<FieldRef, Constant> statics) {
    public static final Image EMPTY = new Image(List.of(), Map.of());

    public Image {
        objects = List.copyOf(objects);
        statics = Map.copyOf(statics);
    }

    /** An object of the image; its index in the list is its id. */
    public sealed interface ImageObject {
        /** Its exact type. */
        Reference type();
    }

    /** @param fields every instance field, inherited ones included */
    public record Instance(ClassType type, Map<FieldRef, Constant> fields) implements ImageObject {
        public Instance {
            fields = Map.copyOf(fields);
        }
    }

    public record Array(ArrayType type, List<Constant> elements) implements ImageObject {
        public Array {
            elements = List.copyOf(elements);
        }
    }
}
