// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jfl.frontend.HandlerDispatch.Target;
import jfl.frontend.emit.Draft;
import jfl.ir.Edge;
import jfl.ir.Value;

/** Where basic blocks begin: with block parameters at a join or handler, else with the frame of the one predecessor. */
final class Joins {
    private final Bytecode code;
    private final Machine machine;
    private final Value self;
    private final Map<Integer, Integer> predecessors;
    private final Set<Integer> handlers = new HashSet<>();
    private final Map<Integer, Target> joins = new HashMap<>();
    private final Map<Integer, Draft> single = new HashMap<>();
    private final Map<Integer, Frame> inherited = new HashMap<>();

    /** @param self {@code this}, or any value in a static method */
    Joins(Bytecode code, ControlFlow flow, Machine machine, Value self) {
        this.code = code;
        this.machine = machine;
        this.self = self;
        this.predecessors = flow.predecessors();
        code.handlers().forEach(h -> handlers.add(h.target()));
    }

    /** Begins the method: its first block goes on in the entry, unless control comes back to it. */
    void begin(Draft entry, Frame frame) {
        if (isJoin(0)) {
            machine.out().jump(edge(0, frame));
        } else {
            single.put(0, entry);
            inherited.put(0, frame);
        }
    }

    /** Begins a block. */
    void enter(int bci) {
        var out = machine.out();
        if (!isJoin(bci)) {
            out.enter(single.get(bci));
            machine.setFrame(inherited.get(bci));
            return;
        }
        var join = join(bci);
        var parameters = join.block().parameters();
        var frame = join.shape().frame(code.attribute().maxLocals(), parameters, machine::created, _ -> self);
        out.enter(join.block());
        machine.setFrame(frame);
        if (!predecessors.containsKey(bci) && !parameters.isEmpty()) {
            machine.setNeverNull(parameters.getFirst()); // only exceptions get here
        }
        join.shape().typedLocals().forEach(c -> {
            var name = code.nameAt(c.index(), bci);
            if (!name.isEmpty()) {
                out.name(frame.local(c.index()), name);
            }
        });
    }

    /** An edge of normal flow that carries a frame. */
    Edge edge(int bci, Frame from) {
        if (isJoin(bci)) {
            var join = join(bci);
            return join.block().edge(join.shape().arguments(from));
        }
        inherited.put(bci, from.copy());
        var block = machine.out().block();
        single.put(bci, block);
        return block.edge();
    }

    /** The block and frame of a handler. */
    Target handler(int bci) {
        return join(bci);
    }

    private boolean isJoin(int bci) {
        return handlers.contains(bci) || predecessors.getOrDefault(bci, 0) > 1 || bci == 0 && predecessors.containsKey(0);
    }

    private Target join(int bci) {
        return joins.computeIfAbsent(bci, this::create);
    }

    private Target create(int bci) {
        var frame = code.frames().get(bci);
        if (frame == null) {
            throw new IllegalArgumentException("class file without a StackMapTable frame at " + bci + ": older than Java 7 or malformed");
        }
        var shape = Shape.of(code, frame);
        return new Target(machine.out().block(shape.types()), shape);
    }
}
