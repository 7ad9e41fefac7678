// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jfl.ir.Validator.Problem;

/** Invariants V10 to V13 of {@link Validator}. */
final class ProgramRules {
    private final Program program;
    private final Hierarchy hierarchy;
    private final List<Problem> problems = new ArrayList<>();

    private ProgramRules(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    static List<Problem> check(Program program) {
        var rules = new ProgramRules(program);
        for (var entry : program.entryPoints()) {
            if (!program.methods().containsKey(entry.method())) {
                rules.problem("", 10, "entry point " + entry.method() + " is not in the program");
            }
        }
        program.methods().forEach(rules::checkMethod);
        rules.checkImage();
        return rules.problems;
    }

    private void problem(String where, int invariant, String text) {
        problems.add(new Problem(where, "V" + invariant, text));
    }

    private void checkMethod(MethodRef ref, Method method) {
        var where = ref.toString();
        if (!ref.equals(method.ref())) {
            problem(where, 10, "is filed for " + method.ref());
        }
        method.parameters().forEach(p -> checkType(where, p.type()));
        var handlers = new HashSet<Integer>();
        for (var block : method.blocks()) {
            block.parameters().forEach(p -> checkType(where, p.type()));
            block.body().forEach(i -> checkInstruction(where, i));
            if (block.terminator() instanceof Terminator.Try t) {
                checkInstruction(where, t.instruction());
                handlers.add(t.exceptional().target());
            }
        }
        method.blocks().stream().filter(b -> handlers.contains(b.id())).forEach(b -> checkHandler(where, b));
    }

    private void checkHandler(String where, Block handler) {
        var type = handler.parameters().getFirst().type();
        if (!hierarchy.isThrowable(type)) {
            problem(where, 12, "the exception of " + handler + " has type " + type);
        }
    }

    private void checkInstruction(String where, Instruction instruction) {
        instruction.defined().ifPresent(v -> checkType(where, v.type()));
        switch (instruction) {
            case Instruction.FieldLoad f -> checkField(where, f.field(), false);
            case Instruction.FieldStore f -> checkField(where, f.field(), false);
            case Instruction.StaticLoad s -> checkField(where, s.field(), true);
            case Instruction.StaticStore s -> checkField(where, s.field(), true);
            case Instruction.InstanceOf i -> checkType(where, i.type());
            case Instruction.Check(Obligation.CastTo o, _) -> checkType(where, o.type());
            case Instruction.Const(_, Constant.OfImage image, _) -> checkImageReference(where, image);
            case Instruction.New n -> checkNew(where, n);
            case Instruction.Call c -> checkCall(where, c);
            case Instruction _ -> {
            }
        }
    }

    private void checkType(String where, Type type) {
        switch (type) {
            case ClassType(var name) when !program.classes().containsKey(name) -> problem(where, 11, "class " + name
                    + " is not in the program");
            case ArrayType(var element) -> checkType(where, element);
            case ClassType _, Primitive _, NullType _ -> {
            }
        }
    }

    private void checkField(String where, FieldRef field, boolean isStatic) {
        var owner = program.classes().get(field.owner());
        var declared = owner == null ? null : owner.declaredField(field).orElse(null);
        if (declared == null) {
            problem(where, 11, "field " + field + " is not declared");
        } else if (declared.isStatic() != isStatic) {
            problem(where, 11, "field " + field + " is " + (isStatic ? "not " : "") + "static");
        }
    }

    private void checkNew(String where, Instruction.New creation) {
        var info = program.classes().get(creation.type().name());
        if (info == null) {
            return; // already reported for the type of the result
        }
        if (info.isAbstract() || info.isInterface()) {
            problem(where, 12, "makes an object of " + info.name() + ", which is abstract");
        }
        if (hierarchy.isThrowable(creation.type()) != (creation.placement() == Placement.EXCEPTION)) {
            problem(where, 12, "places an object of " + info.name() + " as " + creation.placement());
        }
    }

    private void checkCall(String where, Instruction.Call call) {
        switch (call.callee()) {
            case Callee.Unresolved _ -> {
            }
            case Callee.Direct(var target) -> checkTarget(where, target, call);
            case Callee.Closed closed -> closed.cases().forEach(c -> checkTarget(where, c.target(), call));
        }
    }

    private void checkTarget(String where, MethodRef target, Instruction.Call call) {
        var method = program.methods().get(target);
        if (method == null) {
            problem(where, 10, "calls " + target + ", which is not in the program");
        } else if (call.arguments().size() != method.parameters().size()) {
            problem(where, 10, "calls " + target + " with " + call.arguments().size() + " arguments");
        }
    }

    private void checkImageReference(String where, Constant.OfImage constant) {
        if (constant.id() < 0 || constant.id() >= program.image().objects().size()) {
            problem(where, 13, "object " + constant.id() + " is not in the image");
        }
    }

    private void checkImage() {
        program.image().statics().forEach((field, value) -> checkStored("image", field.toString(), field.type(),
                value));
        var objects = program.image().objects();
        for (var id = 0; id < objects.size(); id++) {
            var where = "image object " + id;
            checkType(where, objects.get(id).type());
            switch (objects.get(id)) {
                case Image.Instance instance -> instance.fields()
                        .forEach((field, value) -> checkStored(where, field.toString(), field.type(), value));
                case Image.Array array -> array.elements()
                        .forEach(value -> checkStored(where, "element", array.type().element(), value));
            }
        }
    }

    private void checkStored(String where, String slot, Type stored, Constant value) {
        if (!TypeRules.compatible(value.type(), stored.computational())) {
            problem(where, 13, slot + " holds " + value);
        }
        if (value instanceof Constant.OfImage image) {
            checkImageReference(where, image);
        }
    }
}
