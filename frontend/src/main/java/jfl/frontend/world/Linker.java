// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import jfl.ir.Annotation;
import jfl.ir.ArrayType;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.Selection;

/**
 * Resolves every symbolic reference of a lifted method to the declaring class and reports what that makes reachable. A reference that leads nowhere
 * is reported and left as it is: the build fails after all have been found.
 */
final class Linker {
    private final Selection selection;
    private final Hierarchy hierarchy;
    private final WorldEvents events;

    Linker(Hierarchy hierarchy, WorldEvents events) {
        this.hierarchy = hierarchy;
        this.selection = new Selection(hierarchy);
        this.events = events;
    }

    Method link(Method method) {
        return method.withBlocks(method.blocks().stream().map(this::link).toList());
    }

    private Block link(Block block) {
        block.parameters().forEach(p -> events.named(p.type()));
        List<Instruction> body = block.body().stream().map(this::link).toList();
        return new Block(block.id(), block.parameters(), body, link(block.terminator()));
    }

    private Terminator link(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Try t -> new Terminator.Try((Instruction.Throwing) link(t.instruction()), t.normal(), t.exceptional());
            case Terminator.Jump _, Terminator.If _, Terminator.Switch _, Terminator.Return _, Terminator.Throw _ -> terminator;
        };
    }

    private Instruction link(Instruction instruction) {
        instruction.defined().ifPresent(v -> events.named(v.type()));
        return switch (instruction) {
            case Instruction.Pure pure -> pure(pure);
            case Instruction.Access access -> access(access);
            case Instruction.Call call when isAssertionStatus(call) -> assertionStatus(call);
            case Instruction.Call call when isAddSuppressed(call) -> check(new Instruction.Check(new Obligation.NonNull(call.arguments().get(1)), call.at()));
            case Instruction.Throwing throwing -> throwing(throwing);
            case Instruction.Counting counting -> counting;
        };
    }

    private Instruction pure(Instruction.Pure pure) {
        switch (pure) {
            case Instruction.Const c -> constant(c.constant());
            case Instruction.InstanceOf i -> events.named(i.type());
            case Instruction.Concat _ -> events.instantiated(ClassType.STRING);
            case Instruction.Binary _, Instruction.Negate _, Instruction.Convert _, Instruction.Compare _, Instruction.Cast _,
                    Instruction.ArrayLength _ -> { }
        }
        return pure;
    }

    private void constant(Constant constant) {
        if (constant instanceof Constant.OfString) {
            events.instantiated(ClassType.STRING);
        } else if (constant instanceof Constant.OfClass c) {
            events.named(c.named());
        }
    }

    private Instruction access(Instruction.Access access) {
        return switch (access) {
            case Instruction.FieldLoad l -> new Instruction.FieldLoad(l.result(), l.object(), field(l.field(), l.at()), l.at());
            case Instruction.FieldStore s -> new Instruction.FieldStore(s.object(), field(s.field(), s.at()), s.value(), s.at());
            case Instruction.StaticLoad l -> new Instruction.StaticLoad(l.result(), staticField(l.field(), l.at()), l.at());
            case Instruction.StaticStore s -> new Instruction.StaticStore(staticField(s.field(), s.at()), s.value(), s.at());
            case Instruction.ArrayLoad _, Instruction.ArrayStore _ -> access;
        };
    }

    private FieldRef field(FieldRef field, Position at) {
        var resolved = selection.resolveField(field).map(FieldInfo::ref);
        if (resolved.isEmpty()) {
            events.missing("field `" + readable(field.owner()) + "." + field.name() + "`", at);
        }
        var found = resolved.orElse(field);
        events.accessed(found);
        return found;
    }

    private FieldRef staticField(FieldRef field, Position at) {
        var found = field(field, at);
        events.initialised(found.owner(), true);
        return found;
    }

    private Instruction throwing(Instruction.Throwing throwing) {
        return switch (throwing) {
            case Instruction.Check check -> check(check);
            case Instruction.New n -> allocation(n);
            case Instruction.NewArray n -> array(n, n.type());
            case Instruction.NewMultiArray n -> multiArray(n);
            case Instruction.CloneArray c -> raising(c, "java/lang/OutOfMemoryError");
            case Instruction.Call call -> new Instruction.Call(call.result(), callee(call), call.arguments(), call.at());
            case Instruction.Dynamic _, Instruction.MonitorEnter _, Instruction.MonitorExit _ -> throwing;
        };
    }

    private Instruction check(Instruction.Check check) {
        if (check.obligation() instanceof Obligation.CastTo cast) {
            events.named(cast.type());
        }
        return raising(check, check.obligation().exception());
    }

    private Instruction raising(Instruction instruction, String exception) {
        events.raised(exception);
        return instruction;
    }

    private Instruction allocation(Instruction.New allocation) {
        events.initialised(allocation.type().name(), false);
        events.instantiated(allocation.type());
        if (events.isThrowable(allocation.type())) {
            return new Instruction.New(allocation.result(), allocation.type(), Placement.EXCEPTION, allocation.at());
        }
        return raising(allocation, "java/lang/OutOfMemoryError");
    }

    private Instruction array(Instruction instruction, ArrayType type) {
        events.instantiated(type);
        return raising(instruction, "java/lang/OutOfMemoryError");
    }

    private Instruction multiArray(Instruction.NewMultiArray allocation) {
        var type = allocation.type();
        for (int i = 1; i < allocation.lengths().size() && type.element() instanceof ArrayType inner; i++) {
            events.instantiated(inner);
            type = inner;
        }
        return array(allocation, allocation.type());
    }

    private static boolean isAssertionStatus(Instruction.Call call) {
        var method = call.callee().method();
        return method.owner().equals("java/lang/Class") && method.name().equals("desiredAssertionStatus");
    }

    /** Suppressed exceptions are dropped (RULES S8); what is left of the call is the check of its argument, which try-with-resources always passes. */
    private boolean isAddSuppressed(Instruction.Call call) {
        var method = call.callee().method();
        return method.name().equals("addSuppressed") && method.descriptor().equals("(Ljava/lang/Throwable;)V")
                && hierarchy.isThrowable(call.arguments().getFirst().type());
    }

    /** Programs run as under {@code -ea}, JDK classes without (RULES S1). */
    private Instruction assertionStatus(Instruction.Call call) {
        return new Instruction.Const(call.defined().orElseThrow(), new Constant.OfInt(events.assertionsEnabled() ? 1 : 0), call.at());
    }

    private Callee callee(Instruction.Call call) {
        if (!(call.callee() instanceof Callee.Unresolved unresolved)) {
            return call.callee();
        }
        var resolved = selection.resolveMethod(unresolved.method());
        if (resolved.isEmpty()) {
            events.missing(unresolved.method(), call.at());
            return unresolved;
        }
        return report(unresolved, resolved.get(), call);
    }

    private Callee report(Callee.Unresolved unresolved, MethodInfo resolved, Instruction.Call call) {
        switch (unresolved.kind()) {
            case STATIC -> {
                events.initialised(resolved.ref().owner(), false);
                return direct(resolved, call);
            }
            case SPECIAL -> {
                return direct(resolved, call);
            }
            case VIRTUAL, INTERFACE -> {
                if (isFinal(resolved)) {
                    return direct(resolved, call);
                }
                events.raised("java/lang/IncompatibleClassChangeError");
                events.calledVirtually(resolved, receiver(unresolved.method(), call.arguments().getFirst()), call.at());
                return new Callee.Unresolved(unresolved.kind(), resolved.ref());
            }
        }
        throw new IllegalStateException("unreachable");
    }

    private Callee direct(MethodInfo resolved, Instruction.Call call) {
        if (Annotation.find(resolved.annotations(), Specialization.SPECIALIZE).isPresent()) {
            var types = call.arguments().stream().map(Value::type).toList();
            return new Callee.Direct(events.calledSpecialized(resolved, types, call.at()));
        }
        events.calledDirectly(resolved, call.at());
        return new Callee.Direct(resolved.ref());
    }

    private boolean isFinal(MethodInfo method) {
        return !method.isAbstract() && (method.flags().contains(AccessFlag.FINAL) || method.flags().contains(AccessFlag.PRIVATE)
                || hierarchy.find(method.ref().owner()).filter(c -> c.flags().contains(AccessFlag.FINAL)).isPresent());
    }

    /** The narrower of what the call names and what the value is known to be. */
    private Reference receiver(MethodRef named, Value value) {
        Reference owner = named.owner().startsWith("[") ? ClassType.OBJECT : new ClassType(named.owner());
        return Optional.of(value.type()).filter(t -> !(t instanceof Primitive) && hierarchy.isSubtype(t, owner)).map(t -> (Reference) t).orElse(owner);
    }

    static String readable(String internalName) {
        return internalName.replace('/', '.');
    }
}
