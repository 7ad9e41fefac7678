// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.Optional;
import jfl.ir.EntryPoint;

/** A kernel module: the constructor is its init, closing what the module owns its exit (RULES L1, L4, L6). */
record KernelModuleGlue(Unit unit, EntryPoint.Module entry) implements ModuleGlue {

    @Override
    public void emit(CText out) {
        var struct = unit.types.structPointer(entry.module().name());
        out.line("static " + struct.declare("jfl_module") + ";").gap();
        init(out, struct);
        exit(out);
        out.line("module_init(jfl_module_init);").line("module_exit(jfl_module_exit);").gap();
        info(unit, out, entry.module().name());
    }

    private void init(CText out, CType struct) {
        var constructor = unit.signature(entry.method());
        out.line("static int __init jfl_module_init(void)").open("");
        out.line(struct.declare("module") + " = jfl_new(" + unit.descriptor(entry.module()) + ");");
        if (constructor.mayThrow()) {
            out.line("struct jfl_exception thrown = { .class = NULL };");
        }
        out.gap().line("if (!module)").line("\treturn -ENOMEM;");
        if (constructor.mayThrow()) {
            out.open("if (" + constructor.name() + "(module, &thrown))").line("jfl_release(module);").line("jfl_console_flush();")
                    .line("jfl_report_leaks();").line("return jfl_errno(&thrown);").close("");
        } else {
            out.line(constructor.name() + "(module);");
        }
        out.line("jfl_module = module;").line("return 0;").close("").gap();
    }

    private void exit(CText out) {
        var closer = ModuleGlue.closer(unit.program, entry).map(unit::signature);
        boolean throwing = closer.filter(Signature::mayThrow).isPresent();
        out.line("static void __exit jfl_module_exit(void)").open("");
        if (throwing) {
            out.line("struct jfl_exception thrown = { .class = NULL };").gap();
        }
        closer.ifPresent(c -> {
            if (throwing) {
                out.line("if (%s(jfl_module, &thrown))", c.name()).line("\tjfl_escaped(&thrown);");
            } else {
                out.line("%s(jfl_module);", c.name());
            }
        });
        out.line("jfl_release(jfl_module);").line("jfl_console_flush();").line("jfl_report_leaks();").close("").gap();
    }

    /** What {@code modinfo} shows. */
    static void info(Unit unit, CText out, String owner) {
        var marked = Optional.ofNullable(unit.program.classes().get(owner)).flatMap(unit.contracts::moduleInfo);
        out.line("MODULE_LICENSE(%s);", StringPool.literal(marked.flatMap(a -> a.text("license")).orElse("GPL")));
        marked.flatMap(a -> a.text("description")).filter(d -> !d.isEmpty())
                .ifPresentOrElse(d -> out.line("MODULE_DESCRIPTION(%s);", StringPool.literal(d)),
                        () -> out.line("MODULE_DESCRIPTION(%s);", StringPool.literal(unit.program.name() + ", compiled from Java")));
        marked.flatMap(a -> a.text("author")).filter(a -> !a.isEmpty()).ifPresent(a -> out.line("MODULE_AUTHOR(%s);", StringPool.literal(a)));
        if (!unit.options.sourceHash().isEmpty()) {
            out.line("MODULE_INFO(jfl_source, %s);", StringPool.literal(unit.options.sourceHash()));
        }
    }
}
