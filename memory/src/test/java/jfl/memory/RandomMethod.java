// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;

/**
 * A random well-formed method over the classes of {@link CountsTest}: first a control flow graph, then code that uses
 * what dominates it. Jumps go anywhere, so loops are irreducible as often as not.
 */
final class RandomMethod {
    private static final ClassType A = new ClassType("A");
    private static final ClassType ERROR = new ClassType("java/lang/Error");
    private static final MethodRef MAKE = new MethodRef("A", "make", List.of(), A);
    private static final MethodRef QUIET = new MethodRef("A", "quiet", List.of(A), Primitive.VOID);
    private static final MethodRef FAILS = new MethodRef("A", "fails", List.of(), Primitive.VOID);
    private static final MethodRef TAKE = new MethodRef("A", "take", List.of(A), Primitive.VOID);
    private static final Position AT = Position.UNKNOWN;

    private final Random random;
    private final int size;
    private final List<Boolean> isHandler = new ArrayList<>();
    private final List<Terminator> shapes = new ArrayList<>();
    private final Map<Integer, List<Value>> parameters = new HashMap<>();
    private final Map<Integer, List<Value>> available = new HashMap<>();
    private final Set<Value> counted = new HashSet<>();
    private int nextValue;

    private RandomMethod(long seed) {
        random = new Random(seed);
        size = 2 + random.nextInt(7);
    }

    static Method of(long seed) {
        return new RandomMethod(seed).make();
    }

    private Value fresh(Type type) {
        return new Value(nextValue++, type);
    }

    private Method make() {
        var given = List.of(fresh(A), fresh(ClassType.OBJECT), fresh(Primitive.INT));
        counted.add(given.getFirst());
        var info = new MethodInfo(new MethodRef("T", "random", List.of(A, ClassType.OBJECT, Primitive.INT), A),
                Set.of(java.lang.reflect.AccessFlag.STATIC),
                List.of(), List.of(), List.of());
        for (var i = 0; i < size; i++) {
            isHandler.add(i > 1 && random.nextInt(4) == 0);
        }
        for (var i = 0; i < size; i++) {
            shapes.add(shape());
            parameters.put(i, blockParameters(i));
        }
        var skeleton = new ArrayList<Block>();
        for (var i = 0; i < size; i++) {
            skeleton.add(new Block(i, List.of(), List.of(), shapes.get(i)));
        }
        var flow = ControlFlow.of(new Method(info, given, skeleton));
        var dominators = Dominators.of(flow);
        var blocks = new ArrayList<Block>();
        for (var index = 0; index < flow.size(); index++) {
            var id = flow.order().get(index).id();
            var values = new ArrayList<>(index == 0 ? given
                    : available.get(flow.order().get(dominators.immediate(index)).id()));
            values.addAll(parameters.get(id));
            blocks.add(fill(id, values));
        }
        return new Method(info, given, blocks);
    }

    private int target(boolean handler) {
        var candidates = new ArrayList<Integer>();
        for (var i = 1; i < size; i++) {
            if (isHandler.get(i) == handler) {
                candidates.add(i);
            }
        }
        return candidates.get(random.nextInt(candidates.size()));
    }

    private Edge edge(boolean handler) {
        return new Edge(target(handler), List.of());
    }

    /** A terminator whose operands and arguments come later. */
    private Terminator shape() {
        var hasHandler = isHandler.contains(true);
        var zero = new Value(-1, Primitive.INT);
        return switch (random.nextInt(9)) {
            case 0 -> new Terminator.Return(zero, AT);
            case 1 -> new Terminator.Throw(zero, AT);
            case 2, 3 -> new Terminator.Jump(edge(false), AT);
            case 4, 5 -> new Terminator.If(Condition.EQ, zero, zero, edge(false), edge(false), AT);
            case 6 -> new Terminator.Switch(zero, new TreeMap<>(Map.of(1, edge(false), 2, edge(false))), edge(false),
                    AT);
            default -> hasHandler ? new Terminator.Try(new Instruction.Call(null, new Callee.Direct(FAILS), List.of(),
                    AT), edge(false), edge(true))
                    : new Terminator.Return(zero, AT);
        };
    }

    private List<Value> blockParameters(int id) {
        var list = new ArrayList<Value>();
        if (isHandler.get(id)) {
            list.add(fresh(ERROR));
        }
        for (var i = id == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            list.add(fresh(List.of(A, ClassType.OBJECT, ClassType.STRING).get(random.nextInt(3))));
        }
        return list;
    }

    private Block fill(int id, List<Value> values) {
        var body = new ArrayList<Instruction>();
        for (var i = random.nextInt(6); i > 0; i--) {
            body.add(instruction(values, body));
        }
        var terminator = terminator(shapes.get(id), values, body);
        available.put(id, values);
        return new Block(id, parameters.get(id), body, terminator);
    }

    /** A value of a type; a new constant when there is none, and sometimes anyway. */
    private Value value(Type type, List<Value> values, List<Instruction> body) {
        var fitting = values.stream().filter(v -> v.type().equals(type)).toList();
        if (!fitting.isEmpty() && random.nextInt(10) != 0) {
            return fitting.get(random.nextInt(fitting.size()));
        }
        var made = fresh(type);
        if (type.equals(ERROR)) {
            body.add(new Instruction.New(made, ERROR, Placement.EXCEPTION, AT));
        } else {
            body.add(new Instruction.Const(made, new Constant.OfNull(), AT));
        }
        values.add(made);
        return made;
    }

    private Value object(List<Value> values) {
        var objects = values.stream().filter(v -> v.type().equals(A)).toList();
        return objects.get(random.nextInt(objects.size()));
    }

    /** An object that is no constant, even through a cast: giving the count of one away twice is no defect. */
    private Value taken(List<Value> values) {
        var objects = values.stream().filter(counted::contains).toList();
        return objects.get(random.nextInt(objects.size()));
    }

    private Instruction instruction(List<Value> values, List<Instruction> body) {
        var next = new FieldRef("A", "next", A);
        var root = new FieldRef("A", "root", A);
        return switch (random.nextInt(12)) {
            case 0, 1 -> defining(A, values, r -> new Instruction.FieldLoad(r, object(values), next, AT));
            case 2 -> defining(A, values, r -> new Instruction.StaticLoad(r, root, AT));
            case 3 -> new Instruction.FieldStore(object(values), next, value(A, values, body), AT);
            case 4 -> new Instruction.StaticStore(root, value(A, values, body), AT);
            case 5 -> defining(A, values, r -> new Instruction.New(r, A, Placement.HEAP, AT));
            case 6 -> defining(A, values, r -> new Instruction.Call(r, new Callee.Direct(MAKE), List.of(), AT));
            case 7 -> new Instruction.Call(null, new Callee.Direct(QUIET), List.of(object(values)), AT);
            case 8 -> new Instruction.Call(null, new Callee.Direct(FAILS), List.of(), AT);
            case 9 -> defining(ClassType.OBJECT, values, r -> new Instruction.Cast(r, object(values), AT));
            case 10 -> defining(A, values, r -> new Instruction.Cast(r, value(ClassType.OBJECT, values, body), AT));
            default -> new Instruction.Call(null, new Callee.Direct(TAKE), List.of(taken(values)), AT);
        };
    }

    private interface Making {
        Instruction with(Value result);
    }

    /** The operands are chosen before the result can be one of them. */
    private Instruction defining(Type type, List<Value> values, Making making) {
        var result = fresh(type);
        var made = making.with(result);
        values.add(result);
        if (type.equals(A) && !(made instanceof Instruction.Cast)) {
            counted.add(result);
        }
        return made;
    }

    private Edge filled(Edge edge, boolean exceptional, List<Value> values, List<Instruction> body) {
        var wanted = parameters.get(edge.target());
        return new Edge(edge.target(), wanted.subList(exceptional ? 1 : 0, wanted.size()).stream()
                .map(p -> value(p.type(), values, body)).toList());
    }

    private Terminator terminator(Terminator shape, List<Value> values, List<Instruction> body) {
        return switch (shape) {
            case Terminator.Return _ -> new Terminator.Return(value(A, values, body), AT);
            case Terminator.Throw _ -> new Terminator.Throw(value(ERROR, values, body), AT);
            case Terminator.If i -> new Terminator.If(Condition.EQ, value(A, values, body), value(A, values, body),
                    filled(i.whenTrue(), false, values, body),
                    filled(i.whenFalse(), false, values, body), AT);
            case Terminator.Switch s -> {
                var cases = new TreeMap<Integer, Edge>();
                s.cases().forEach((key, edge) -> cases.put(key, filled(edge, false, values, body)));
                yield new Terminator.Switch(values.get(2), cases, filled(s.otherwise(), false, values, body), AT);
            }
            case Terminator.Jump j -> j.mapEdges(e -> filled(e, false, values, body));
            case Terminator.Try t -> tried(t, values, body);
        };
    }

    private Terminator tried(Terminator.Try shape, List<Value> values, List<Instruction> body) {
        var exceptional = filled(shape.exceptional(), true, values, body);
        if (random.nextBoolean()) {
            var taken = taken(values);
            return new Terminator.Try(new Instruction.Call(null, new Callee.Direct(TAKE), List.of(taken), AT),
                    filled(shape.normal(), false, values, body), exceptional);
        }
        var result = fresh(A);
        var withResult = new ArrayList<>(values);
        withResult.add(result);
        var normal = filled(shape.normal(), false, withResult, body);
        withResult.stream().filter(v -> v != result && !values.contains(v)).forEach(values::add);
        return new Terminator.Try(new Instruction.Call(result, new Callee.Direct(MAKE), List.of(), AT), normal,
                exceptional);
    }
}
