// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.flow;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jfl.ir.ArrayType;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Edge;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/** The constraints of one method for {@link TypeFlow}. */
final class MethodFlow {
    private final TypeFlow flow;
    private final FlowGraph graph;
    private final Method method;
    private final MethodRef ref;
    private final Map<Integer, Block> blocks;
    private final Set<Value> nonNull;

    MethodFlow(TypeFlow flow, Method method) {
        this.flow = flow;
        this.graph = flow.graph();
        this.method = method;
        this.ref = method.ref();
        this.nonNull = NonNull.of(method);
        this.blocks = method.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
    }

    void connect() {
        for (var block : method.blocks()) {
            block.body().forEach(i -> instruction(i, thrown()));
            terminator(block.terminator());
        }
    }

    private int thrown() {
        return graph.place(new Place.Thrown(ref));
    }

    private void terminator(Terminator terminator) {
        switch (terminator) {
            case Terminator.Jump j -> edge(j.edge(), 0);
            case Terminator.If i -> i.edges().forEach(e -> edge(e, 0));
            case Terminator.Switch s -> s.edges().forEach(e -> edge(e, 0));
            case Terminator.Throw t -> graph.flow(place(t.exception()), thrown());
            case Terminator.Return r -> {
                if (r.value() != null && r.value().type() instanceof Reference) {
                    graph.flow(place(r.value()), graph.place(new Place.Result(ref)));
                }
            }
            case Terminator.Try t -> {
                edge(t.normal(), 0);
                edge(t.exceptional(), 1);
                instruction(t.instruction(), place(target(t.exceptional()).parameters().getFirst()));
            }
        }
    }

    private Block target(Edge edge) {
        var target = blocks.get(edge.target());
        if (target == null) {
            throw new IllegalStateException("no block b" + edge.target() + " in " + ref);
        }
        return target;
    }

    private void edge(Edge edge, int skip) {
        var parameters = target(edge).parameters();
        for (int i = 0; i < edge.arguments().size(); i++) {
            copy(edge.arguments().get(i), parameters.get(i + skip));
        }
    }

    private void copy(Value from, Value to) {
        if (from.type() instanceof Reference) {
            graph.flow(place(from), place(to));
        }
    }

    private int place(Value value) {
        return flow.value(ref, value);
    }

    private void raise(int thrown, String exception) {
        graph.add(thrown, flow.raisedNumber(exception));
    }

    private void instruction(Instruction instruction, int thrown) {
        switch (instruction) {
            case Instruction.Pure pure -> pure(pure);
            case Instruction.Access access -> access(access);
            case Instruction.Throwing throwing -> throwing(throwing, thrown);
            case Instruction.Counting _ -> { }
        }
    }

    private void pure(Instruction.Pure pure) {
        switch (pure) {
            case Instruction.Const c -> flow.constant(place(c.result()), c.constant());
            case Instruction.Cast c -> graph.flow(place(c.operand()), place(c.result()), flow.subtypes(c.result().type()));
            case Instruction.Concat c -> graph.add(place(c.result()), flow.number("java/lang/String"));
            case Instruction.Binary _, Instruction.Negate _, Instruction.Convert _, Instruction.Compare _, Instruction.InstanceOf _,
                    Instruction.ArrayLength _ -> { }
        }
    }

    private void access(Instruction.Access access) {
        switch (access) {
            case Instruction.FieldLoad l -> load(l.field(), l.result());
            case Instruction.FieldStore s -> store(s.value(), s.field());
            case Instruction.StaticLoad l -> load(l.field(), l.result());
            case Instruction.StaticStore s -> store(s.value(), s.field());
            case Instruction.ArrayLoad l -> {
                if (l.result().type() instanceof Reference) {
                    graph.listen(place(l.array()), c -> elements(c, e -> graph.flow(e, place(l.result()))));
                }
            }
            case Instruction.ArrayStore s -> {
                if (s.value().type() instanceof Reference) {
                    graph.listen(place(s.array()), c -> elements(c, e -> graph.flow(place(s.value()), e)));
                }
            }
        }
    }

    private void load(FieldRef field, Value result) {
        if (result.type() instanceof Reference) {
            graph.flow(graph.place(new Place.Field(field)), place(result));
        }
    }

    private void store(Value value, FieldRef field) {
        if (value.type() instanceof Reference) {
            graph.flow(place(value), graph.place(new Place.Field(field)));
        }
    }

    private void elements(int arrayClass, java.util.function.IntConsumer connect) {
        var name = flow.className(arrayClass);
        if (name.startsWith("[")) {
            connect.accept(graph.place(new Place.Elements(name)));
        }
    }

    private void throwing(Instruction.Throwing throwing, int thrown) {
        switch (throwing) {
            case Instruction.Check c when c.obligation() instanceof Obligation.NonNull n && nonNull.contains(n.value()) -> { }
            case Instruction.Check c -> raise(thrown, c.obligation().exception());
            case Instruction.New n -> {
                boolean raised = n.placement() == Placement.EXCEPTION && TypeFlow.isLibrary(ref);
                graph.add(place(n.result()), raised ? flow.raisedNumber(n.type().name()) : flow.number(n.type().name()));
                if (n.placement() == Placement.HEAP) {
                    raise(thrown, "java/lang/OutOfMemoryError");
                }
            }
            case Instruction.NewArray n -> {
                graph.add(place(n.result()), flow.number(n.type().descriptor()));
                raise(thrown, "java/lang/OutOfMemoryError");
            }
            case Instruction.NewMultiArray n -> multiArray(n, thrown);
            case Instruction.CloneArray c -> {
                graph.flow(place(c.array()), place(c.result()));
                raise(thrown, "java/lang/OutOfMemoryError");
            }
            case Instruction.Call c -> call(c, thrown);
            case Instruction.Dynamic d -> {
                d.defined().ifPresent(v -> flow.unknown(place(v), v.type()));
                flow.unknown(thrown, jfl.ir.ClassType.THROWABLE);
            }
            case Instruction.MonitorEnter _, Instruction.MonitorExit _ -> { } // refused, wherever they are reached
        }
    }

    private void multiArray(Instruction.NewMultiArray allocation, int thrown) {
        graph.add(place(allocation.result()), flow.number(allocation.type().descriptor()));
        raise(thrown, "java/lang/OutOfMemoryError");
        Type type = allocation.type();
        for (int i = 1; i < allocation.lengths().size() && type instanceof ArrayType outer && outer.element() instanceof ArrayType inner; i++) {
            graph.add(graph.place(new Place.Elements(outer.descriptor())), flow.number(inner.descriptor()));
            type = inner;
        }
    }

    private void call(Instruction.Call call, int thrown) {
        switch (call.callee()) {
            case Callee.Direct d -> flow.call(ref, d.method(), call, thrown, true);
            case Callee.Closed c -> {
                if (!c.complete()) {
                    raise(thrown, "java/lang/IncompatibleClassChangeError");
                }
                flow.dispatch(ref, call, thrown);
            }
            case Callee.Unresolved u -> {
                switch (u.kind()) {
                    case STATIC, SPECIAL -> flow.call(ref, u.method(), call, thrown, true);
                    case VIRTUAL, INTERFACE -> {
                        raise(thrown, "java/lang/IncompatibleClassChangeError");
                        flow.dispatch(ref, call, thrown);
                    }
                }
            }
        }
    }
}
