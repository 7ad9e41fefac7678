// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;

/** A program with a main method: {@code main} hosted, a thread of the module's init in the kernel (jfl_program.h). */
record ProgramGlue(Unit unit, EntryPoint.Main entry) implements ModuleGlue {
    private static final ArrayType STRINGS = new ArrayType(ClassType.STRING);

    @Override
    public void emit(CText out) {
        boolean hosted = unit.options.flavour() == Flavour.HOSTED;
        boolean takesArguments = !entry.method().parameters().isEmpty();
        if (!hosted && takesArguments) {
            kernelArguments(out);
        }
        run(out, takesArguments);
        if (hosted) {
            hosted(out, takesArguments);
        } else {
            kernel(out, takesArguments);
            KernelModuleGlue.info(unit, out, entry.method().owner());
        }
    }

    private void kernelArguments(CText out) {
        var arguments = unit.options.arguments();
        out.line("static struct { struct jfl_object object; s32 length; struct jfl_object *data[%d]; } jfl_main_arguments = {",
                Math.max(1, arguments.size()));
        out.line("\t.object = %s, .length = %d,", unit.header(STRINGS), arguments.size());
        if (!arguments.isEmpty()) {
            out.line("\t.data = { %s },", String.join(", ", arguments.stream()
                    .map(a -> "(struct jfl_object *)" + unit.strings.address(a)).toList()));
        }
        out.line("};").gap();
    }

    /** Runs the main method; answers whether an exception left it. */
    private void run(CText out, boolean takesArguments) {
        var main = unit.signature(entry.method());
        boolean isStatic = unit.program.methods().get(entry.method()).info().isStatic();
        out.line("static bool jfl_run_main(struct jfl_ref_array *arguments%s, struct jfl_exception *thrown%s)",
                takesArguments ? "" : " __maybe_unused", main.mayThrow() || !isStatic ? "" : " __maybe_unused").open("");
        var arguments = new ArrayList<String>();
        if (!isStatic) {
            create(out);
            arguments.add("self");
        }
        if (takesArguments) {
            arguments.add("arguments");
        }
        if (main.mayThrow()) {
            arguments.add("thrown");
        }
        var call = main.name() + "(" + String.join(", ", arguments) + ")";
        if (isStatic) {
            out.line(main.mayThrow() ? "return " + call + ";" : call + ";\nreturn false;");
        } else {
            out.line(main.mayThrow() ? "threw = " + call + ";" : call + ";").line("jfl_release(self);").line("return threw;");
        }
        out.close("").gap();
    }

    private void create(CText out) {
        var owner = new ClassType(entry.method().owner());
        var constructor = unit.signature(new MethodRef(owner.name(), "<init>", List.of(), Primitive.VOID));
        out.line(unit.types.structPointer(owner.name()).declare("self") + " = jfl_new(" + unit.descriptor(owner) + ");");
        out.line("bool threw = false;").gap();
        out.line("if (!self)").line("\treturn jfl_raise(thrown, %s, \"\", 0);", unit.descriptor(new ClassType(ClassTable.OUT_OF_MEMORY)));
        if (constructor.mayThrow()) {
            out.open("if (" + constructor.name() + "(self, thrown))").line("jfl_release(self);").line("return true;").close("");
        } else {
            out.line(constructor.name() + "(self);");
        }
    }

    private void kernel(CText out, boolean takesArguments) {
        out.line("static int __init jfl_program_init(void)").open("")
                .line("return jfl_program_run(%s);", takesArguments ? "(struct jfl_ref_array *)&jfl_main_arguments" : "NULL").close("").gap();
        out.line("static void __exit jfl_program_exit(void)").open("").close("").gap();
        out.line("module_init(jfl_program_init);").line("module_exit(jfl_program_exit);").gap();
    }

    private void hosted(CText out, boolean takesArguments) {
        out.line("int main(int argc, char **argv)").open("");
        var arguments = takesArguments ? "jfl_arguments(" + unit.descriptor(STRINGS) + ", argc, argv)" : "NULL";
        if (!takesArguments) {
            out.line("(void)argc;").line("(void)argv;");
        }
        out.line("return jfl_program(%s);", arguments).close("");
    }
}
