// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import jfl.frontend.emit.Types;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * What a frame of the {@code StackMapTable} says about a join: which entries of the stack and which locals hold a value, and of which type.
 * Each becomes a block parameter, stack first. An object whose constructor has not run is no parameter: the verifier lets only one
 * {@code new} reach a join (JVMS 4.10.1.9, new), so its value is known.
 */
record Shape(List<Cell> stack, List<Cell> locals) {

    /** @param index from the bottom of the stack, or of a local slot */
    record Cell(int index, Content content) {
    }

    sealed interface Content {
    }

    /** An initialised value. */
    record Typed(Type type) implements Content {
    }

    /** What {@code new} at this index made. */
    record Uninitialized(int bci) implements Content {
    }

    /** {@code this} of a constructor before {@code super(...)}. */
    record UninitializedThis() implements Content {
    }

    static Shape of(Bytecode code, StackMapFrameInfo frame) {
        var stack = new ArrayList<Cell>();
        for (var entry : frame.stack()) {
            addCell(code, stack, stack.size(), entry);
        }
        var locals = new ArrayList<Cell>();
        int slot = 0;
        for (var entry : frame.locals()) {
            addCell(code, locals, slot, entry);
            slot += entry == SimpleVerificationTypeInfo.LONG || entry == SimpleVerificationTypeInfo.DOUBLE ? 2 : 1;
        }
        return new Shape(List.copyOf(stack), List.copyOf(locals));
    }

    private static void addCell(Bytecode code, List<Cell> cells, int index, VerificationTypeInfo entry) {
        switch (entry) {
            case SimpleVerificationTypeInfo simple -> {
                switch (simple) {
                    case TOP -> { }
                    case INTEGER -> cells.add(new Cell(index, new Typed(Primitive.INT)));
                    case FLOAT -> cells.add(new Cell(index, new Typed(Primitive.FLOAT)));
                    case LONG -> cells.add(new Cell(index, new Typed(Primitive.LONG)));
                    case DOUBLE -> cells.add(new Cell(index, new Typed(Primitive.DOUBLE)));
                    case NULL -> cells.add(new Cell(index, new Typed(NullType.NULL)));
                    case UNINITIALIZED_THIS -> cells.add(new Cell(index, new UninitializedThis()));
                }
            }
            case ObjectVerificationTypeInfo object -> cells.add(new Cell(index, new Typed(Types.of(object.className()))));
            case UninitializedVerificationTypeInfo fresh -> cells.add(new Cell(index, new Uninitialized(code.bci(fresh.newTarget()))));
        }
    }

    /** The types of the block parameters. */
    List<Type> types() {
        return Stream.concat(stack.stream(), locals.stream()).<Type>mapMulti((cell, sink) -> {
            if (cell.content() instanceof Typed typed) {
                sink.accept(typed.type());
            }
        }).toList();
    }

    /** The arguments for the block parameters when control comes with this frame. */
    List<Value> arguments(Frame from) {
        return Stream.concat(typed(stack).map(c -> from.stacked(c.index())), typed(locals).map(c -> from.local(c.index()))).toList();
    }

    /** The locals that are parameters. */
    List<Cell> typedLocals() {
        return typed(locals).toList();
    }

    private static Stream<Cell> typed(List<Cell> cells) {
        return cells.stream().filter(c -> c.content() instanceof Typed);
    }

    /** The frame behind the block parameters. */
    Frame frame(int maxLocals, List<Value> parameters, IntFunction<Value> created, IntFunction<Value> self) {
        var rest = parameters.iterator();
        var frame = Frame.empty(maxLocals);
        for (var cell : stack) {
            frame.push(content(cell, rest, created, self));
        }
        for (var cell : locals) {
            frame.setLocal(cell.index(), content(cell, rest, created, self));
        }
        return frame;
    }

    private static Value content(Cell cell, java.util.Iterator<Value> rest, IntFunction<Value> created, IntFunction<Value> self) {
        return switch (cell.content()) {
            case Typed _ -> rest.next();
            case Uninitialized fresh -> created.apply(fresh.bci());
            case UninitializedThis _ -> self.apply(0);
        };
    }
}
