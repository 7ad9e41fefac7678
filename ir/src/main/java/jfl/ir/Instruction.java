// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An instruction. {@link Pure} ones only compute, {@link Access} ones read or write memory and cannot fail, {@link Throwing} ones may raise
 * an exception. A throwing instruction in the body of a block leaves the <em>method</em> when it raises; where a handler covers it, it is
 * the payload of the block's {@link Terminator.Try} instead.
 */
public sealed interface Instruction {

    /** The value this instruction defines. */
    Optional<Value> defined();

    /** The values it uses, in order of evaluation. */
    List<Value> operands();

    /** The same instruction with its uses and its definition renamed. */
    Instruction rename(UnaryOperator<Value> use, UnaryOperator<Value> define);

    /** Where it came from. */
    Position at();

    /** Computes from its operands only: may be removed when unused, and merged with an equal one that dominates it. */
    sealed interface Pure extends Instruction {
        @Override
        Pure rename(UnaryOperator<Value> use, UnaryOperator<Value> define);
    }

    /** Reads or writes memory, cannot fail. */
    sealed interface Access extends Instruction {
        @Override
        Access rename(UnaryOperator<Value> use, UnaryOperator<Value> define);
    }

    /** May raise an exception. */
    sealed interface Throwing extends Instruction {
        @Override
        Throwing rename(UnaryOperator<Value> use, UnaryOperator<Value> define);
    }

    /** Moves a reference count. */
    sealed interface Counting extends Instruction {
        @Override
        Counting rename(UnaryOperator<Value> use, UnaryOperator<Value> define);
    }

    /** A constant. */
    record Const(Value result, Constant constant, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of();
        }

        @Override
        public Const rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Const(define.apply(result), constant, at);
        }
    }

    /** Arithmetic on two values of the result's type; the distance of a shift is an int. The divisor of an integer division is not zero (a {@link Check} came before); {@code MIN_VALUE / -1} wraps. */
    record Binary(Value result, BinaryOperator operator, Value left, Value right, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(left, right);
        }

        @Override
        public Binary rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Binary(define.apply(result), operator, use.apply(left), use.apply(right), at);
        }
    }

    /** Arithmetic negation; integers wrap. */
    record Negate(Value result, Value operand, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(operand);
        }

        @Override
        public Negate rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Negate(define.apply(result), use.apply(operand), at);
        }
    }

    /** A numeric conversion. */
    record Convert(Value result, Conversion conversion, Value operand, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(operand);
        }

        @Override
        public Convert rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Convert(define.apply(result), conversion, use.apply(operand), at);
        }
    }

    /** Three-way comparison, -1, 0 or 1: {@code lcmp}, {@code fcmpl}, {@code fcmpg} and their double forms. */
    record Compare(Value result, Comparison comparison, Value left, Value right, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(left, right);
        }

        @Override
        public Compare rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Compare(define.apply(result), comparison, use.apply(left), use.apply(right), at);
        }
    }

    /** 1 when the operand is not null and an instance of the type, else 0. */
    record InstanceOf(Value result, Value operand, Reference type, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(operand);
        }

        @Override
        public InstanceOf rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new InstanceOf(define.apply(result), use.apply(operand), type, at);
        }
    }

    /** The operand seen as the result's type. Cannot fail: where Java would check, a {@link Check} of {@link Obligation.CastTo} came before. */
    record Cast(Value result, Value operand, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(operand);
        }

        @Override
        public Cast rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Cast(define.apply(result), use.apply(operand), at);
        }
    }

    /** The length of an array that is not null. */
    record ArrayLength(Value result, Value array, Position at) implements Pure {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(array);
        }

        @Override
        public ArrayLength rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new ArrayLength(define.apply(result), use.apply(array), at);
        }
    }

    /** A string built from pieces: a rope in the frame, never on the heap. The profile sees that it flows to sinks only. */
    record Concat(Value result, List<ConcatPart> parts, Position at) implements Pure {
        public Concat {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return ConcatPart.values(parts);
        }

        @Override
        public Concat rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Concat(define.apply(result), parts.stream().map(p -> p.rename(use)).toList(), at);
        }
    }

    /** Reads a field of an object that is not null. */
    record FieldLoad(Value result, Value object, FieldRef field, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(object);
        }

        @Override
        public FieldLoad rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new FieldLoad(define.apply(result), use.apply(object), field, at);
        }
    }

    /** Writes a field of an object that is not null; small integers are narrowed. */
    record FieldStore(Value object, FieldRef field, Value value, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(object, value);
        }

        @Override
        public FieldStore rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new FieldStore(use.apply(object), field, use.apply(value), at);
        }
    }

    /** Reads a static field. */
    record StaticLoad(Value result, FieldRef field, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of();
        }

        @Override
        public StaticLoad rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new StaticLoad(define.apply(result), field, at);
        }
    }

    /** Writes a static field; small integers are narrowed. */
    record StaticStore(FieldRef field, Value value, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(value);
        }

        @Override
        public StaticStore rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new StaticStore(field, use.apply(value), at);
        }
    }

    /** Reads an element; the array is not null, the index in bounds. {@code element} is the stored type (byte and boolean arrays differ only by the type of {@code array}; the lifter resolves {@code baload} by it). */
    record ArrayLoad(Value result, Value array, Value index, Type element, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(array, index);
        }

        @Override
        public ArrayLoad rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new ArrayLoad(define.apply(result), use.apply(array), use.apply(index), element, at);
        }
    }

    /** Writes an element; the array is not null, the index in bounds, the value storable; small integers are narrowed. */
    record ArrayStore(Value array, Value index, Value value, Type element, Position at) implements Access {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(array, index, value);
        }

        @Override
        public ArrayStore rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new ArrayStore(use.apply(array), use.apply(index), use.apply(value), element, at);
        }
    }

    /** Raises the obligation's exception unless it holds. */
    record Check(Obligation obligation, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return obligation.operands();
        }

        @Override
        public Check rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Check(obligation.mapOperands(use), at);
        }
    }

    /** A zeroed object whose constructor has not run. Raises {@code OutOfMemoryError} (RULES S2) unless it is placed where none is allocated. */
    record New(Value result, ClassType type, Placement placement, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of();
        }

        @Override
        public New rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new New(define.apply(result), type, placement, at);
        }
    }

    /** A zeroed array of a length that is not negative. Raises {@code OutOfMemoryError}. */
    record NewArray(Value result, ArrayType type, Value length, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(length);
        }

        @Override
        public NewArray rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new NewArray(define.apply(result), type, use.apply(length), at);
        }
    }

    /** Arrays of arrays, outermost length first, none negative. Raises {@code OutOfMemoryError}. */
    record NewMultiArray(Value result, ArrayType type, List<Value> lengths, Position at) implements Throwing {
        public NewMultiArray {
            lengths = List.copyOf(lengths);
        }

        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return lengths;
        }

        @Override
        public NewMultiArray rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new NewMultiArray(define.apply(result), type, lengths.stream().map(use).toList(), at);
        }
    }

    /** A copy of an array that is not null. Raises {@code OutOfMemoryError}. */
    record CloneArray(Value result, Value array, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.of(result);
        }

        @Override
        public List<Value> operands() {
            return List.of(array);
        }

        @Override
        public CloneArray rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new CloneArray(define.apply(result), use.apply(array), at);
        }
    }

    /** Calls a method; the receiver, when there is one, is the first argument and is not null. Raises what the callee raises. {@code result} is null for {@code void}. */
    record Call(@Nullable Value result, Callee callee, List<Value> arguments, Position at) implements Throwing {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Optional<Value> defined() {
            return Optional.ofNullable(result);
        }

        @Override
        public List<Value> operands() {
            return arguments;
        }

        @Override
        public Call rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Call(result == null ? null : define.apply(result), callee, arguments.stream().map(use).toList(), at);
        }
    }

    /** A dynamic call whose bootstrap the lifter does not know: representable, refused by the profile. {@code result} is null for {@code void}. */
    record Dynamic(@Nullable Value result, String name, String bootstrap, List<Value> arguments, Position at) implements Throwing {
        public Dynamic {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Optional<Value> defined() {
            return Optional.ofNullable(result);
        }

        @Override
        public List<Value> operands() {
            return arguments;
        }

        @Override
        public Dynamic rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Dynamic(result == null ? null : define.apply(result), name, bootstrap, arguments.stream().map(use).toList(), at);
        }
    }

    /** Representable, refused by the profile. */
    record MonitorEnter(Value object, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(object);
        }

        @Override
        public MonitorEnter rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new MonitorEnter(use.apply(object), at);
        }
    }

    /** Representable, refused by the profile. */
    record MonitorExit(Value object, Position at) implements Throwing {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(object);
        }

        @Override
        public MonitorExit rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new MonitorExit(use.apply(object), at);
        }
    }

    /** One more reference to an object, or nothing for null. Only {@code memory} makes these. */
    record Retain(Value object, Position at) implements Counting {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(object);
        }

        @Override
        public Retain rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Retain(use.apply(object), at);
        }
    }

    /** One reference less; the object is dropped with the last. Only {@code memory} makes these. */
    record Release(Value object, Position at) implements Counting {
        @Override
        public Optional<Value> defined() {
            return Optional.empty();
        }

        @Override
        public List<Value> operands() {
            return List.of(object);
        }

        @Override
        public Release rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Release(use.apply(object), at);
        }
    }
}
