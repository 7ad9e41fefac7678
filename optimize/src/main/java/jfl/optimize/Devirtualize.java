// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jfl.ir.Callee;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.Selection;
import jfl.ir.flow.TypeFlow;
import org.jspecify.annotations.Nullable;

/**
 * Resolves every call: to one method, or to a closed set of methods by the exact class of the receiver.
 *
 * <p>Notation: {@code R(v)} is the set of exact classes that a receiver {@code v} may have: those that {@link TypeFlow} lets arrive and that are subtypes of
 * the static type of every value that {@code v} is a cast of, and of the owner of the method; the one class of a {@code New} or a constant
 * when {@code v} is one. For each class JVMS 5.4.6 selects the method. One method for all: {@link Callee.Direct}; else
 * {@link Callee.Closed}, without cases when {@code R(v)} is empty, as then control does not get there.
 *
 * <p>An interface type proves nothing about its receiver (RULES S12): unless {@link InterfaceFlow} trusts the type, a call through an
 * interface stays {@code Closed} and incomplete, so that other receivers raise {@code IncompatibleClassChangeError}.
 *
 * <p>Running it again after classes or calls went away narrows what it left {@code Closed}. Cost: calls times instantiated classes.
 * Dean, Grove, Chambers, "Optimization of object-oriented programs using static class hierarchy analysis" (ECOOP 1995); Bacon, Sweeney,
 * "Fast static analysis of C++ virtual function calls" (OOPSLA 1996).
 */
public final class Devirtualize {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Selection selection;
    private final Receivers receivers;
    private final InterfaceFlow flow;
    private final TypeFlow types;

    private Devirtualize(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
        this.selection = new Selection(hierarchy);
        this.receivers = Receivers.of(program);
        this.flow = InterfaceFlow.of(program, hierarchy);
        this.types = TypeFlow.of(program);
    }

    /** Resolves the calls of a program. */
    public static PassResult run(Program program) {
        var pass = new Devirtualize(program);
        return new PassResult(Walk.mapMethods(program, pass::resolve));
    }

    private Method resolve(Method method) {
        var definitions = Walk.definitions(method);
        return Walk.mapCalls(method, call -> resolve(method.ref(), call, definitions));
    }

    private Instruction.Call resolve(MethodRef caller, Instruction.Call call, Map<Value, Instruction> definitions) {
        var callee = switch (call.callee()) {
            case Callee.Direct direct -> direct;
            case Callee.Closed closed -> dispatch(caller, call, closed.method(), definitions, !closed.complete());
            case Callee.Unresolved(var kind, var method) -> switch (kind) {
                case STATIC, SPECIAL -> new Callee.Direct(declaration(method).ref());
                case VIRTUAL, INTERFACE -> dispatch(caller, call, method, definitions, false);
            };
        };
        return new Instruction.Call(call.result(), callee, call.arguments(), call.at());
    }

    private Callee dispatch(MethodRef caller, Instruction.Call call, MethodRef method, Map<Value, Instruction> definitions, boolean leaks) {
        var receiver = call.arguments().getFirst();
        var arriving = types.classes(caller, receiver);
        var declared = declaration(method);
        var owner = Receivers.typeOf(method.owner());
        var origins = origins(receiver, definitions);
        boolean proved = origins.stream().anyMatch(v -> isProved(v.type(), owner))
                || arriving.stream().allMatch(name -> hierarchy.isSubtype(Receivers.typeOf(name), owner));
        boolean complete = proved && !leaks;
        if (complete && isFinal(declared)) {
            return new Callee.Direct(declared.ref());
        }
        var byTarget = new LinkedHashMap<MethodRef, List<String>>();
        for (var name : candidates(origins, owner, definitions).stream().filter(arriving::contains).toList()) {
            var target = selection.select(name, declared).map(MethodInfo::ref);
            if (target.isEmpty() || !program.methods().containsKey(target.get()) && !receivers.isCertain(name)) {
                complete = false;
                continue;
            }
            byTarget.computeIfAbsent(present(target.get(), name), _ -> new ArrayList<>()).add(name);
        }
        return callee(declared.ref(), byTarget, complete);
    }

    private static Callee callee(MethodRef method, Map<MethodRef, List<String>> byTarget, boolean complete) {
        if (complete && byTarget.size() == 1) {
            return new Callee.Direct(byTarget.keySet().iterator().next());
        }
        var cases = new ArrayList<Callee.Case>();
        byTarget.forEach((target, classes) -> cases.add(new Callee.Case(classes, target)));
        if (Fault.DEVIRTUALIZE_DROPS_CASE.isPlanted() && cases.size() > 1) {
            var dropped = cases.removeLast();
            cases.addLast(new Callee.Case(dropped.classes(), cases.getFirst().target()));
        }
        return new Callee.Closed(method, cases, complete);
    }

    /** The receiver and the values that it is a cast of, or an equal of by construction. */
    private static List<Value> origins(Value receiver, Map<Value, Instruction> definitions) {
        var origins = new ArrayList<Value>();
        origins.add(receiver);
        while (definitions.get(origins.getLast()) instanceof Instruction.Cast cast) {
            origins.add(cast.operand());
        }
        return origins;
    }

    private List<String> candidates(List<Value> origins, Type owner, Map<Value, Instruction> definitions) {
        var exact = exactType(definitions.get(origins.getLast()));
        if (exact.isPresent()) {
            return hierarchy.isSubtype(exact.get(), owner) ? List.of(nameOf(exact.get())) : List.of();
        }
        return receivers.classes().stream()
                .filter(name -> hierarchy.isSubtype(Receivers.typeOf(name), owner))
                .filter(name -> origins.stream().allMatch(v -> mayBe(name, v.type())))
                .toList();
    }

    private static Optional<Type> exactType(@Nullable Instruction definition) {
        return switch (definition) {
            case Instruction.New i -> Optional.of(i.type());
            case Instruction.NewArray i -> Optional.of(i.type());
            case Instruction.NewMultiArray i -> Optional.of(i.type());
            case Instruction.Concat i -> Optional.of(i.result().type());
            case Instruction.Const i when !(i.constant() instanceof Constant.OfNull) -> Optional.of(i.constant().type());
            case null, default -> Optional.empty();
        };
    }

    private static String nameOf(Type exact) {
        return exact instanceof ClassType c ? c.name() : exact.descriptor();
    }

    /** False only when a value of the static type is certainly no object of the exact class. */
    private boolean mayBe(String exact, Type type) {
        return hierarchy.isSubtype(Receivers.typeOf(exact), type) || isInterface(type) && !flow.isTrusted(type);
    }

    /** True when every value of the type is certainly an instance of the owner. */
    private boolean isProved(Type type, Type owner) {
        return hierarchy.isSubtype(type, owner) && (!isInterface(type) || flow.isTrusted(type));
    }

    private boolean isInterface(Type type) {
        return type instanceof ClassType c && hierarchy.find(c.name()).filter(ClassInfo::isInterface).isPresent();
    }

    private boolean isFinal(MethodInfo method) {
        var flags = method.flags();
        boolean fixed = flags.contains(AccessFlag.PRIVATE) || flags.contains(AccessFlag.FINAL)
                || program.classInfo(method.ref().owner()).flags().contains(AccessFlag.FINAL);
        return fixed && !method.isAbstract() && program.methods().containsKey(method.ref());
    }

    private MethodInfo declaration(MethodRef method) {
        return selection.resolveMethod(method).orElseThrow(() -> new IllegalStateException("unresolved: " + method));
    }

    private MethodRef present(MethodRef target, String receiver) {
        if (!program.methods().containsKey(target)) {
            throw new IllegalStateException("the closed world lacks " + target + ", called on " + receiver);
        }
        return target;
    }
}
