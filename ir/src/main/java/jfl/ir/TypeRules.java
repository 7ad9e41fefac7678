// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.Validator.Problem;
import jfl.ir.text.Printer;
import org.jspecify.annotations.Nullable;

/** Invariants V6 to V9 of {@link Validator}. */
final class TypeRules {
    private final Method method;
    private final Stage stage;
    private final List<Problem> problems = new ArrayList<>();

    private TypeRules(Method method, Stage stage) {
        this.method = method;
        this.stage = stage;
    }

    static List<Problem> check(Method method, Stage stage) {
        var rules = new TypeRules(method, stage);
        rules.checkSignature();
        for (var block : method.blocks()) {
            block.parameters().forEach(p -> rules.computational(p, block));
            block.body().forEach(i -> rules.checkInstruction(i, block));
            rules.checkTerminator(block.terminator(), block);
        }
        return rules.problems;
    }

    /** True when a value of one type may stand where the other is expected, as far as types alone tell. */
    static boolean compatible(Type actual, Type expected) {
        return actual.equals(expected) || actual instanceof Reference && expected instanceof Reference;
    }

    static String typed(Value value) {
        return value + ":" + value.type() + (value.name().isEmpty() ? "" : " (" + value.name() + ")");
    }

    private void problem(int invariant, String text) {
        problems.add(new Problem(method.ref().toString(), "V" + invariant, text));
    }

    private void computational(Value value, Block block) {
        if (!value.type().isComputational()) {
            problem(6, typed(value) + " in " + block + " has no computational type");
        }
    }

    private void checkSignature() {
        var expected = new ArrayList<Type>();
        if (!method.info().isStatic()) {
            expected.add(ClassType.OBJECT);
        }
        method.ref().parameters().forEach(p -> expected.add(p.computational()));
        var matches = expected.size() == method.parameters().size();
        for (var i = 0; matches && i < expected.size(); i++) {
            matches = compatible(method.parameters().get(i).type(), expected.get(i));
        }
        if (!matches) {
            problem(6, "parameters " + method.parameters().stream().map(TypeRules::typed).toList()
                    + " do not match the signature");
        }
    }

    private void checkInstruction(Instruction instruction, Block block) {
        instruction.defined().ifPresent(v -> computational(v, block));
        if (!isWellTyped(instruction)) {
            problem(7, block + ": wrong types in " + Printer.print(instruction));
        }
        switch (instruction) {
            case Instruction.Counting _ when !stage.atLeast(Stage.COUNTED) ->
                    problem(9, block + ": counting before its stage");
            case Instruction.Call(_, Callee.Unresolved callee, _, _) when stage.atLeast(Stage.RESOLVED) ->
                problem(9, block + ": unresolved call of " + callee.method());
            case Instruction _ -> {
            }
        }
    }

    private static boolean isWellTyped(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Pure pure -> isPureWellTyped(pure);
            case Instruction.Access access -> isAccessWellTyped(access);
            case Instruction.Throwing throwing -> isThrowingWellTyped(throwing);
            case Instruction.Counting counting -> counting.operands().stream().allMatch(TypeRules::isReference);
        };
    }

    private static boolean isPureWellTyped(Instruction.Pure instruction) {
        return switch (instruction) {
            case Instruction.Const c -> compatible(c.constant().type(), c.result().type());
            case Instruction.Binary b -> isBinaryWellTyped(b);
            case Instruction.Negate n -> isNumber(n.result()) && same(n.result(), n.operand());
            case Instruction.Convert c -> has(c.operand(), c.conversion().from())
                    && has(c.result(), c.conversion().to());
            case Instruction.Compare c -> isInt(c.result()) && has(c.left(), compared(c.comparison()))
                    && same(c.left(), c.right());
            case Instruction.InstanceOf i -> isInt(i.result()) && isReference(i.operand());
            case Instruction.Cast c -> isReference(c.result()) && isReference(c.operand());
            case Instruction.ArrayLength a -> isInt(a.result()) && isArray(a.array());
            case Instruction.Concat c -> compatible(ClassType.STRING, c.result().type())
                    && c.parts().stream().allMatch(TypeRules::isPartWellTyped);
        };
    }

    private static boolean isBinaryWellTyped(Instruction.Binary b) {
        var integral = isInt(b.result()) || has(b.result(), Primitive.LONG);
        var right = b.operator().isShift() ? isInt(b.right()) : same(b.right(), b.result());
        return same(b.left(), b.result()) && right && switch (b.operator()) {
            case ADD, SUB, MUL, DIV, REM -> isNumber(b.result());
            case AND, OR, XOR, SHL, SHR, USHR -> integral;
        };
    }

    private static Primitive compared(Comparison comparison) {
        return switch (comparison) {
            case LCMP -> Primitive.LONG;
            case FCMPL, FCMPG -> Primitive.FLOAT;
            case DCMPL, DCMPG -> Primitive.DOUBLE;
        };
    }

    private static boolean isPartWellTyped(ConcatPart part) {
        return switch (part) {
            case ConcatPart.Text _ -> true;
            case ConcatPart.Argument(var value, var type) -> compatible(value.type(), type.computational());
        };
    }

    private static boolean isAccessWellTyped(Instruction.Access instruction) {
        return switch (instruction) {
            case Instruction.FieldLoad f -> isReference(f.object()) && stores(f.result(), f.field().type());
            case Instruction.FieldStore f -> isReference(f.object()) && stores(f.value(), f.field().type());
            case Instruction.StaticLoad s -> stores(s.result(), s.field().type());
            case Instruction.StaticStore s -> stores(s.value(), s.field().type());
            case Instruction.ArrayLoad a -> isElement(a.array(), a.index(), a.element())
                    && stores(a.result(), a.element());
            case Instruction.ArrayStore a -> isElement(a.array(), a.index(), a.element())
                    && stores(a.value(), a.element());
        };
    }

    private static boolean isThrowingWellTyped(Instruction.Throwing instruction) {
        return switch (instruction) {
            case Instruction.Check c -> isObligationWellTyped(c.obligation());
            case Instruction.New n -> n.result().type().equals(n.type());
            case Instruction.NewArray n -> n.result().type().equals(n.type()) && isInt(n.length());
            case Instruction.NewMultiArray n -> n.result().type().equals(n.type()) && !n.lengths().isEmpty()
                    && n.lengths().stream().allMatch(TypeRules::isInt) && dimensions(n.type()) >= n.lengths().size();
            case Instruction.CloneArray c -> isReference(c.result()) && isArray(c.array());
            case Instruction.Call c -> isCallWellTyped(c);
            case Instruction.Dynamic _ -> true;
            case Instruction.MonitorEnter m -> isReference(m.object());
            case Instruction.MonitorExit m -> isReference(m.object());
        };
    }

    private static boolean isObligationWellTyped(Obligation obligation) {
        return switch (obligation) {
            case Obligation.NonNull o -> isReference(o.value());
            case Obligation.InBounds o -> isInt(o.index()) && isArray(o.array());
            case Obligation.NonZero o -> isInt(o.divisor()) || has(o.divisor(), Primitive.LONG);
            case Obligation.NonNegative o -> isInt(o.length());
            case Obligation.CastTo o -> isReference(o.value());
            case Obligation.Storable o -> isReference(o.value()) && isArray(o.array());
        };
    }

    /** Whether a direct target is static is not known here; the program's rules look at it. */
    private static boolean isCallWellTyped(Instruction.Call call) {
        var method = call.callee().method();
        var receivers = call.arguments().size() - method.parameters().size();
        var receiverFits = switch (call.callee()) {
            case Callee.Unresolved u -> receivers == (u.kind() == Callee.Kind.STATIC ? 0 : 1);
            case Callee.Direct _ -> receivers == 0 || receivers == 1;
            case Callee.Closed _ -> receivers == 1;
        };
        if (!receiverFits || receivers == 1 && !isReference(call.arguments().getFirst())) {
            return false;
        }
        for (var i = 0; i < method.parameters().size(); i++) {
            if (!stores(call.arguments().get(receivers + i), method.parameters().get(i))) {
                return false;
            }
        }
        return isResult(call.result(), method.result());
    }

    private static boolean isResult(@Nullable Value value, Type result) {
        return value == null ? result == Primitive.VOID : stores(value, result);
    }

    private void checkTerminator(Terminator terminator, Block block) {
        var wellTyped = switch (terminator) {
            case Terminator.Jump _ -> true;
            case Terminator.If(var condition, var left, var right, _, _, _) -> isComparable(condition, left, right);
            case Terminator.Switch s -> isInt(s.selector());
            case Terminator.Return r -> isResult(r.value(), method.ref().result());
            case Terminator.Throw t -> isReference(t.exception());
            case Terminator.Try t -> {
                checkInstruction(t.instruction(), block);
                yield true;
            }
        };
        if (!wellTyped) {
            problem(8, block + ": wrong types in " + Printer.print(terminator));
        }
    }

    private static boolean isComparable(Condition condition, Value left, Value right) {
        if (isReference(left)) {
            return isReference(right) && (condition == Condition.EQ || condition == Condition.NE);
        }
        return same(left, right) && (isInt(left) || has(left, Primitive.LONG));
    }

    private static int dimensions(Type type) {
        return type instanceof ArrayType(var element) ? 1 + dimensions(element) : 0;
    }

    private static boolean isElement(Value array, Value index, Type element) {
        var matches = !(array.type() instanceof ArrayType(var actual)) || element.equals(actual)
                || element instanceof Reference && actual instanceof Reference;
        return isInt(index) && isArray(array) && matches;
    }

    /** Where paths meet a type may have become a class above arrays, or {@code null}; so any reference will do. */
    private static boolean isArray(Value value) {
        return isReference(value);
    }

    private static boolean stores(Value value, Type stored) {
        return stored != Primitive.VOID && compatible(value.type(), stored.computational());
    }

    private static boolean same(Value a, Value b) {
        return a.type().equals(b.type());
    }

    private static boolean has(Value value, Type type) {
        return value.type().equals(type);
    }

    private static boolean isInt(Value value) {
        return value.type() == Primitive.INT;
    }

    private static boolean isNumber(Value value) {
        return value.type() instanceof Primitive;
    }

    private static boolean isReference(Value value) {
        return value.type() instanceof Reference;
    }
}
