// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jfl.ir.Primitive;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/** The values in local variables and on the operand stack. A long or double is one entry of the stack and takes two local slots. */
final class Frame {
    private final @Nullable Value[] locals;
    private final List<Value> stack;

    private Frame(@Nullable Value[] locals, List<Value> stack) {
        this.locals = locals;
        this.stack = new ArrayList<>(stack);
    }

    static Frame empty(int maxLocals) {
        return new Frame(new @Nullable Value[maxLocals], List.of());
    }

    Frame copy() {
        return new Frame(Arrays.copyOf(locals, locals.length), stack);
    }

    Value local(int slot) {
        var value = locals[slot];
        if (value == null) {
            throw new IllegalArgumentException("malformed class file: local " + slot + " has no value");
        }
        return value;
    }

    void setLocal(int slot, Value value) {
        locals[slot] = value;
    }

    void push(Value value) {
        stack.add(value);
    }

    Value pop() {
        if (stack.isEmpty()) {
            throw new IllegalArgumentException("malformed class file: the operand stack is empty");
        }
        return stack.removeLast();
    }

    /** An entry of the stack, counted from the bottom. */
    Value stacked(int index) {
        return stack.get(index);
    }

    /** Pops values that fill so many words, the deepest first in the result. */
    List<Value> take(int words) {
        var taken = new ArrayList<Value>();
        for (int left = words; left > 0; left -= words(taken.getFirst())) {
            taken.addFirst(pop());
        }
        return taken;
    }

    void put(List<Value> values) {
        stack.addAll(values);
    }

    /** Slots that a value fills. */
    static int words(Value value) {
        return value.type() == Primitive.LONG || value.type() == Primitive.DOUBLE ? 2 : 1;
    }
}
