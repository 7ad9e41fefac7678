// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.optimize.interpret.ClassLiteral;
import jfl.optimize.interpret.Heap;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of the interpreter into the module image. Objects are numbered in the order in which statics reach them, each once however
 * many refer to it, so identity and sharing are kept and builds are stable. Objects wait in a list, so depth costs no stack.
 */
final class ImageBuilder {
    private final Map<Heap, Integer> ids = new IdentityHashMap<>();
    private final List<Heap> objects = new ArrayList<>();
    private final Map<FieldRef, Constant> statics = new LinkedHashMap<>();

    void addStatic(FieldRef field, @Nullable Object value) {
        statics.put(field, constant(value));
    }

    Image build() {
        var built = new ArrayList<Image.ImageObject>();
        for (int id = 0; id < objects.size(); id++) {
            built.add(switch (objects.get(id)) {
                case Heap.Instance instance -> new Image.Instance(instance.type(), fields(instance));
                case Heap.Elements array -> new Image.Array(array.type(), Arrays.stream(array.elements()).map(this::constant).toList());
            });
        }
        return new Image(built, statics);
    }

    private Map<FieldRef, Constant> fields(Heap.Instance instance) {
        var fields = new HashMap<FieldRef, Constant>();
        instance.fields().forEach((field, value) -> fields.put(field, constant(value)));
        return fields;
    }

    private Constant constant(@Nullable Object value) {
        return switch (value) {
            case null -> new Constant.OfNull();
            case Integer i -> new Constant.OfInt(i);
            case Long l when Fault.IMAGE_NARROWS_LONG.isPlanted() -> new Constant.OfLong(l.intValue());
            case Long l -> new Constant.OfLong(l);
            case Float f -> new Constant.OfFloat(Float.floatToRawIntBits(f));
            case Double d -> new Constant.OfDouble(Double.doubleToRawLongBits(d));
            case String s -> new Constant.OfString(s);
            case ClassLiteral c -> new Constant.OfClass(c.named());
            case Heap h -> new Constant.OfImage(id(h), h.type());
            default -> throw new IllegalStateException("not a value: " + value);
        };
    }

    private int id(Heap object) {
        if (Fault.INITIALIZER_COPIES_SHARED.isPlanted() && object instanceof Heap.Elements) {
            objects.add(object);
            return objects.size() - 1;
        }
        return ids.computeIfAbsent(object, o -> {
            objects.add(o);
            return objects.size() - 1;
        });
    }
}
