// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jfl.ir.BinaryOperator;
import jfl.ir.Block;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * {@code ireturn} narrows to the result type of the method (JVMS 6.5). What compilers of Java return is narrow already, so this emits code
 * only for what is not known to be.
 *
 * <p>Notation: N is the set of values known to be in the range of the result type. Algorithm: all block parameters are in N at first, and
 * leave it when an argument is not in N, until none does; other values are in N by how they are defined. Greatest fixpoint; it terminates
 * because N only shrinks. Cost: rounds * edges, and only in methods with a small result.
 */
final class ReturnNarrowing {
    private final Primitive type;
    private final Set<Value> narrow = new HashSet<>();
    private final Map<Value, List<Value>> arguments = new HashMap<>();

    private ReturnNarrowing(Primitive type) {
        this.type = type;
    }

    /** The method with narrow results. */
    static Method apply(Method method) {
        if (!(method.ref().result() instanceof Primitive type) || type == Primitive.VOID || type == type.computational()) {
            return method;
        }
        var narrowing = new ReturnNarrowing(type);
        narrowing.analyse(method);
        int next = 1 + Stream.concat(method.parameters().stream(), method.blocks().stream().flatMap(ReturnNarrowing::defined))
                .mapToInt(Value::id).max().orElse(-1);
        var blocks = new ArrayList<Block>();
        for (var block : method.blocks()) {
            blocks.add(narrowing.rewrite(block, next + 2 * block.id()));
        }
        return method.withBlocks(blocks);
    }

    private static Stream<Value> defined(Block block) {
        var inBody = block.body().stream().flatMap(i -> i.defined().stream());
        return Stream.of(block.parameters().stream(), inBody, block.terminator().defined().stream()).flatMap(s -> s);
    }

    private void analyse(Method method) {
        int first = method.info().isStatic() ? 0 : 1;
        for (int i = first; i < method.parameters().size(); i++) {
            addIf(fits(method.ref().parameters().get(i - first)), method.parameters().get(i));
        }
        var byId = new HashMap<Integer, Block>();
        method.blocks().forEach(b -> byId.put(b.id(), b));
        for (var block : method.blocks()) {
            narrow.addAll(block.parameters());
            block.terminator().edges().forEach(e -> join(byId.get(e.target()), e));
        }
        for (var block : method.blocks()) {
            block.body().forEach(this::define);
            if (block.terminator() instanceof Terminator.Try attempt) {
                define(attempt.instruction());
            }
        }
        while (narrow.removeIf(v -> !narrow.containsAll(arguments.getOrDefault(v, List.of())))) {
            continue;
        }
    }

    /** Arguments align with the last parameters: an exceptional edge has none for the first. */
    private void join(Block target, Edge edge) {
        int skipped = target.parameters().size() - edge.arguments().size();
        for (int i = 0; i < edge.arguments().size(); i++) {
            arguments.computeIfAbsent(target.parameters().get(i + skipped), _ -> new ArrayList<>()).add(edge.arguments().get(i));
        }
    }

    private void define(Instruction instruction) {
        instruction.defined().ifPresent(value -> addIf(isNarrow(instruction), value));
    }

    private void addIf(boolean isNarrow, Value value) {
        if (isNarrow) {
            narrow.add(value);
        }
    }

    private boolean isNarrow(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Const(_, Constant.OfInt(int value), _) -> least() <= value && value <= greatest();
            case Instruction.InstanceOf _ -> true;
            case Instruction.Convert convert -> convert.conversion() == conversion();
            case Instruction.Call call -> fits(call.callee().method().result());
            case Instruction.FieldLoad load -> fits(load.field().type());
            case Instruction.StaticLoad load -> fits(load.field().type());
            case Instruction.ArrayLoad load -> fits(load.element());
            case Instruction.Binary binary -> isNarrow(binary);
            default -> false;
        };
    }

    /** Bitwise operators keep to the range of both operands; as for a block parameter, the operands are looked at later. */
    private boolean isNarrow(Instruction.Binary binary) {
        arguments.put(binary.result(), List.of(binary.left(), binary.right()));
        return binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR || binary.operator() == BinaryOperator.XOR;
    }

    private boolean fits(Type stored) {
        return stored == type || stored == Primitive.BOOLEAN || stored == Primitive.BYTE && type == Primitive.SHORT;
    }

    private int least() {
        return type == Primitive.BYTE ? Byte.MIN_VALUE : type == Primitive.SHORT ? Short.MIN_VALUE : 0;
    }

    private int greatest() {
        return switch (type) {
            case BOOLEAN -> 1;
            case BYTE -> Byte.MAX_VALUE;
            case SHORT -> Short.MAX_VALUE;
            default -> Character.MAX_VALUE;
        };
    }

    private Conversion conversion() {
        return type == Primitive.BYTE ? Conversion.I2B : type == Primitive.SHORT ? Conversion.I2S : Conversion.I2C;
    }

    private Block rewrite(Block block, int firstValue) {
        if (!(block.terminator() instanceof Terminator.Return(Value value, var at)) || value == null || narrow.contains(value)) {
            return block;
        }
        var body = new ArrayList<>(block.body());
        var one = new Value(firstValue, Primitive.INT);
        var result = new Value(firstValue + 1, Primitive.INT);
        if (type == Primitive.BOOLEAN) {
            body.add(new Instruction.Const(one, new Constant.OfInt(1), at));
            body.add(new Instruction.Binary(result, BinaryOperator.AND, value, one, at));
        } else {
            body.add(new Instruction.Convert(result, conversion(), value, at));
        }
        return new Block(block.id(), block.parameters(), body, new Terminator.Return(result, at));
    }
}
