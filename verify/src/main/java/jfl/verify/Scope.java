// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jfl.diagnostics.Span;
import jfl.ir.Block;
import jfl.ir.ClassInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.flow.TypeFlow;
import jfl.verify.isolation.Isolation;
import org.jspecify.annotations.Nullable;

/** What rules look at: a program, and what is known about it. */
public final class Scope {
    private final Program program;
    private final Hierarchy hierarchy;
    private final TypeFlow flow;
    private final boolean module;
    private @Nullable Callers callers;
    private @Nullable Optional<Isolation> isolation;

    private Scope(Program program, boolean module) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
        this.flow = TypeFlow.of(program);
        this.module = module;
    }

    /** @param module true for a kernel module or a program that runs as one */
    public static Scope of(Program program, boolean module) {
        return new Scope(program, module);
    }

    /** The program: resolved, not optimised yet. */
    public Program program() {
        return program;
    }

    /** Its classes. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Which classes of objects can be where. */
    public TypeFlow flow() {
        return flow;
    }

    /** True for a kernel module or a program that runs as one. */
    public boolean module() {
        return module;
    }

    /** What callbacks share; empty when there are no callbacks. Computed when it is first asked for. */
    public Optional<Isolation> isolation() {
        var known = isolation;
        if (known == null) {
            known = Isolation.of(this);
            isolation = known;
        }
        return known;
    }

    /** True for code that came with jfl or with the JDK, whose own rules are tested with it. */
    public static boolean isOurs(String className) {
        return isJdk(className) || className.startsWith("linux/");
    }

    /** True for the JDK and what stands in for it. */
    public static boolean isJdk(String className) {
        return className.startsWith("java/") || className.startsWith("jdk/") || className.startsWith("jfl/library/");
    }

    /** Methods with code that some call reaches. */
    public Stream<Method> reached() {
        return program.methods().values().stream().filter(m -> m.hasBody() && flow.isReached(m.ref()));
    }

    /** The user's methods that some call reaches. */
    public Stream<Method> users() {
        return reached().filter(m -> !isOurs(m.ref().owner()));
    }

    /** The user's classes. */
    public Stream<ClassInfo> userClasses() {
        return program.classes().values().stream().filter(c -> !isOurs(c.name()));
    }

    /** Every instruction of a method, those of {@code Try} terminators included. */
    public static Stream<Instruction> instructions(Method method) {
        return method.blocks().stream().flatMap(Scope::instructions);
    }

    public static Stream<Instruction> instructions(Block block) {
        return block.terminator() instanceof Terminator.Try t ? Stream.concat(block.body().stream(),
                Stream.of(t.instruction())) : block.body().stream();
    }

    /** Every call of a method. */
    public static Stream<Instruction.Call> calls(Method method) {
        return instructions(method).flatMap(i -> i instanceof Instruction.Call call ? Stream.of(call) : Stream.empty());
    }

    /**
     * Where an instruction is; a place in code of ours is replaced by the user's line that leads there, when there is
     * one.
     */
    public Span span(Method method, Position at) {
        return isOurs(method.ref().owner()) ? callerOf(method.ref()) : span(at);
    }

    public static Span span(Position at) {
        return at.line() == 0 ? Span.UNKNOWN : Span.line(at.file(), at.line());
    }

    /** A line of the user's from which calls lead to a method. */
    public Span callerOf(MethodRef target) {
        var known = callers;
        if (known == null) {
            known = Callers.of(this);
            callers = known;
        }
        return known.nearest(target);
    }

    /** The first line of a class that is known, for what is wrong with the class itself. */
    public Span spanOf(ClassInfo info) {
        int line = program.methods().values().stream().filter(m -> m.ref().owner().equals(info.name()))
                .flatMap(Scope::instructions)
                .mapToInt(i -> i.at().line()).filter(l -> l > 0).min().orElse(0);
        return line == 0 ? new Span(info.source(), 0, 0, 0) : Span.line(info.source(), line);
    }

    /**
     * The line that first gives a field a value, or uses it, or the class when none does: class files do not say where
     * a field is declared.
     */
    public Span spanOf(ClassInfo info, FieldRef field) {
        return program.methods().values().stream().filter(m -> !isOurs(m.ref().owner()))
                .sorted(Comparator.comparing(m -> !m.ref().name().startsWith("<")))
                .flatMap(Scope::instructions).filter(i -> i.at().line() > 0 && uses(i, field))
                .sorted(Comparator.comparing(i -> !(i instanceof Instruction.FieldStore
                        || i instanceof Instruction.StaticStore)))
                .findFirst().map(i -> span(i.at())).orElseGet(() -> spanOf(info));
    }

    private static boolean uses(Instruction instruction, FieldRef field) {
        return switch (instruction) {
            case Instruction.FieldStore s -> s.field().equals(field);
            case Instruction.StaticStore s -> s.field().equals(field);
            case Instruction.FieldLoad l -> l.field().equals(field);
            case Instruction.StaticLoad l -> l.field().equals(field);
            default -> false;
        };
    }

    /** A line that calls a method without code, or the class when none does. */
    public Span spanOf(ClassInfo info, MethodRef called) {
        var caller = callerOf(called);
        return caller.equals(Span.UNKNOWN) ? spanOf(info) : caller;
    }

    /** {@code java.lang.String} for {@code java/lang/String}. */
    public static String readable(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }

    public static String readable(MethodRef method) {
        return readable(method.owner()) + "." + method.name();
    }
}
