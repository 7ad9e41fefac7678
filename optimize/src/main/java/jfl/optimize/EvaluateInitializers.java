// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Span;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.optimize.interpret.HarmlessNatives;
import jfl.optimize.interpret.Heap;
import jfl.optimize.interpret.Interpreter;
import jfl.optimize.interpret.Outcome;
import jfl.optimize.interpret.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs every static initialiser at build time (RULES S5). Afterwards no {@code <clinit>} is left, {@link Program#image()} holds the objects
 * that they built and the value that each static field has when the program starts.
 *
 * <p>Algorithm: the {@link Interpreter} initialises the class of the entry point first, as the JVM does, then the others in alphabetical
 * order, each with those it needs first. {@link Laziness} refuses what would come out different if the JVM ran it later. Then statics become constants, and what they refer to
 * becomes the image. A static field is kept when code that stays uses it, or when an object that declares something to the kernel hangs on it.
 *
 * <p>Termination: fuel for all initialisers together. Cost: linear in the instructions run and in the objects built.
 */
public final class EvaluateInitializers {
    /** Instructions and array elements that all initialisers of a program may take together. */
    public static final long FUEL = 50_000_000;

    private static final String DECLARES = "jfl/contracts/Declares";

    private final Program program;
    private final Laziness laziness;
    private final Interpreter interpreter;
    private final List<Diagnostic> problems = new ArrayList<>();

    private EvaluateInitializers(Program program, long fuel) {
        this.program = program;
        this.laziness = new Laziness(program, this::position);
        this.interpreter = new Interpreter(program, new HarmlessNatives(), laziness, fuel);
    }

    /** Evaluates the initialisers of a program; throws {@link DiagnosticException} with J0117 when one cannot be. */
    public static PassResult run(Program program) {
        return run(program, FUEL);
    }

    static PassResult run(Program program, long fuel) {
        var pass = new EvaluateInitializers(program, fuel);
        pass.initialize();
        return new PassResult(pass.result());
    }

    private void initialize() {
        program.entryPoints().stream()
                .filter(e -> !(e instanceof EntryPoint.Export))
                .forEach(e -> initialize(e.method().owner()));
        laziness.enforce();
        var owners = new TreeSet<String>();
        program.methods().keySet().stream().filter(EvaluateInitializers::isInitializer).map(MethodRef::owner).forEach(owners::add);
        owners.forEach(this::initialize);
        laziness.cycle().ifPresent(this::refuseCycle);
        var holders = Holders.of(interpreter.statics());
        laziness.unsafeReading(holders).ifPresent(a -> refuseAccess(a,
                "reads an array that other code may write, so its value depends on when it runs"));
        laziness.visibleWriting(holders).ifPresent(a -> refuseAccess(a,
                "writes to an object of another class, so the order of initialisers would be visible"));
    }

    private void refuseAccess(Laziness.Access access, String reason) {
        refuse(access.running(), reason, access.at());
        throw new DiagnosticException(problems);
    }

    private Position position() {
        return interpreter.position();
    }

    private void initialize(String owner) {
        try {
            if (interpreter.initialize(owner) instanceof Outcome.Threw(var _, var thrown, var at)) {
                refuse(owner, "throws `" + thrown.type().name().replace('/', '.') + "`", at);
            }
        } catch (Refusal refusal) {
            refuse(owner, refusal.reason(), refusal.position());
        }
        if (!problems.isEmpty()) {
            throw new DiagnosticException(problems);
        }
    }

    private void refuse(String owner, String reason, Position at) {
        problems.add(Diagnostic.error(Code.J0117, Span.line(at.file(), at.line()),
                        "the static initialiser of `" + Laziness.dotted(owner) + "` " + reason)
                .withNote("static initialisers run at build time; their objects become part of the module")
                .withHelp("compute the value where it is needed, or pass it to a constructor"));
    }

    private void refuseCycle(List<String> cycle) {
        var names = cycle.stream().map(n -> "`" + Laziness.dotted(n) + "`").toList();
        var first = program.methods().get(Interpreter.initializerOf(cycle.getFirst()));
        var at = Walk.instructions(first).map(Instruction::at).findFirst().orElse(Position.UNKNOWN);
        refuse(cycle.getFirst(), "depends on itself: " + String.join(", ", names), at);
        throw new DiagnosticException(problems);
    }

    private Program result() {
        var methods = new LinkedHashMap<>(program.methods());
        methods.keySet().removeIf(EvaluateInitializers::isInitializer);
        var remaining = program.withMethods(methods);
        var used = staticsUsed(remaining);
        var builder = new ImageBuilder();
        program.classes().values().stream()
                .flatMap(c -> c.fields().stream())
                .filter(FieldInfo::isStatic)
                .map(FieldInfo::ref)
                .filter(f -> used.contains(f) || declares(interpreter.staticValue(f)))
                .forEach(f -> builder.addStatic(f, interpreter.staticValue(f)));
        var image = builder.build();
        return new Program(program.name(), program.entryPoints(), program.classes(), methods, instantiated(image), image);
    }

    private Set<String> instantiated(Image image) {
        var names = new TreeSet<>(program.instantiated());
        image.objects().forEach(o -> names.add(o.type() instanceof ClassType c ? c.name() : o.type().descriptor()));
        return names;
    }

    static Set<FieldRef> staticsUsed(Program program) {
        var used = new HashSet<FieldRef>();
        program.methods().values().stream().flatMap(Walk::instructions).forEach(i -> {
            switch (i) {
                case Instruction.StaticLoad load -> used.add(load.field());
                case Instruction.StaticStore store -> used.add(store.field());
                default -> {
                }
            }
        });
        return used;
    }

    /** True when an object that a class marked as a declaration is among those that a value reaches. */
    private boolean declares(@Nullable Object value) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        var work = new ArrayDeque<Object>();
        work.add(value == null ? "" : value);
        while (!work.isEmpty()) {
            var next = work.remove();
            if (next instanceof Heap.Instance instance) {
                if (program.classInfo(instance.type().name()).annotation(DECLARES).isPresent()) {
                    return true;
                }
                instance.fields().values().stream().filter(Heap.class::isInstance).filter(seen::add).forEach(work::add);
            } else if (next instanceof Heap.Elements array) {
                Arrays.stream(array.elements()).filter(Heap.class::isInstance).filter(seen::add).forEach(work::add);
            }
        }
        return false;
    }

    private static boolean isInitializer(MethodRef method) {
        return method.name().equals("<clinit>");
    }
}
