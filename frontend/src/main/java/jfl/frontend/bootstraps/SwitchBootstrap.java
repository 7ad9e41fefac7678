// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jfl.frontend.emit.Draft;
import jfl.frontend.emit.Emitter;
import jfl.frontend.emit.Types;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassType;
import jfl.ir.Condition;
import jfl.ir.Edge;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * {@code java.lang.runtime.SwitchBootstraps}: the index of the first label, from a restart index on, that fits an object; -1 for null, the
 * number of labels when none fits. A switch on the restart index jumps into a chain with one test for each label, as in the code that the JDK
 * makes; with the usual constant 0 it folds away.
 */
public final class SwitchBootstrap {
    private final Emitter out;
    private final Value selector;
    private final Type selectorType;
    private final Value zero;

    private SwitchBootstrap(Emitter out, Value selector, Type selectorType) {
        this.out = out;
        this.selector = selector;
        this.selectorType = selectorType;
        this.zero = out.constant(0);
    }

    /** What a case asks of an object that is not null. */
    private sealed interface Label {
    }

    private record OfType(Reference type) implements Label {
    }

    /** What fits whatever the selector holds, such as {@code int} in a component of type {@code int}. */
    private record Always() implements Label {
    }

    private record OfString(String text) implements Label {
    }

    private record OfInteger(int number) implements Label {
    }

    private record OfEnum(FieldRef constant) implements Label {
    }

    /** {@code typeSwitch}; nothing for patterns that convert primitives, which are a preview. */
    public static Optional<Value> typeSwitch(CallSite site, Emitter out) {
        var selector = Types.of(site.type().parameterType(0));
        return choose(site, site.constants().stream().map(c -> typeLabel(selector, c)).toList(), out);
    }

    /** {@code enumSwitch}, whose labels are names of constants, or the enum class itself. */
    public static Optional<Value> enumSwitch(CallSite site, Emitter out) {
        var type = (ClassType) Types.of(site.type().parameterType(0));
        var labels = site.constants().stream().map(c -> c instanceof String name ? enumLabel(type, name) : typeLabel(type, c)).toList();
        return choose(site, labels, out);
    }

    private static Optional<Label> enumLabel(ClassType type, String name) {
        return Optional.of(new OfEnum(new FieldRef(type.name(), name, type)));
    }

    private static Optional<Label> typeLabel(Type selector, ConstantDesc constant) {
        return switch (constant) {
            case ClassDesc type -> typeLabel(selector, Types.of(type));
            case String text -> Optional.of(new OfString(text));
            case Integer number -> Optional.of(new OfInteger(number));
            case DynamicConstantDesc<?> dynamic when dynamic.bootstrapMethod().equals(ConstantDescs.BSM_PRIMITIVE_CLASS) ->
                typeLabel(selector, Types.of(ClassDesc.ofDescriptor(dynamic.constantName())));
            default -> EnumConstants.of(constant).map(OfEnum::new);
        };
    }

    private static Optional<Label> typeLabel(Type selector, Type label) {
        return switch (label) {
            case Reference type when selector instanceof Reference -> Optional.of(new OfType(type));
            case Primitive type when selector == type || selector.equals(Wrapper.of(type).type()) -> Optional.of(new Always());
            case Primitive type when selector instanceof Reference && Wrapper.of(selector).isEmpty() ->
                Optional.of(new OfType(Wrapper.of(type).type()));
            case Primitive _, Reference _ -> Optional.empty();
        };
    }

    private static Optional<Value> choose(CallSite site, List<Optional<Label>> labels, Emitter out) {
        if (!labels.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var bootstrap = new SwitchBootstrap(out, site.arguments().getFirst(), Types.of(site.type().parameterType(0)));
        return Optional.of(bootstrap.choose(labels.stream().flatMap(Optional::stream).toList(), site.arguments().get(1)));
    }

    private Value choose(List<Label> labels, Value restart) {
        var done = out.block(Primitive.INT);
        if (selectorType instanceof Reference) {
            refuseNull(done);
        }
        var tests = new ArrayList<Draft>();
        var entries = new TreeMap<Integer, Edge>();
        for (int i = 0; i < labels.size(); i++) {
            tests.add(out.block());
            entries.put(i, tests.get(i).edge());
        }
        var none = out.block();
        tests.add(none);
        out.branchOn(entries, restart, none.edge());
        for (int i = 0; i < labels.size(); i++) {
            out.enter(tests.get(i));
            var fits = out.block();
            test(labels.get(i), fits, tests.get(i + 1));
            out.enter(fits);
            out.jump(done.edge(out.constant(i)));
        }
        out.enter(none);
        out.jump(done.edge(out.constant(labels.size())));
        out.enter(done);
        return done.parameters().getFirst();
    }

    private void refuseNull(Draft done) {
        var isNull = out.block();
        var notNull = out.block();
        out.branch(Condition.EQ, selector, out.nullConstant(), isNull.edge(), notNull.edge());
        out.enter(isNull);
        out.jump(done.edge(out.constant(-1)));
        out.enter(notNull);
    }

    private void test(Label label, Draft fits, Draft next) {
        switch (label) {
            case Always() -> out.jump(fits.edge());
            case OfType(var type) -> branchIf(out.instanceOf(selector, type), fits, next);
            case OfString(var text) -> {
                var equals = new MethodRef(ClassType.STRING.name(), "equals", List.of(ClassType.OBJECT), Primitive.BOOLEAN);
                branchIf(out.callFor(Kind.VIRTUAL, equals, List.of(out.constant(text), selector)), fits, next);
            }
            case OfInteger(var number) -> testInteger(number, fits, next);
            case OfEnum(var constant) -> {
                var value = out.value(constant.type());
                out.add(new Instruction.StaticLoad(value, constant, out.at()));
                out.branch(Condition.EQ, selector, value, fits.edge(), next.edge());
            }
        }
    }

    private void branchIf(Value bit, Draft fits, Draft next) {
        out.branch(Condition.NE, bit, zero, fits.edge(), next.edge());
    }

    /** An Integer, Short, Byte or Character with this value; the class is tested only where the selector's own type does not say it. */
    private void testInteger(int number, Draft fits, Draft next) {
        if (selectorType instanceof Primitive) {
            compare(selector, number, fits, next);
            return;
        }
        var known = Wrapper.of(selectorType);
        if (known.isPresent()) {
            compare(known.get().valueOf(out, selector), number, fits, next);
            return;
        }
        var isNumber = out.block();
        var notNumber = out.block();
        var isCharacter = out.block();
        branchIf(out.instanceOf(selector, Wrapper.NUMBER), isNumber, notNumber);
        out.enter(isNumber);
        compare(Wrapper.INT.valueOfNumber(out, out.cast(selector, Wrapper.NUMBER)), number, fits, next);
        out.enter(notNumber);
        branchIf(out.instanceOf(selector, Wrapper.CHAR.type()), isCharacter, next);
        out.enter(isCharacter);
        compare(Wrapper.CHAR.valueOf(out, out.cast(selector, Wrapper.CHAR.type())), number, fits, next);
    }

    private void compare(Value value, int number, Draft fits, Draft next) {
        out.branch(Condition.EQ, value, out.constant(number), fits.edge(), next.edge());
    }
}
