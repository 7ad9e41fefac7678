// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jfl.frontend.emit.Emitter;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Value;

/**
 * Class files to SSA form, one method at a time.
 *
 * <p>Class files are input, not proof (RULES S12): whoever lifts code has verified it, and what slips through is a malformed class file,
 * an {@code IllegalArgumentException} that says so. Nothing is refused here; what the profile does not want has a form in the IR.
 */
public final class Lifter {
    private final ClassModel owner;
    private final MethodModel model;
    private final MethodInfo info;
    private final Emitter out = new Emitter();
    private final Machine machine = new Machine(out);

    private Lifter(ClassModel owner, MethodModel model) {
        this.owner = owner;
        this.model = model;
        this.info = ClassDeclaration.method(owner.thisClass().asInternalName(), model);
    }

    /** The SSA form of a method; without blocks when it is abstract or native. */
    public static LiftedMethod lift(ClassModel owner, MethodModel method) {
        return new Lifter(owner, method).lift(List.of());
    }

    /** The class initialiser with the {@code ConstantValue} stores in front, none when there is nothing to initialise (JVMS 5.5). */
    public static Optional<LiftedMethod> initializer(ClassModel owner) {
        var constants = constantFields(owner);
        var tables = EclipseSwitches.tables(owner);
        var written = owner.methods().stream().filter(m -> m.methodName().equalsString("<clinit>")).findFirst();
        if (written.isEmpty() && constants.isEmpty() && tables.isEmpty()) {
            return Optional.empty();
        }
        var lifted = written.map(m -> new Lifter(owner, m).lift(constants))
                .orElseGet(() -> new LiftedMethod(onlyConstants(owner, constants), List.of()));
        return Optional.of(new LiftedMethod(EclipseSwitches.filling(tables, lifted.method()), lifted.synthetic()));
    }

    private record ConstantField(FieldRef field, jfl.ir.Constant value) {
    }

    private static List<ConstantField> constantFields(ClassModel owner) {
        var constants = new ArrayList<ConstantField>();
        for (var field : owner.fields()) {
            var value = field.findAttribute(Attributes.constantValue());
            if (value.isPresent() && field.flags().has(AccessFlag.STATIC)) {
                var ref = ClassDeclaration.field(owner, field);
                constants.add(new ConstantField(ref, Constants.of(value.get().constant().constantValue())));
            }
        }
        return constants;
    }

    private static Method onlyConstants(ClassModel owner, List<ConstantField> constants) {
        var out = new Emitter();
        out.at(new Position(ClassDeclaration.source(owner), 0));
        out.enter(out.block());
        store(out, constants);
        out.give(null);
        var ref = new MethodRef(owner.thisClass().asInternalName(), "<clinit>", List.of(), Primitive.VOID);
        var info = new MethodInfo(ref, Set.of(AccessFlag.STATIC, AccessFlag.SYNTHETIC), List.of(), List.of(), List.of());
        return new Method(info, List.of(), out.blocks());
    }

    private static void store(Emitter out, List<ConstantField> constants) {
        constants.forEach(c -> out.add(new Instruction.StaticStore(c.field(), out.constant(c.value()), out.at())));
    }

    private LiftedMethod lift(List<ConstantField> constants) {
        var code = Bytecode.of(model);
        var frame = Frame.empty(code.map(c -> c.attribute().maxLocals()).orElse(info.ref().parameters().size() * 2 + 1));
        var self = parameters(frame);
        if (code.isEmpty()) {
            return new LiftedMethod(new Method(info, out.parameters(), List.of()), List.of());
        }
        return lift(code.get(), frame, self, constants);
    }

    /** Makes the parameters of the method; returns the first. */
    private Value parameters(Frame frame) {
        int slot = 0;
        if (!info.isStatic()) {
            var self = out.parameter(new ClassType(info.ref().owner()));
            out.name(self, "this");
            machine.setNeverNull(self);
            frame.setLocal(slot++, self);
        }
        for (var type : info.ref().parameters()) {
            var parameter = out.parameter(type);
            frame.setLocal(slot, parameter);
            slot += Frame.words(parameter);
        }
        return slot == 0 ? out.value(Primitive.INT) : frame.local(0);
    }

    private LiftedMethod lift(Bytecode code, Frame frame, Value self, List<ConstantField> constants) {
        nameParameters(code, frame);
        var source = ClassDeclaration.source(owner);
        var flow = ControlFlow.of(code);
        var dynamics = new Dynamics(owner, model, machine);
        var entry = out.block();
        out.enter(entry);
        out.at(new Position(source, 0));
        store(out, constants);
        var joins = new Joins(code, flow, machine, self);
        joins.begin(entry, frame);
        new Simulation(code, source, machine, joins, dynamics::lift).run(flow.order());
        var method = new Method(info, out.parameters(), out.blocks());
        return new LiftedMethod(ReturnNarrowing.apply(EclipseSwitches.withoutKeeping(owner, method)), dynamics.synthetic());
    }

    private void nameParameters(Bytecode code, Frame frame) {
        int slot = 0;
        for (var parameter : out.parameters()) {
            var name = code.nameAt(slot, 0);
            if (!name.isEmpty()) {
                out.name(frame.local(slot), name);
            }
            slot += Frame.words(parameter);
        }
    }
}
