// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Block;
import jfl.ir.ClassType;
import jfl.ir.Hierarchy;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * Copies of a method for narrower parameter types. Only the types of the parameters change; what the body calls on them is then resolved among
 * fewer classes. Sound because a copy is called only with arguments that have these types.
 */
final class Specialization {
    static final String SPECIALIZE = "jfl/library/Specialize";

    private Specialization() {
    }

    /**
     * What the copy for these argument types is called.
     *
     * @param arguments with the receiver, if there is one
     */
    static MethodInfo copyOf(MethodInfo method, List<Type> arguments, Hierarchy hierarchy) {
        var ref = method.ref();
        int receiver = method.isStatic() ? 0 : 1;
        var narrowed = new ArrayList<Type>();
        for (int i = 0; i < ref.parameters().size(); i++) {
            narrowed.add(narrower(ref.parameters().get(i), arguments.get(i + receiver), hierarchy));
        }
        if (narrowed.equals(ref.parameters())) {
            return method;
        }
        var copy = new MethodRef(ref.owner(), ref.name(), narrowed, ref.result());
        return new MethodInfo(copy, method.flags(), method.annotations(), method.parameterAnnotations(), method.declared());
    }

    private static Type narrower(Type declared, Type actual, Hierarchy hierarchy) {
        boolean narrows = declared instanceof ClassType && actual instanceof Reference && actual != NullType.NULL
                && hierarchy.isSubtype(actual, declared);
        return narrows ? actual : declared;
    }

    /** The body of the copy. */
    static Method body(Method original, MethodInfo copy) {
        int receiver = copy.isStatic() ? 0 : 1;
        Map<Value, Value> renamed = new HashMap<>();
        var parameters = new ArrayList<Value>();
        for (int i = 0; i < original.parameters().size(); i++) {
            var old = original.parameters().get(i);
            var type = i < receiver ? old.type() : copy.ref().parameters().get(i - receiver).computational();
            var typed = new Value(old.id(), type, old.name());
            renamed.put(old, typed);
            parameters.add(typed);
        }
        return new Method(copy, parameters, original.blocks().stream().map(b -> rename(b, renamed)).toList());
    }

    private static Block rename(Block block, Map<Value, Value> renamed) {
        var body = block.body().stream().map(i -> i.rename(v -> renamed.getOrDefault(v, v), v -> v)).toList();
        return new Block(block.id(), block.parameters(), body, block.terminator().rename(v -> renamed.getOrDefault(v, v), v -> v));
    }
}
