// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/** Calls as C statements: of generated functions, of dispatchers, and of natives in shims. */
final class CallWriter {
    private final Body body;
    private final Unit unit;

    CallWriter(Body body) {
        this.body = body;
        this.unit = body.unit;
    }

    void write(List<Statement> out, Instruction.Call call, Escape escape) {
        switch (call.callee()) {
            case Callee.Direct(var method) -> direct(out, call, method, escape);
            case Callee.Closed closed -> closed(out, call, closed, escape);
            case Callee.Unresolved unresolved -> throw new IllegalStateException("back end: unresolved call of " + unresolved.method());
        }
    }

    private void closed(List<Statement> out, Instruction.Call call, Callee.Closed closed, Escape escape) {
        var targets = Code.targets(closed);
        if (closed.complete() && targets.size() == 1) {
            direct(out, call, targets.getFirst(), escape);
            return;
        }
        var dispatcher = unit.dispatchers.of(closed, call.arguments().getFirst().type());
        generated(out, call, dispatcher, escape);
    }

    private void direct(List<Statement> out, Instruction.Call call, MethodRef method, Escape escape) {
        var info = unit.program.methods().get(method).info();
        if (method.isConstructor() && method.owner().equals("java/lang/Object") && body.use(call.arguments().getFirst()).type().equals(CType.EXCEPTION)) {
            return; // an exception is no object in C, and there is nothing to construct
        }
        if (info.isNative()) {
            nativeCall(out, call, info, escape);
        } else {
            generated(out, call, unit.signature(method), escape);
        }
    }

    private void generated(List<Statement> out, Instruction.Call call, Signature signature, Escape escape) {
        var arguments = new ArrayList<String>();
        for (var i = 0; i < call.arguments().size(); i++) {
            arguments.add(argument(call.arguments().get(i), signature.parameters().get(i)));
        }
        swap(arguments, signature);
        body.barrier(out);
        if (!signature.mayThrow()) {
            assign(out, call, signature.result(), signature.name() + "(" + String.join(", ", arguments) + ")");
            return;
        }
        var received = signature.result().kind() == CType.Kind.VOID ? null : receiver(call, signature.result());
        if (received != null) {
            arguments.add("&" + received.text());
        }
        arguments.add(escape.pointer());
        var text = signature.name() + "(" + String.join(", ", arguments) + ")";
        out.add(unit.options.planted(Fault.HANDLER_IGNORED) && !escape.leavesMethod() ? new Statement.Line(text, call.at()) : escape.ifRaised(text, call.at()));
        if (received != null && !received.type().equals(unit.types.of(call.result().type()))) {
            assign(out, call, received.type(), received.text());
        }
    }

    private void swap(List<String> arguments, Signature signature) {
        int last = arguments.size() - 1;
        if (last > 0 && unit.options.planted(Fault.ARGUMENT_ORDER) && signature.parameters().get(last).equals(signature.parameters().get(last - 1))) {
            Collections.swap(arguments, last - 1, last);
        }
    }

    private String argument(Value value, CType parameter) {
        return parameter.equals(Signature.CONSTRUCTED) ? body.address(value) : body.use(value, parameter);
    }

    /** The variable that receives a result: that of the value itself when its type fits. */
    private CExpression receiver(Instruction.Call call, CType type) {
        if (call.result() != null && unit.types.of(call.result().type()).equals(type)) {
            return CExpression.constant(body.locals.initialised(call.result()), type);
        }
        return CExpression.constant(body.locals.helper("r", type), type);
    }

    private void assign(List<Statement> out, Instruction.Call call, CType type, String text) {
        boolean wanted = call.result() != null && body.uses.isUsed(call.result());
        var expression = new CExpression(text, type, true, Set.of(), true);
        var prefix = wanted ? body.locals.of(call.result()) + " = " : "";
        out.add(new Statement.Line(prefix + (wanted ? type.convert(expression, unit.types.of(call.result().type())) : text), call.at()));
    }

    private void nativeCall(List<Statement> out, Instruction.Call call, MethodInfo info, Escape escape) {
        var arguments = new ArrayList<String>();
        for (var i = 0; i < call.arguments().size(); i++) {
            var type = info.ref().parameters().get(i);
            arguments.add(crossing(call.arguments().get(i), type, Contracts.parameter(info, i, "MayBeNull")));
        }
        body.barrier(out);
        var text = unit.names.function(info.ref()) + "(" + String.join(", ", arguments) + ")";
        var failure = Contracts.failure(info);
        if (failure.isPresent()) {
            failing(out, call, info, text, failure.get(), escape);
        } else {
            assign(out, call, crossed(info.ref().result()), fromNative(info.ref().result(), text));
        }
    }

    /** A value as C expects it. */
    private String crossing(Value value, Type type, boolean mayBeNull) {
        var state = unit.contracts.nativeState(type);
        if (state.isEmpty()) {
            return type instanceof Primitive ? body.use(value).text() : body.use(value, crossed(type));
        }
        var struct = unit.types.structPointer(((ClassType) type).name());
        var object = CExpression.constant(body.use(value, struct), struct);
        var pointer = object.text().startsWith("(") || object.text().startsWith("&") ? "(" + object.text() + ")" : object.text();
        return mayBeNull ? "(" + pointer + " ? &" + pointer + "->native_ : NULL)" : "&" + pointer + "->native_";
    }

    /** The C type of a value that crosses, native states aside. */
    private CType crossed(Type type) {
        var own = unit.types.of(type.computational());
        return own.kind() == CType.Kind.OBJECT && unit.contracts.nativeState(type).isEmpty() ? CType.OBJECT : own;
    }

    private String fromNative(Type type, String text) {
        return unit.contracts.nativeState(type).isEmpty() ? text
                : "container_of(" + text + ", struct " + unit.names.type(type) + ", native_)";
    }

    private void failing(List<Statement> out, Instruction.Call call, MethodInfo info, String text, String failure, Escape escape) {
        Position at = call.at();
        boolean isLong = info.ref().result().equals(Primitive.LONG);
        var code = body.locals.helper("code", isLong ? CType.LONG : CType.INT);
        out.add(new Statement.Line(code + " = " + text, at));
        var raise = "jfl_raise_error(%s, %s, %s-%s, %s)".formatted(escape.pointer(), unit.descriptor(new ClassType(failure)),
                isLong ? "(s32)" : "", code, Escape.place(at));
        out.add(escape.callIf(Statement.Test.of(code + " < 0 && " + code + " >= -4095"), raise, at));
        if (call.result() != null && body.uses.isUsed(call.result())) {
            out.add(new Statement.Line(body.locals.of(call.result()) + " = " + code, at));
        }
    }
}
