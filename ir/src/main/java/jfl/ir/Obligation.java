// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.function.UnaryOperator;

/** What must hold for the instructions after a {@link Instruction.Check} to be defined. Obligations are data: no other place says what can fail. */
public sealed interface Obligation {

    /** The values the obligation speaks of. */
    List<Value> operands();

    /** The same obligation about other values. */
    Obligation mapOperands(UnaryOperator<Value> map);

    /** Internal name of the exception that a failed check raises. */
    String exception();

    /** {@code value != null}. */
    record NonNull(Value value) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(value);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new NonNull(map.apply(value));
        }

        @Override
        public String exception() {
            return "java/lang/NullPointerException";
        }
    }

    /** {@code 0 <= index < array.length}; the array is not null. */
    record InBounds(Value index, Value array) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(index, array);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new InBounds(map.apply(index), map.apply(array));
        }

        @Override
        public String exception() {
            return "java/lang/ArrayIndexOutOfBoundsException";
        }
    }

    /** {@code divisor != 0}, an int or a long. */
    record NonZero(Value divisor) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(divisor);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new NonZero(map.apply(divisor));
        }

        @Override
        public String exception() {
            return "java/lang/ArithmeticException";
        }
    }

    /** {@code length >= 0}. */
    record NonNegative(Value length) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(length);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new NonNegative(map.apply(length));
        }

        @Override
        public String exception() {
            return "java/lang/NegativeArraySizeException";
        }
    }

    /** {@code value} is null or an instance of {@code type}. */
    record CastTo(Value value, Reference type) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(value);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new CastTo(map.apply(value), type);
        }

        @Override
        public String exception() {
            return "java/lang/ClassCastException";
        }
    }

    /** {@code value} is null or an instance of the element type of {@code array}'s run-time class; the array is not null. */
    record Storable(Value value, Value array) implements Obligation {
        @Override
        public List<Value> operands() {
            return List.of(value, array);
        }

        @Override
        public Obligation mapOperands(UnaryOperator<Value> map) {
            return new Storable(map.apply(value), map.apply(array));
        }

        @Override
        public String exception() {
            return "java/lang/ArrayStoreException";
        }
    }
}
