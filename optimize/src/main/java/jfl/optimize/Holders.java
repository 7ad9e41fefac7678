// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.FieldRef;
import jfl.optimize.interpret.Heap;
import org.jspecify.annotations.Nullable;

/**
 * What statics reach: which objects each field, static or not, holds, and the arrays. A walk of the object graph, linear in it.
 *
 * @param fields the objects that a field holds, in whatever object
 * @param arrays every array
 */
record Holders(Map<FieldRef, Set<Heap>> fields, List<Heap.Elements> arrays) {

    static Holders of(Map<FieldRef, @Nullable Object> statics) {
        var holders = new Holders(new HashMap<>(), new ArrayList<>());
        var seen = Collections.newSetFromMap(new IdentityHashMap<Heap, Boolean>());
        var work = new ArrayDeque<Heap>();
        statics.forEach((field, value) -> holders.hold(field, value, seen, work));
        while (!work.isEmpty()) {
            switch (work.remove()) {
                case Heap.Instance instance -> instance.fields().forEach((field, value) -> holders.hold(field, value, seen, work));
                case Heap.Elements array -> {
                    holders.arrays.add(array);
                    for (var element : array.elements()) {
                        if (element instanceof Heap heap && seen.add(heap)) {
                            work.add(heap);
                        }
                    }
                }
            }
        }
        return holders;
    }

    private void hold(FieldRef field, @Nullable Object value, Set<Heap> seen, Deque<Heap> work) {
        if (value instanceof Heap heap) {
            fields.computeIfAbsent(field, _ -> Collections.newSetFromMap(new IdentityHashMap<>())).add(heap);
            if (seen.add(heap)) {
                work.add(heap);
            }
        }
    }
}
