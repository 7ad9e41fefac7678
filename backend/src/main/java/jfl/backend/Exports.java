// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jfl.ir.EntryPoint;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.Primitive;
import jfl.ir.Type;

/** The functions that shims call: exact prototypes, and exceptions reported as the binding says (RULES S9, E2). */
final class Exports {
    private static final String ERRNO = "errno";
    private static final String NOTHING = "nothing";

    private final Unit unit;

    Exports(Unit unit) {
        this.unit = unit;
    }

    void emit(CText out) {
        unit.program.entryPoints().stream().filter(EntryPoint.Export.class::isInstance)
                .map(e -> unit.program.methods().get(e.method())).distinct().forEach(m -> emit(out, m));
    }

    private void emit(CText out, Method method) {
        var info = method.info();
        var reports = Contracts.export(info).orElse(NOTHING);
        var signature = unit.signature(info.ref());
        var arguments = new ArrayList<String>();
        for (var i = 0; i < signature.parameters().size(); i++) {
            arguments.add(argument(info, i));
        }
        out.line("static " + prototype(info, reports)).open("");
        if (signature.mayThrow()) {
            throwing(out, info, signature, arguments, reports);
        } else {
            plain(out, info, signature.name() + "(" + String.join(", ", arguments) + ")", reports);
        }
        out.close("").gap();
    }

    private String prototype(MethodInfo info, String reports) {
        var parameters = IntStream.range(0, info.ref().parameters().size())
                .mapToObj(i -> CType.declare(unit.types.crossing(info.ref().parameters().get(i)), "a" + i)).toList();
        return CType.declare(resultType(info, reports), Names.fixed(info.ref())) + "(" + (parameters.isEmpty() ? "void" : String.join(", ", parameters)) + ")";
    }

    private String resultType(MethodInfo info, String reports) {
        var result = info.ref().result();
        return result == Primitive.VOID && reports.equals(ERRNO) ? "s32" : unit.types.crossing(result);
    }

    private String argument(MethodInfo info, int index) {
        var type = info.ref().parameters().get(index);
        var name = "a" + index;
        if (unit.contracts.nativeState(type).isPresent()) {
            var object = "container_of(" + name + ", struct " + unit.names.type(type) + ", native_)";
            return Contracts.parameter(info, index, "MayBeNull") ? "(" + name + " ? " + object + " : NULL)" : object;
        }
        var own = unit.types.of(type);
        return own.kind() == CType.Kind.OBJECT ? CType.OBJECT.convert(CExpression.constant(name, CType.OBJECT), own) : name;
    }

    private void plain(CText out, MethodInfo info, String call, String reports) {
        if (info.ref().result() == Primitive.VOID) {
            out.line(call + ";");
            if (reports.equals(ERRNO)) {
                out.line("return 0;");
            }
            return;
        }
        if (unit.contracts.nativeState(info.ref().result()).isPresent()) {
            out.line(unit.types.of(info.ref().result()).declare("result") + " = " + call + ";");
            out.gap().line("return " + crossing(info.ref().result(), "result") + ";");
        } else {
            out.line("return " + crossing(info.ref().result(), call) + ";");
        }
    }

    private String crossing(Type type, String value) {
        if (unit.contracts.nativeState(type).isPresent()) {
            return value + " ? &" + value + "->native_ : NULL";
        }
        var own = unit.types.of(type.computational());
        return own.kind() == CType.Kind.OBJECT ? own.convert(CExpression.constant(value, own), CType.OBJECT) : value;
    }

    private void throwing(CText out, MethodInfo info, Signature signature, List<String> arguments, String reports) {
        boolean hasResult = signature.result().kind() != CType.Kind.VOID;
        if (hasResult) {
            out.line(signature.result().declare("result") + (signature.result().isPointer() ? " = NULL;" : " = 0;"));
            arguments.add("&result");
        }
        arguments.add("&thrown");
        out.line("struct jfl_exception thrown = { .class = NULL };").gap();
        out.line("if (" + signature.name() + "(" + String.join(", ", arguments) + "))");
        switch (reports) {
            case ERRNO -> out.line("\treturn jfl_errno(&thrown);");
            case NOTHING -> out.line("\tjfl_escaped(&thrown);");
            default -> out.line("\treturn " + reports + "(jfl_errno(&thrown));");
        }
        if (hasResult) {
            out.line("return " + crossing(info.ref().result(), "result") + ";");
        } else if (reports.equals(ERRNO)) {
            out.line("return 0;");
        }
    }

    /** True when some export or the module's init reports exceptions as error numbers. */
    static boolean needErrno(Unit unit) {
        return unit.program.entryPoints().stream().anyMatch(e -> switch (e) {
            case EntryPoint.Export(var method) -> unit.mayThrow.method(method)
                    && !Contracts.export(unit.program.methods().get(method).info()).orElse(NOTHING).equals(NOTHING);
            case EntryPoint.Module _ -> true;
            case EntryPoint.Main _ -> false;
        });
    }
}
