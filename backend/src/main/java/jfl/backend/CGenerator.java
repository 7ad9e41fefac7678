// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.TreeSet;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.Program;

/**
 * Turns a closed world, with image and counts, into one C file.
 *
 * <p>Its order: header comment, the runtime, shims, numbers of classes, structures, prototypes, descriptors, strings, image, static fields,
 * dispatchers and drops, the functions of methods, exports, module glue. Functions are written first, because they decide which strings,
 * instance tests and dispatchers there are.
 */
public final class CGenerator {
    private final Unit unit;
    private final Options options;

    private CGenerator(Program program, Options options) {
        this.unit = new Unit(program, options);
        this.options = options;
    }

    /**
     * Generates the C of a program.
     *
     * @param program a closed world of the last stage: calls resolved, static initialisers evaluated, counts explicit
     * @return the text of {@code <program name>.c}; it includes the headers of {@link RuntimeFiles} and the shims of the program's bindings
     */
    public static String generate(Program program, Options options) {
        return new CGenerator(program, options).generate();
    }

    private String generate() {
        var functions = new CText();
        unit.program.methods().values().stream().filter(m -> m.hasBody()).forEach(m -> {
            FunctionWriter.write(unit, m, functions);
            functions.gap();
        });
        var glue = new CText();
        if (Exports.needErrno(unit)) {
            ModuleGlue.errno(unit, glue);
        }
        new Exports(unit).emit(glue);
        ModuleGlue.of(unit).emit(glue);
        var data = data();
        var out = new CText();
        head(out);
        out.append(declarations()).append(data).append(functions);
        if (options.lineDirectives()) {
            out.flush("#line " + (out.lines() + 2) + " \"" + unit.program.name() + ".c\"");
        }
        return out.append(glue).toString();
    }

    private void head(CText out) {
        out.line("// SPDX-License-Identifier: GPL-2.0-only OR MIT");
        out.line("/*").line(" * %s: generated from Java, which is the source.", unit.program.name());
        if (!options.sourceHash().isEmpty()) {
            out.line(" * Source: %s", options.sourceHash());
        }
        out.line(" */");
        out.line("#define JFL_CLASSES %d", unit.classes.all().size());
        out.line("#define JFL_EXCEPTION_FIELDS %d", unit.exceptionFields.slots());
        if (ModuleGlue.isProgram(unit.program)) {
            out.line("#define JFL_PROGRAM 1");
        }
        out.gap().line("#include \"jfl.h\"");
        shims().forEach(s -> out.line("#include \"%s\"", s));
        options.faults().stream().sorted().map(Fault::support).filter(t -> !t.isEmpty()).forEach(out::line);
        out.gap();
    }

    private TreeSet<String> shims() {
        var shims = new TreeSet<String>();
        for (var method : unit.program.methods().values()) {
            if (method.info().isNative()) {
                unit.contracts.shim(method.ref().owner()).ifPresent(shims::add);
            }
            Code.instructions(method).filter(Instruction.New.class::isInstance).map(i -> ((Instruction.New) i).type())
                    .filter(t -> unit.contracts.nativeState(t).isPresent()).forEach(t -> unit.contracts.shim(t.name()).ifPresent(shims::add));
        }
        unit.program.classes().keySet().stream().filter(c -> unit.contracts.opaque(c).isPresent() || unit.contracts.nativeState(new ClassType(c)).isPresent())
                .forEach(c -> unit.contracts.shim(c).ifPresent(shims::add));
        return shims;
    }

    private CText declarations() {
        var out = new CText();
        new Descriptors(unit).numbers(out);
        unit.structs.emit(out);
        return out;
    }

    /** Everything between the structures and the functions; what strings it needs comes first. */
    private CText data() {
        var descriptors = new CText();
        new Descriptors(unit).emit(descriptors);
        var rest = new CText();
        unit.instances.emit(rest);
        var statics = new CText();
        unit.statics.emit(statics);
        unit.image.emit(rest);
        rest.append(statics);
        prototypes(rest);
        unit.dispatchers.emit(rest);
        new Drops(unit).emit(rest);
        var out = new CText();
        unit.strings.emit(out);
        return out.gap().append(descriptors).append(rest);
    }

    private void prototypes(CText out) {
        unit.program.methods().values().stream().filter(m -> m.hasBody()).forEach(m -> {
            var names = m.parameters().stream().map(p -> p.name().isEmpty() ? "p" + p.id() + "_" : Names.sanitize(p.name()) + "_").toList();
            out.line("static " + unit.signature(m.ref()).prototype(names) + ";");
        });
        out.gap();
    }
}
