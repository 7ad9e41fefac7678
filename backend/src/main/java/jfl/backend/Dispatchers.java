// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import jfl.ir.Reference;
import jfl.ir.Type;

/** Dynamic calls: one function for each set of targets, a switch over the receiver's class. No function pointers. */
final class Dispatchers {
    private record Dispatcher(Callee.Closed callee, Signature signature) {
    }

    private final Unit unit;
    private final Map<Callee.Closed, Dispatcher> dispatchers = new LinkedHashMap<>();

    Dispatchers(Unit unit) {
        this.unit = unit;
    }

    /** How to call the dispatcher of a callee with a receiver of a type. */
    Signature of(Callee.Closed callee, Type receiver) {
        return dispatchers.computeIfAbsent(callee, c -> new Dispatcher(c, signature(c, receiver))).signature();
    }

    private Signature signature(Callee.Closed callee, Type receiver) {
        var method = callee.method();
        var parameters = new ArrayList<CType>();
        parameters.add(unit.types.of(receiver).kind() == CType.Kind.EXCEPTION ? CType.EXCEPTION : CType.OBJECT);
        method.parameters().forEach(p -> parameters.add(unit.types.of(p)));
        boolean mayThrow = !callee.complete() || callee.cases().isEmpty() || Code.targets(callee).stream().anyMatch(unit.mayThrow::method);
        var name = unit.names.unique(unit.names.type(method.owner()) + "_" + Names.sanitize(method.name()) + "_any");
        return new Signature(name, parameters, unit.types.of(method.result()), mayThrow);
    }

    void prototypes(CText out) {
        dispatchers.values().forEach(d -> out.line("static " + d.signature().prototype(names(d.signature())) + ";"));
    }

    private static List<String> names(Signature signature) {
        return IntStream.range(0, signature.parameters().size()).mapToObj(i -> i == 0 ? "this_" : "a" + i + "_").toList();
    }

    void emit(CText out) {
        dispatchers.values().forEach(d -> emit(out, d));
    }

    private void emit(CText out, Dispatcher dispatcher) {
        var signature = dispatcher.signature();
        var cases = merged(dispatcher.callee());
        if (cases.isEmpty() && dispatcher.callee().complete()) {
            nobody(out, signature);
            return;
        }
        out.line("static " + signature.prototype(names(signature)).replace("*thrown_", "*thrown_" + (signature.mayThrow() ? " __maybe_unused" : "")))
                .open("").open("switch (" + classOf(signature) + "->id)");
        for (var i = 0; i < cases.size(); i++) {
            boolean last = dispatcher.callee().complete() && i == cases.size() - 1;
            cases.get(i).classes().stream().map(Dispatchers::reference).filter(unit.classes::contains).sorted(unit.classes.order())
                    .forEach(c -> out.label("case " + unit.id(c) + ":"));
            if (last) {
                out.label("default:");
            }
            var target = unit.options.planted(Fault.DISPATCH_SWAPPED) && i >= cases.size() - 2 && cases.size() > 1
                    ? cases.get(2 * cases.size() - 3 - i).target() : cases.get(i).target();
            call(out, signature, target);
        }
        if (!dispatcher.callee().complete()) {
            out.label("default:").line("return jfl_raise(thrown_, %s, \"\", 0);", unit.descriptor(new ClassType(ClassTable.INCOMPATIBLE)));
        }
        out.close("").close("").gap();
    }

    /** No object ever gets there: the check for null before the call fails. */
    private static void nobody(CText out, Signature signature) {
        out.line("static " + signature.prototype(names(signature).stream().map(n -> n + " __maybe_unused").toList())
                .replace("*result_", "*result_ __maybe_unused").replace("*thrown_", "*thrown_ __maybe_unused")).open("");
        if (signature.mayThrow()) {
            out.line("return false;");
        } else if (signature.result().kind() != CType.Kind.VOID) {
            out.line("return " + (signature.result().isPointer() ? "NULL;" : signature.result().equals(CType.EXCEPTION)
                    ? "(struct jfl_exception){ .class = NULL };" : "0;"));
        }
        out.close("").gap();
    }

    private static String classOf(Signature signature) {
        return signature.parameters().getFirst().kind() == CType.Kind.EXCEPTION ? "this_.class" : "this_->class";
    }

    private static Reference reference(String name) {
        return name.startsWith("[") ? (Reference) Type.ofDescriptor(name) : new ClassType(name);
    }

    /** The cases with classes, those with the same target together. */
    private List<Callee.Case> merged(Callee.Closed callee) {
        var byTarget = new LinkedHashMap<MethodRef, List<String>>();
        for (var one : callee.cases()) {
            if (one.classes().stream().map(Dispatchers::reference).anyMatch(unit.classes::contains)) {
                byTarget.computeIfAbsent(one.target(), _ -> new ArrayList<>()).addAll(one.classes());
            }
        }
        if (byTarget.isEmpty()) {
            callee.cases().stream().limit(1).forEach(c -> byTarget.put(c.target(), c.classes()));
        }
        return byTarget.entrySet().stream().map(e -> new Callee.Case(e.getValue(), e.getKey())).toList();
    }

    private void call(CText out, Signature signature, MethodRef target) {
        var callee = unit.signature(target);
        var arguments = new ArrayList<String>();
        var names = names(signature);
        for (var i = 0; i < names.size(); i++) {
            var from = signature.parameters().get(i);
            arguments.add(from.convert(CExpression.constant(names.get(i), from), callee.parameters().get(i)));
        }
        boolean hasResult = signature.result().kind() != CType.Kind.VOID;
        if (callee.mayThrow()) {
            if (hasResult) {
                arguments.add("result_");
            }
            arguments.add("thrown_");
        }
        var call = callee.name() + "(" + String.join(", ", arguments) + ")";
        if (callee.mayThrow() || hasResult && !signature.mayThrow()) {
            out.line("return " + call + ";");
        } else {
            out.line((hasResult ? "*result_ = " : "") + call + ";");
            out.line(signature.mayThrow() ? "return false;" : "return;");
        }
    }
}
