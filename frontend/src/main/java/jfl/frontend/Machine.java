// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.frontend.emit.Emitter;
import jfl.ir.Obligation;
import jfl.ir.Value;

/** The abstract machine that runs the bytecode of one method: where code goes, and the frame at this point. */
final class Machine {
    private final Emitter out;
    private final Set<Value> neverNull = new HashSet<>();
    private final Map<Integer, Value> created = new HashMap<>();
    private Frame frame = Frame.empty(0);

    Machine(Emitter out) {
        this.out = out;
    }

    Emitter out() {
        return out;
    }

    Frame frame() {
        return frame;
    }

    void setFrame(Frame newFrame) {
        frame = newFrame;
    }

    Value pop() {
        return frame.pop();
    }

    /** Pops values, the deepest first in the result. */
    List<Value> pop(int count) {
        var values = new Value[count];
        for (int i = count - 1; i >= 0; i--) {
            values[i] = frame.pop();
        }
        return List.of(values);
    }

    void push(Value value) {
        frame.push(value);
    }

    /** Notes a value that cannot be null: {@code this}, a new object. */
    void setNeverNull(Value value) {
        neverNull.add(value);
    }

    /** Notes what {@code new} at an index made. */
    void setCreated(int bci, Value object) {
        created.put(bci, object);
        neverNull.add(object);
    }

    Value created(int bci) {
        var object = created.get(bci);
        if (object == null) {
            throw new IllegalArgumentException("malformed class file: a frame names an object of " + bci + " before it is made");
        }
        return object;
    }

    void checkNonNull(Value value) {
        if (!neverNull.contains(value)) {
            out.check(new Obligation.NonNull(value));
        }
    }
}
