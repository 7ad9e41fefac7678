// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jfl.ir.BinaryOperator;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Comparison;
import jfl.ir.ConcatPart;
import jfl.ir.Condition;
import jfl.ir.Conversion;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.text.Lexer.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the code of one method. A use may come before the text of its definition, so uses are first read as values of
 * type {@code void}, and take on the type and name of their definitions at the end.
 */
final class CodeParser {
    private static final Map<String, BinaryOperator> OPERATORS = words(BinaryOperator.values());
    private static final Map<String, Conversion> CONVERSIONS = words(Conversion.values());
    private static final Map<String, Comparison> COMPARISONS = words(Comparison.values());
    private static final Map<String, Callee.Kind> KINDS = words(Callee.Kind.values());

    private final Tokens tokens;
    private final Map<Integer, Value> definitions = new HashMap<>();
    private String file = "";

    CodeParser(Tokens tokens) {
        this.tokens = tokens;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        var words = new HashMap<String, E>();
        for (var constant : constants) {
            words.put(Words.of(constant), constant);
        }
        return words;
    }

    Method method(MethodInfo info, List<Value> parameters) {
        if (tokens.takeIf("from")) {
            file = tokens.quoted();
        }
        tokens.expect("{");
        var blocks = new ArrayList<Block>();
        while (!tokens.takeIf("}")) {
            blocks.add(block());
        }
        return new Method(info, parameters, blocks.stream().map(this::resolve).toList());
    }

    private Block resolve(Block block) {
        UnaryOperator<Value> use = v -> v.type() == Primitive.VOID
                ? definitions.getOrDefault(v.id(), new Value(v.id(), Primitive.INT)) : v;
        return new Block(block.id(), block.parameters(), block.body().stream().map(i -> i.rename(use, v -> v)).toList(),
                block.terminator().rename(use, v -> v));
    }

    Value definition() {
        var id = tokens.numbered('v');
        tokens.expect(":");
        var type = tokens.type();
        var value = new Value(id, type, tokens.isName() ? tokens.name() : "");
        definitions.putIfAbsent(id, value);
        return value;
    }

    private Value use() {
        var id = tokens.numbered('v');
        return new Value(id, tokens.takeIf(":") ? tokens.type() : Primitive.VOID);
    }

    private Value nextUse() {
        tokens.expect(",");
        return use();
    }

    private List<Value> arguments() {
        tokens.expect("(");
        return tokens.listUntil(")", this::use);
    }

    private Edge edge() {
        var target = tokens.numbered('b');
        return new Edge(target, tokens.peek().is("(") ? arguments() : List.of());
    }

    private Position at() {
        if (!tokens.takeIf("@")) {
            return Position.UNKNOWN;
        }
        if (tokens.peek().kind() != Kind.QUOTED) {
            return new Position(file, tokens.integer());
        }
        var other = tokens.quoted();
        tokens.expect(":");
        return new Position(other, tokens.integer());
    }

    private Block block() {
        var id = tokens.numbered('b');
        List<Value> parameters = tokens.takeIf("(") ? tokens.listUntil(")", this::definition) : List.of();
        tokens.expect(":");
        var body = new ArrayList<Instruction>();
        while (true) {
            var terminator = terminator();
            if (terminator != null) {
                return new Block(id, parameters, body, terminator);
            }
            body.add(instruction());
        }
    }

    private @Nullable Terminator terminator() {
        return switch (tokens.peek().text()) {
            case "jump" -> {
                tokens.take();
                yield new Terminator.Jump(edge(), at());
            }
            case "if" -> ifTerminator();
            case "switch" -> switchTerminator();
            case "return" -> {
                tokens.take();
                var hasValue = tokens.peek().kind() == Kind.WORD && tokens.peek().text().matches("v-?[0-9]+");
                yield new Terminator.Return(hasValue ? use() : null, at());
            }
            case "throw" -> {
                tokens.take();
                yield new Terminator.Throw(use(), at());
            }
            case "try" -> tryTerminator();
            default -> null;
        };
    }

    private Terminator ifTerminator() {
        tokens.expect("if");
        var condition = Tokens.constantOf(Condition.class, tokens.word());
        var left = use();
        var right = nextUse();
        tokens.expect("then");
        var whenTrue = edge();
        tokens.expect("else");
        return new Terminator.If(condition, left, right, whenTrue, edge(), at());
    }

    private Terminator switchTerminator() {
        tokens.expect("switch");
        var selector = use();
        var cases = new TreeMap<Integer, Edge>();
        tokens.expect("{");
        tokens.listUntil("}", () -> {
            var key = tokens.integer();
            tokens.expect(":");
            return cases.put(key, edge()) == null;
        });
        tokens.expect("else");
        return new Terminator.Switch(selector, cases, edge(), at());
    }

    private Terminator tryTerminator() {
        tokens.expect("try");
        if (!(instruction() instanceof Instruction.Throwing instruction)) {
            throw tokens.error("expected an instruction that may throw before");
        }
        tokens.expect("then");
        var normal = edge();
        tokens.expect("catch");
        return new Terminator.Try(instruction, normal, edge());
    }

    private Instruction instruction() {
        if (!tokens.peekSecond().is(":")) {
            return voidInstruction(tokens.word());
        }
        var result = definition();
        tokens.expect("=");
        return resultInstruction(result, tokens.word());
    }

    private Instruction voidInstruction(String operation) {
        return switch (operation) {
            case "store" -> {
                var object = use();
                tokens.expect(",");
                yield new Instruction.FieldStore(object, tokens.field(), nextUse(), at());
            }
            case "static_store" -> new Instruction.StaticStore(tokens.field(), nextUse(), at());
            case "array_store" -> {
                var array = use();
                var index = nextUse();
                var value = nextUse();
                tokens.expect(",");
                yield new Instruction.ArrayStore(array, index, value, tokens.type(), at());
            }
            case "check" -> new Instruction.Check(obligation(tokens.word()), at());
            case "call" -> call(null);
            case "dynamic" -> dynamic(null);
            case "monitor_enter" -> new Instruction.MonitorEnter(use(), at());
            case "monitor_exit" -> new Instruction.MonitorExit(use(), at());
            case "retain" -> new Instruction.Retain(use(), at());
            case "release" -> new Instruction.Release(use(), at());
            default -> throw tokens.error("unknown instruction " + operation);
        };
    }

    private Obligation obligation(String kind) {
        var first = use();
        return switch (kind) {
            case "nonnull" -> new Obligation.NonNull(first);
            case "bounds" -> new Obligation.InBounds(first, nextUse());
            case "nonzero" -> new Obligation.NonZero(first);
            case "nonnegative" -> new Obligation.NonNegative(first);
            case "cast" -> {
                tokens.expect(",");
                yield new Obligation.CastTo(first, tokens.reference());
            }
            case "storable" -> new Obligation.Storable(first, nextUse());
            default -> throw tokens.error("unknown obligation " + kind);
        };
    }

    private Instruction resultInstruction(Value result, String operation) {
        if (OPERATORS.containsKey(operation)) {
            return new Instruction.Binary(result, OPERATORS.get(operation), use(), nextUse(), at());
        }
        if (CONVERSIONS.containsKey(operation)) {
            return new Instruction.Convert(result, CONVERSIONS.get(operation), use(), at());
        }
        if (COMPARISONS.containsKey(operation)) {
            return new Instruction.Compare(result, COMPARISONS.get(operation), use(), nextUse(), at());
        }
        return switch (operation) {
            case "const" -> new Instruction.Const(result, tokens.constant(), at());
            case "neg" -> new Instruction.Negate(result, use(), at());
            case "instanceof" -> {
                var operand = use();
                tokens.expect(",");
                yield new Instruction.InstanceOf(result, operand, tokens.reference(), at());
            }
            case "cast" -> new Instruction.Cast(result, use(), at());
            case "length" -> new Instruction.ArrayLength(result, use(), at());
            case "concat" -> new Instruction.Concat(result, parts(), at());
            case "load" -> {
                var object = use();
                tokens.expect(",");
                yield new Instruction.FieldLoad(result, object, tokens.field(), at());
            }
            case "static_load" -> new Instruction.StaticLoad(result, tokens.field(), at());
            case "array_load" -> {
                var array = use();
                var index = nextUse();
                tokens.expect(",");
                yield new Instruction.ArrayLoad(result, array, index, tokens.type(), at());
            }
            default -> throwingInstruction(result, operation);
        };
    }

    private Instruction throwingInstruction(Value result, String operation) {
        return switch (operation) {
            case "new" -> {
                var type = new ClassType(tokens.name());
                var placement = tokens.takeIf("exception") ? Placement.EXCEPTION : Placement.HEAP;
                yield new Instruction.New(result, type, placement, at());
            }
            case "new_array" -> new Instruction.NewArray(result, tokens.arrayType(), nextUse(), at());
            case "new_multi_array" -> new Instruction.NewMultiArray(result, tokens.arrayType(), arguments(), at());
            case "clone" -> new Instruction.CloneArray(result, use(), at());
            case "call" -> call(result);
            case "dynamic" -> dynamic(result);
            default -> throw tokens.error("unknown instruction " + operation);
        };
    }

    /** A quoted text before a value is the name of a class, any other is constant text. */
    private List<ConcatPart> parts() {
        tokens.expect("[");
        return tokens.listUntil("]", () -> {
            var next = tokens.peekSecond();
            if (tokens.peek().kind() == Kind.QUOTED && next.kind() == Kind.SYMBOL && !next.is("[")) {
                return new ConcatPart.Text(tokens.quoted());
            }
            var type = tokens.type();
            return new ConcatPart.Argument(use(), type);
        });
    }

    private Instruction call(@Nullable Value result) {
        if (tokens.takeIf("closed")) {
            return closedCall(result);
        }
        var kind = tokens.peek().kind() == Kind.WORD ? KINDS.get(tokens.peek().text()) : null;
        if (kind != null) {
            tokens.take();
        }
        var method = tokens.method();
        var callee = kind == null ? new Callee.Direct(method) : new Callee.Unresolved(kind, method);
        return new Instruction.Call(result, callee, arguments(), at());
    }

    private Instruction closedCall(@Nullable Value result) {
        var method = tokens.method();
        var arguments = arguments();
        var cases = new ArrayList<Callee.Case>();
        tokens.expect("[");
        if (!tokens.takeIf("]")) {
            cases.addAll(tokens.separated("|", () -> {
                var classes = tokens.peek().is("=") ? List.<String>of() : tokens.names();
                tokens.expect("=");
                return new Callee.Case(classes, tokens.method());
            }));
            tokens.expect("]");
        }
        var complete = !tokens.takeIf("incomplete");
        return new Instruction.Call(result, new Callee.Closed(method, cases, complete), arguments, at());
    }

    private Instruction dynamic(@Nullable Value result) {
        return new Instruction.Dynamic(result, tokens.quoted(), tokens.quoted(), arguments(), at());
    }
}
