// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ConcatPart;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/** Prints one method, or pieces of one. */
final class CodePrinter {
    private final List<Block> blocks;
    /** The file of positions that name none: that of the first instruction with a position. */
    private final String file;
    private final Map<Integer, Type> types = new HashMap<>();

    CodePrinter() {
        this.blocks = List.of();
        this.file = "";
    }

    private CodePrinter(Method method) {
        this.blocks = method.blocks();
        this.file = blocks.stream().flatMap(b -> java.util.stream.Stream.concat(b.body().stream().map(Instruction::at),
                java.util.stream.Stream.of(b.terminator().at()))).map(Position::file).filter(f -> !f.isEmpty())
                        .findFirst().orElse("");
        method.parameters().forEach(p -> types.putIfAbsent(p.id(), p.type()));
        for (var block : blocks) {
            block.parameters().forEach(p -> types.putIfAbsent(p.id(), p.type()));
            block.body().forEach(i -> i.defined().ifPresent(v -> types.putIfAbsent(v.id(), v.type())));
            block.terminator().defined().ifPresent(v -> types.putIfAbsent(v.id(), v.type()));
        }
    }

    static String print(Method method) {
        return new CodePrinter(method).text(method);
    }

    private String text(Method method) {
        var info = method.info();
        var text = new StringBuilder("method ").append(Printer.flags(info.flags())).append(Printer.method(info.ref()))
                .append(" (").append(definitions(method.parameters())).append(')').append(Printer.attributes(info));
        if (!file.isEmpty()) {
            text.append(" from ").append(Words.quote(file));
        }
        text.append(" {\n");
        blocks.forEach(b -> block(text, b));
        return text.append("}\n").toString();
    }

    private void block(StringBuilder text, Block block) {
        text.append(block);
        if (!block.parameters().isEmpty()) {
            text.append('(').append(definitions(block.parameters())).append(')');
        }
        text.append(":\n");
        block.body().forEach(i -> text.append("    ").append(instruction(i)).append('\n'));
        text.append("    ").append(terminator(block.terminator())).append('\n');
    }

    private static String definitions(List<Value> values) {
        return values.stream().map(CodePrinter::definition).collect(Collectors.joining(", "));
    }

    private static String definition(Value value) {
        return value + ":" + Printer.type(value.type())
                + (value.name().isEmpty() ? "" : " " + Words.name(value.name()));
    }

    /** A use names its type only where it is not that of the definition, which the validator reports. */
    private String use(Value value) {
        var type = types.get(value.id());
        return type == null || type.equals(value.type()) ? value.toString() : value + ":" + Printer.type(value.type());
    }

    private String uses(List<Value> values) {
        return values.stream().map(this::use).collect(Collectors.joining(", "));
    }

    private String edge(Edge edge) {
        return "b" + edge.target() + (edge.arguments().isEmpty() ? "" : "(" + uses(edge.arguments()) + ")");
    }

    private String at(Position at) {
        if (at.equals(Position.UNKNOWN)) {
            return "";
        }
        return at.file().equals(file) ? " @" + at.line() : " @" + Words.quote(at.file()) + ":" + at.line();
    }

    String instruction(Instruction instruction) {
        var result = instruction.defined().map(v -> definition(v) + " = ").orElse("");
        return result + operation(instruction) + at(instruction.at());
    }

    private String operation(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Pure pure -> pure(pure);
            case Instruction.Access access -> access(access);
            case Instruction.Throwing throwing -> throwing(throwing);
            case Instruction.Retain(var object, _) -> "retain " + use(object);
            case Instruction.Release(var object, _) -> "release " + use(object);
        };
    }

    private String pure(Instruction.Pure instruction) {
        return switch (instruction) {
            case Instruction.Const c -> "const " + Printer.constant(c.constant());
            case Instruction.Binary b -> Words.of(b.operator()) + " " + use(b.left()) + ", " + use(b.right());
            case Instruction.Negate n -> "neg " + use(n.operand());
            case Instruction.Convert c -> Words.of(c.conversion()) + " " + use(c.operand());
            case Instruction.Compare c -> Words.of(c.comparison()) + " " + use(c.left()) + ", " + use(c.right());
            case Instruction.InstanceOf i -> "instanceof " + use(i.operand()) + ", " + Printer.type(i.type());
            case Instruction.Cast c -> "cast " + use(c.operand());
            case Instruction.ArrayLength a -> "length " + use(a.array());
            case Instruction.Concat c -> c.parts().stream().map(this::part)
                    .collect(Collectors.joining(", ", "concat [", "]"));
        };
    }

    private String part(ConcatPart part) {
        return switch (part) {
            case ConcatPart.Text(var text) -> Words.quote(text);
            case ConcatPart.Argument(var value, var type) -> Printer.type(type) + " " + use(value);
        };
    }

    private String access(Instruction.Access instruction) {
        return switch (instruction) {
            case Instruction.FieldLoad f -> "load " + use(f.object()) + ", " + Printer.field(f.field());
            case Instruction.FieldStore f -> "store " + use(f.object()) + ", " + Printer.field(f.field()) + ", "
                    + use(f.value());
            case Instruction.StaticLoad s -> "static_load " + Printer.field(s.field());
            case Instruction.StaticStore s -> "static_store " + Printer.field(s.field()) + ", " + use(s.value());
            case Instruction.ArrayLoad a -> "array_load " + use(a.array()) + ", " + use(a.index()) + ", "
                    + Printer.type(a.element());
            case Instruction.ArrayStore a -> "array_store " + use(a.array()) + ", " + use(a.index()) + ", "
                    + use(a.value()) + ", " + Printer.type(a.element());
        };
    }

    private String throwing(Instruction.Throwing instruction) {
        return switch (instruction) {
            case Instruction.Check c -> "check " + obligation(c.obligation());
            case Instruction.New n -> "new " + Printer.type(n.type())
                    + (n.placement() == Placement.HEAP ? "" : " " + Words.of(n.placement()));
            case Instruction.NewArray n -> "new_array " + Printer.type(n.type()) + ", " + use(n.length());
            case Instruction.NewMultiArray n -> "new_multi_array " + Printer.type(n.type()) + " (" + uses(n.lengths())
                    + ")";
            case Instruction.CloneArray c -> "clone " + use(c.array());
            case Instruction.Call c -> "call " + callee(c.callee(), "(" + uses(c.arguments()) + ")");
            case Instruction.Dynamic d -> "dynamic " + Words.quote(d.name()) + " " + Words.quote(d.bootstrap()) + " ("
                    + uses(d.arguments()) + ")";
            case Instruction.MonitorEnter m -> "monitor_enter " + use(m.object());
            case Instruction.MonitorExit m -> "monitor_exit " + use(m.object());
        };
    }

    private String obligation(Obligation obligation) {
        return switch (obligation) {
            case Obligation.NonNull o -> "nonnull " + use(o.value());
            case Obligation.InBounds o -> "bounds " + use(o.index()) + ", " + use(o.array());
            case Obligation.NonZero o -> "nonzero " + use(o.divisor());
            case Obligation.NonNegative o -> "nonnegative " + use(o.length());
            case Obligation.CastTo o -> "cast " + use(o.value()) + ", " + Printer.type(o.type());
            case Obligation.Storable o -> "storable " + use(o.value()) + ", " + use(o.array());
        };
    }

    private static String callee(Callee callee, String arguments) {
        return switch (callee) {
            case Callee.Unresolved(var kind, var method) -> Words.of(kind) + " " + Printer.method(method) + " "
                    + arguments;
            case Callee.Direct(var method) -> Printer.method(method) + " " + arguments;
            case Callee.Closed(var method, var cases, var complete) -> "closed " + Printer.method(method) + " "
                    + arguments
                    + cases.stream().map(c -> Printer.names(c.classes()) + " = " + Printer.method(c.target()))
                            .collect(Collectors.joining(" | ", " [", "]"))
                    + (complete ? "" : " incomplete");
        };
    }

    String terminator(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Jump(var edge, var at) -> "jump " + edge(edge) + at(at);
            case Terminator.If i -> "if " + Words.of(i.condition()) + " " + use(i.left()) + ", " + use(i.right())
                    + " then " + edge(i.whenTrue()) + " else " + edge(i.whenFalse()) + at(i.at());
            case Terminator.Switch s -> "switch " + use(s.selector())
                    + s.cases().entrySet().stream().map(c -> c.getKey() + ": " + edge(c.getValue()))
                            .collect(Collectors.joining(", ", " {", "}"))
                    + " else " + edge(s.otherwise()) + at(s.at());
            case Terminator.Return(var value, var at) -> "return" + (value == null ? "" : " " + use(value)) + at(at);
            case Terminator.Throw(var exception, var at) -> "throw " + use(exception) + at(at);
            case Terminator.Try t -> "try " + instruction(t.instruction()) + " then " + edge(t.normal()) + " catch "
                    + edge(t.exceptional());
        };
    }
}
