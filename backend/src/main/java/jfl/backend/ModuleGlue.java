// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.Optional;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Type;

/** What makes functions a program or a module. */
sealed interface ModuleGlue permits KernelModuleGlue, ProgramGlue {

    void emit(CText out);

    /** The glue that a program's first entry point asks for. */
    static ModuleGlue of(Unit unit) {
        return switch (unit.program.entryPoints().getFirst()) {
            case EntryPoint.Main main -> new ProgramGlue(unit, main);
            case EntryPoint.Module module -> new KernelModuleGlue(unit, module);
            case EntryPoint.Export export -> throw new IllegalStateException("back end: no main method and no module: " + export.method());
        };
    }

    /** True when the program has a main method. */
    static boolean isProgram(Program program) {
        return program.entryPoints().getFirst() instanceof EntryPoint.Main;
    }

    /** What the glue calls besides the entry points: the constructor before an instance main, the closer of a module. */
    static boolean isImplicitEntry(Program program, MethodRef method) {
        var none = List.<Type>of();
        return switch (program.entryPoints().getFirst()) {
            case EntryPoint.Main main -> method.equals(new MethodRef(main.method().owner(), "<init>", none, Primitive.VOID))
                    && !program.methods().get(main.method()).info().isStatic();
            case EntryPoint.Module module -> closer(program, module).filter(method::equals).isPresent();
            case EntryPoint.Export _ -> false;
        };
    }

    /** The method that closes what a module owns (RULES L1), made by the memory phase. */
    static Optional<MethodRef> closer(Program program, EntryPoint.Module module) {
        var close = new MethodRef(module.module().name(), "close", List.of(), Primitive.VOID);
        return Optional.of(close).filter(program.methods()::containsKey);
    }

    /** Writes the function from exceptions to error numbers (RULES S9). */
    static void errno(Unit unit, CText out) {
        out.line("static int jfl_errno(const struct jfl_exception *thrown)").open("");
        out.open("switch (thrown->class->id)");
        for (var type : unit.classes.all()) {
            if (type instanceof ClassType c && unit.hierarchy.isThrowable(c)) {
                number(unit, c).ifPresent(n -> out.label("case " + unit.id(c) + ":").line("return " + n + ";"));
            }
        }
        out.label("default:").line("jfl_escaped(thrown);").line("return -EIO;").close("").close("").gap();
    }

    private static Optional<String> number(Unit unit, ClassType type) {
        for (var info = unit.program.classes().get(type.name()); info != null && info.superclass() != null;
                info = unit.program.classes().get(info.superclass())) {
            if (info.fields().stream().anyMatch(Contracts::isErrorNumber)) {
                return Optional.of("thrown->error >= 1 && thrown->error <= 4095 ? -thrown->error : -EIO");
            }
            var known = switch (info.name()) {
                case "java/lang/OutOfMemoryError" -> "-ENOMEM";
                case "java/lang/IllegalArgumentException" -> "-EINVAL";
                case "java/lang/UnsupportedOperationException" -> "-EOPNOTSUPP";
                default -> "";
            };
            if (!known.isEmpty()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
