// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Terminator;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/** A block that is being written. */
public final class Draft {
    private final int id;
    private final List<Value> parameters;
    private final List<Instruction> body = new ArrayList<>();
    private @Nullable Terminator terminator;

    Draft(int id, List<Value> parameters) {
        this.id = id;
        this.parameters = List.copyOf(parameters);
    }

    public int id() {
        return id;
    }

    public List<Value> parameters() {
        return parameters;
    }

    /** An edge to this block. */
    public Edge edge(List<Value> arguments) {
        return new Edge(id, arguments);
    }

    /** An edge to this block. */
    public Edge edge(Value... arguments) {
        return edge(List.of(arguments));
    }

    void add(Instruction instruction) {
        body.add(instruction);
    }

    void end(Terminator end) {
        if (terminator != null) {
            throw new IllegalStateException("block b" + id + " has ended already");
        }
        terminator = end;
    }

    boolean isFinished() {
        return terminator != null;
    }

    Block finish() {
        if (terminator == null) {
            throw new IllegalStateException("block b" + id + " has no end");
        }
        return new Block(id, parameters, body, terminator);
    }
}
