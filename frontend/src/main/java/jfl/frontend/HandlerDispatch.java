// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import jfl.frontend.Bytecode.Handler;
import jfl.frontend.Shape.Cell;
import jfl.frontend.Shape.Typed;
import jfl.frontend.emit.Draft;
import jfl.frontend.emit.Emitter;
import jfl.ir.ClassType;
import jfl.ir.Condition;
import jfl.ir.Edge;
import jfl.ir.Type;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where an exception goes that an instruction raises (JVMS 2.10).
 *
 * <p>All instructions that the same entries of the exception table cover share one <em>dispatch block</em>. Its parameters are the
 * exception and the locals that the frames of its handlers name, as they are at the throwing instruction. It asks for one caught type after
 * the other and goes to the first handler that fits; when none does, the exception leaves the method. A list that is a single catch-all
 * needs no dispatch: the handler itself is the target. A local that two handlers know by different types is passed twice; pruning removes
 * what is not needed.
 *
 * <p>Cost: one block for each distinct list of entries and two for each entry of it.
 */
final class HandlerDispatch {
    private static final String THROWABLE = ClassType.THROWABLE.name();

    /** A handler's block and its frame. */
    record Target(Draft block, Shape shape) {
    }

    private record Dispatch(Draft block, List<Cell> locals) {
    }

    private final Bytecode code;
    private final Emitter out;
    private final IntFunction<Target> targets;
    private final Map<List<Handler>, Dispatch> known = new HashMap<>();
    private final Map<Integer, List<Handler>> covering = new HashMap<>();

    /** @param targets finds the block of a handler by its bytecode index */
    HandlerDispatch(Bytecode code, Emitter out, IntFunction<Target> targets) {
        this.code = code;
        this.out = out;
        this.targets = targets;
    }

    /** The exceptional edge of an instruction with the locals of this frame, null when nothing covers it. */
    @Nullable Edge edge(int bci, Frame frame) {
        if (code.handlers().isEmpty()) {
            return null;
        }
        var handlers = covering.computeIfAbsent(bci, this::relevant);
        if (handlers.isEmpty()) {
            return null;
        }
        var dispatch = known.get(handlers);
        if (dispatch == null) {
            dispatch = create(handlers);
            known.put(handlers, dispatch);
        }
        return dispatch.block().edge(dispatch.locals().stream().map(c -> frame.local(c.index())).toList());
    }

    /** The covering entries up to the first that catches everything. */
    private List<Handler> relevant(int bci) {
        var list = new ArrayList<Handler>();
        for (var handler : code.covering(bci)) {
            list.add(new Handler(0, 0, handler.target(), handler.type()));
            if (catchesAll(handler)) {
                break;
            }
        }
        return list.stream().distinct().toList();
    }

    private static boolean catchesAll(Handler handler) {
        return handler.type() == null || handler.type().equals(THROWABLE);
    }

    private Dispatch create(List<Handler> handlers) {
        var first = targets.apply(handlers.getFirst().target());
        if (catchesAll(handlers.getFirst()) && caughtType(first).equals(ClassType.THROWABLE)) {
            return new Dispatch(first.block(), first.shape().typedLocals());
        }
        var locals = new LinkedHashSet<Cell>();
        handlers.forEach(h -> locals.addAll(targets.apply(h.target()).shape().typedLocals()));
        var types = new ArrayList<Type>();
        types.add(ClassType.THROWABLE);
        locals.forEach(c -> types.add(((Typed) c.content()).type()));
        var dispatch = new Dispatch(out.block(types), List.copyOf(locals));
        out.inside(dispatch.block(), () -> {
            handlers.forEach(h -> test(dispatch, h));
            if (out.isOpen()) {
                out.leaveWith(dispatch.block().parameters().getFirst());
            }
        });
        return dispatch;
    }

    /** Emits the test for one entry and goes on where it does not fit; an entry that catches everything ends the dispatch. */
    private void test(Dispatch dispatch, Handler handler) {
        var exception = dispatch.block().parameters().getFirst();
        if (catchesAll(handler)) {
            enterHandler(dispatch, handler);
            return;
        }
        var fits = out.instanceOf(exception, new ClassType(Objects.requireNonNull(handler.type())));
        var caught = out.block();
        var next = out.block();
        out.branch(Condition.NE, fits, out.constant(0), caught.edge(), next.edge());
        out.enter(caught);
        enterHandler(dispatch, handler);
        out.enter(next);
    }

    private void enterHandler(Dispatch dispatch, Handler handler) {
        var target = targets.apply(handler.target());
        var exception = dispatch.block().parameters().getFirst();
        var arguments = new ArrayList<Value>();
        arguments.add(caughtType(target).equals(ClassType.THROWABLE) ? exception : out.cast(exception, caughtType(target)));
        target.shape().typedLocals().forEach(c -> arguments.add(dispatch.block().parameters().get(1 + dispatch.locals().indexOf(c))));
        out.jump(target.block().edge(arguments));
    }

    private static ClassType caughtType(Target target) {
        if (target.shape().stack().size() == 1 && target.shape().stack().getFirst().content() instanceof Typed typed
                && typed.type() instanceof ClassType type) {
            return type;
        }
        throw new IllegalArgumentException("malformed class file: the frame of a handler holds no exception");
    }
}
