// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jfl.backend.CGenerator;
import jfl.backend.Flavour;
import jfl.backend.NativeArguments;
import jfl.backend.Options;
import jfl.cli.input.Libraries;
import jfl.cli.input.UserProgram;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Severity;
import jfl.frontend.world.ClosedWorld;
import jfl.ir.Program;
import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.memory.Counts;
import jfl.memory.OwnerClose;
import jfl.optimize.Passes;
import jfl.optimize.RemovedCheck;
import jfl.verify.Families;
import jfl.verify.Verifier;

/** Runs the phases in order; the IR is validated after each. */
public final class Pipeline {

    /**
     * How to compile.
     *
     * @param goal what for
     * @param arguments of the main method when it runs in the kernel
     * @param lineDirectives whether the C leads back to the Java source
     * @param optimize false runs only the passes that a program is not right without
     * @param backend last changes to the back end's options; tests plant miscompiles here
     */
    public record Request(Goal goal, List<String> arguments, boolean lineDirectives, boolean optimize, Function<Options, Options> backend) {
        public Request {
            arguments = List.copyOf(arguments);
        }

        public static Request of(Goal goal) {
            return new Request(goal, List.of(), true, true, Function.identity());
        }

        public Request withArguments(List<String> newArguments) {
            return new Request(goal, newArguments, lineDirectives, optimize, backend);
        }
    }

    /** Looks on: for {@code --dump} and {@code --time-passes}. */
    public interface Observer {
        /** A phase or pass has run. */
        void ran(String name, Program program, long nanoseconds);

        /** A pass has removed run-time checks: constants decide them, or an identical check dominates them. */
        default void removed(String pass, List<RemovedCheck> checks) {
        }

        /** An observer that does nothing. */
        Observer NONE = (name, program, nanoseconds) -> { };
    }

    private final UserProgram user;
    private final Request request;
    private final Observer observer;
    private final List<Diagnostic> warnings = new ArrayList<>();

    private Pipeline(UserProgram user, Request request, Observer observer) {
        this.user = user;
        this.request = request;
        this.observer = observer;
    }

    /**
     * Compiles to C.
     *
     * @throws DiagnosticException when the program is refused
     */
    public static Compilation compile(UserProgram user, Request request, Observer observer) {
        return new Pipeline(user, request, observer).compile();
    }

    /** Everything up to, and without, the generation of C; the result is what the verifier has accepted. */
    public static Program verify(UserProgram user, Request request, Observer observer) {
        return new Pipeline(user, request, observer).accepted();
    }

    private Compilation compile() {
        var program = phase("counts", Stage.COUNTED, phase("owners", Stage.RESOLVED, accepted(), OwnerClose::run), Counts::run);
        long start = System.nanoTime();
        var c = CGenerator.generate(program, options()) + (request.goal().inKernel() ? assurance() : "");
        observer.ran("c", program, System.nanoTime() - start);
        return new Compilation(program.name(), program, c, warnings);
    }

    /** Honest words for {@code modinfo}: what was checked, and what nobody checks yet. */
    private static String assurance() {
        return "MODULE_INFO(jfl_checked, \"" + names(Families.CHECKED) + "\");\nMODULE_INFO(jfl_not_checked, \"" + names(Families.UNCHECKED) + "\");\n";
    }

    private static String names(List<Families.Family> families) {
        return families.stream().map(f -> f.name() + " " + f.about()).collect(Collectors.joining("; "));
    }

    private Options options() {
        var flavour = request.goal().inKernel() ? Flavour.KERNEL : Flavour.HOSTED;
        return request.backend().apply(Options.of(flavour).withLineDirectives(request.lineDirectives())
                .withSourceHash(user.hash()).withArguments(request.arguments()));
    }

    private Program accepted() {
        var sources = Libraries.sources(user);
        var entry = EntryPoints.find(user, request.goal(), sources);
        var world = phase("natives", Stage.CLOSED, phase("world", Stage.CLOSED, entry, e -> ClosedWorld.build(e.name(), sources, e.entry())),
                NativeArguments::check);
        Passes.Observer passes = (pass, result, nanoseconds) -> {
            Validator.require(result.program(), pass.after(), pass.name());
            observer.ran(pass.name(), result.program(), nanoseconds);
            observer.removed(pass.name(), result.removed());
            check(pass.name(), result.program());
        };
        return (request.optimize() ? Passes.run(world, passes) : Passes.runRequired(world, passes)).program();
    }

    /** The verifier looks at what the user wrote, as soon as calls are resolved; where text flows can be said only after {@code texts}. */
    private void check(String pass, Program program) {
        switch (pass) {
            case "resolve" -> judge(Verifier.profile(program, request.goal().inKernel()));
            case "texts" -> judge(Verifier.texts(program));
            case "dead-code" -> judge(Verifier.messages(program));
            default -> { }
        }
    }

    private void judge(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            throw new DiagnosticException(diagnostics);
        }
        warnings.addAll(diagnostics);
    }

    private <T> Program phase(String name, Stage after, T input, Function<T, Program> run) {
        long start = System.nanoTime();
        Program program;
        try {
            program = run.apply(input);
        } catch (DiagnosticException | jfl.cli.input.UserError refusal) {
            throw refusal;
        } catch (RuntimeException defect) {
            throw new IllegalStateException(name + ": " + defect.getMessage(), defect);
        }
        long time = System.nanoTime() - start;
        Validator.require(program, after, name);
        observer.ran(name, program, time);
        return program;
    }

    /** Collects times for {@code --time-passes}. */
    public static Observer timing(BiConsumer<String, Long> times) {
        return (name, program, nanoseconds) -> times.accept(name, nanoseconds);
    }
}
