// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.util.List;
import java.util.Optional;
import jfl.cli.input.UserError;
import jfl.cli.input.UserProgram;
import jfl.frontend.world.ClassSource;
import jfl.frontend.world.ClosedWorld;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.MethodRef;

/** Finds where control enters the user's classes. */
final class EntryPoints {
    private static final String ENTRY_POINT = "jfl/contracts/EntryPoint";
    private static final int LONGEST_NAME = 55; // MODULE_NAME_LEN, less the terminator, on 64-bit machines

    /** An entry point and what the module or program is called. */
    record Named(String name, EntryPoint entry) {
    }

    private EntryPoints() {
    }

    static Named find(UserProgram program, Goal goal, List<ClassSource> sources) {
        return switch (goal) {
            case MODULE -> module(program, sources);
            case PROGRAM, PROGRAM_IN_KERNEL -> main(program, sources);
        };
    }

    private static Named main(UserProgram program, List<ClassSource> sources) {
        var launch = ClosedWorld.declaration(sources, program.launch())
                .orElseThrow(() -> UserError.of("there is no class to launch", "the first class of the file must have a main method"));
        var main = ClosedWorld.mainOf(launch)
                .orElseThrow(() -> UserError.of("class `" + launch.name().replace('/', '.') + "` has no main method", "declare `void main()`"));
        var simple = launch.name().substring(launch.name().lastIndexOf('/') + 1);
        return new Named(simple.replaceAll("[^A-Za-z0-9_]", "_").toLowerCase(java.util.Locale.ROOT), main);
    }

    private static Named module(UserProgram program, List<ClassSource> sources) {
        var modules = program.classes().keySet().stream().sorted().flatMap(n -> ClosedWorld.declaration(sources, n).stream())
                .filter(c -> moduleInfo(c, sources).isPresent()).toList();
        if (modules.size() != 1) {
            throw UserError.failed(modules.isEmpty() ? "no class is marked `@ModuleInfo`"
                    : "several classes are marked `@ModuleInfo`: " + String.join(", ", modules.stream().map(m -> m.name().replace('/', '.')).toList()),
                    "mark the one class that implements `KernelModule` with `@ModuleInfo(name = ..., license = \"GPL\")`");
        }
        var module = modules.getFirst();
        var name = moduleInfo(module, sources).orElseThrow().text("name").orElse("");
        if (!name.matches("[a-z][a-z0-9_]*") || name.length() > LONGEST_NAME) {
            throw UserError.failed("`" + name + "` is not a name for a module", "use up to " + LONGEST_NAME + " lower-case letters, digits and underscores");
        }
        var constructor = MethodRef.of(module.name(), "<init>", "()V");
        if (module.declared(constructor).isEmpty() || module.isAbstract()) {
            throw UserError.failed("`" + module.name().replace('/', '.') + "` cannot be constructed", "give it a constructor without parameters: it is the module's init");
        }
        return new Named(name, new EntryPoint.Module(new ClassType(module.name()), constructor));
    }

    private static Optional<Annotation> moduleInfo(ClassInfo info, List<ClassSource> sources) {
        return info.annotations().stream().filter(a -> isModule(a, sources)).findFirst();
    }

    private static boolean isModule(Annotation annotation, List<ClassSource> sources) {
        return ClosedWorld.declaration(sources, annotation.type()).flatMap(d -> d.annotation(ENTRY_POINT))
                .flatMap(e -> e.text("value")).filter("module"::equals).isPresent();
    }
}
