// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.Arrays;
import java.util.List;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.analysis.Selection;
import jfl.optimize.Arithmetic;
import org.jspecify.annotations.Nullable;

/** Makes objects of the interpreted program, zeroed, and says what fields and elements hold. */
final class Memory {
    private final Selection selection;

    Memory(Selection selection) {
        this.selection = selection;
    }

    Heap.Instance blank(ClassType type, String creator) {
        var object = new Heap.Instance(type, creator);
        for (var info : selection.superclasses(type.name()).reversed()) {
            info.fields().stream().filter(f -> !f.isStatic()).forEach(f -> object.fields().put(f.ref(), zero(f.ref().type())));
        }
        return object;
    }

    /** An array of arrays, outermost length first; of one length, a plain array. */
    Heap.Elements create(ArrayType type, List<Integer> lengths, String creator) {
        int length = lengths.getFirst();
        var elements = new Object[length];
        Arrays.setAll(elements, i -> lengths.size() == 1
                ? zero(type.element())
                : create((ArrayType) type.element(), lengths.subList(1, lengths.size()), creator));
        return new Heap.Elements(type, creator, elements);
    }

    static Heap.Elements copy(Heap.Elements array, String creator) {
        return new Heap.Elements(array.type(), creator, array.elements().clone());
    }

    /** What a place of this type holds after a store. */
    static @Nullable Object narrow(Type stored, @Nullable Object value) {
        return value instanceof Integer i ? Integer.valueOf(Arithmetic.narrow(stored, i)) : value;
    }

    /** What a place of this type holds before any store. */
    static @Nullable Object zero(Type type) {
        return switch (type) {
            case Primitive.LONG -> 0L;
            case Primitive.FLOAT -> 0f;
            case Primitive.DOUBLE -> 0d;
            case Primitive.BOOLEAN, Primitive.BYTE, Primitive.CHAR, Primitive.SHORT, Primitive.INT, Primitive.VOID -> 0;
            case Reference _ -> null;
        };
    }
}
