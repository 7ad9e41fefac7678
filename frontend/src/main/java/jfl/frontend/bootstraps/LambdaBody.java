// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jfl.frontend.emit.Emitter;
import jfl.frontend.emit.Types;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * The method that a lambda or method reference runs.
 *
 * @param method as a method handle constant names it
 * @param kind how it is called
 * @param parameters what a call takes, the receiver first when there is one
 * @param functional the types of the interface's method, instantiated
 */
record LambdaBody(MethodRef method, Kind kind, List<Type> parameters, List<Type> functional) {

    /** Nothing for handles of fields, which javac does not make lambdas of. */
    static Optional<LambdaBody> of(DirectMethodHandleDesc handle, MethodTypeDesc instantiated) {
        return kind(handle).map(kind -> {
            var method = MethodRef.of(Types.name(handle.owner()), handle.methodName(), handle.lookupDescriptor());
            var parameters = handle.invocationType().parameterList().stream().map(Types::of).toList();
            return new LambdaBody(method, kind, parameters, instantiated.parameterList().stream().map(Types::of).toList());
        });
    }

    private static Optional<Kind> kind(DirectMethodHandleDesc handle) {
        return switch (handle.kind()) {
            case STATIC, INTERFACE_STATIC -> Optional.of(Kind.STATIC);
            case SPECIAL, INTERFACE_SPECIAL, CONSTRUCTOR -> Optional.of(Kind.SPECIAL);
            case VIRTUAL -> Optional.of(Kind.VIRTUAL);
            case INTERFACE_VIRTUAL -> Optional.of(Kind.INTERFACE);
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> Optional.empty();
        };
    }

    private boolean hasReceiver() {
        return kind != Kind.STATIC && !method.isConstructor();
    }

    /**
     * Emits the call.
     *
     * @param captured the first arguments, of the right types already
     * @param values the parameters of {@code from}, the interface's method, the other arguments
     * @return what {@code from} returns, null for {@code void}
     */
    @Nullable Value call(Emitter out, List<Value> captured, List<Value> values, MethodRef from) {
        var arguments = new ArrayList<>(captured);
        for (int i = 0; i < values.size(); i++) {
            var to = parameters.get(captured.size() + i);
            arguments.add(Adaptation.adapt(out, values.get(i), from.parameters().get(i), to, functional.get(i)));
        }
        var result = run(out, arguments);
        if (from.result() == Primitive.VOID || result == null) {
            return null;
        }
        var type = method.isConstructor() ? new ClassType(method.owner()) : method.result();
        return Adaptation.adapt(out, result, type, from.result(), from.result());
    }

    private @Nullable Value run(Emitter out, List<Value> arguments) {
        if (method.isConstructor()) {
            return create(out, arguments);
        }
        if (hasReceiver()) {
            out.check(new Obligation.NonNull(arguments.getFirst()));
        }
        return out.call(kind, method, arguments);
    }

    private Value create(Emitter out, List<Value> arguments) {
        var type = new ClassType(method.owner());
        var object = out.value(type);
        out.raise(new Instruction.New(object, type, Placement.HEAP, out.at()));
        var all = new ArrayList<Value>();
        all.add(object);
        all.addAll(arguments);
        out.call(kind, method, all);
        return object;
    }
}
