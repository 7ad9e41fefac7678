// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.function.UnaryOperator;

/** A piece of a {@link Instruction.Concat}. */
public sealed interface ConcatPart {

    /** The same piece with its value renamed. */
    ConcatPart rename(UnaryOperator<Value> use);

    /** The values that pieces use, in order. */
    static List<Value> values(List<ConcatPart> parts) {
        return parts.stream().flatMap(p -> switch (p) {
            case Text _ -> java.util.stream.Stream.<Value>empty();
            case Argument argument -> java.util.stream.Stream.of(argument.value());
        }).toList();
    }

    /** Constant text. */
    record Text(String text) implements ConcatPart {
        @Override
        public Text rename(UnaryOperator<Value> use) {
            return this;
        }
    }

    /**
     * A value formatted as {@code String.valueOf} does.
     *
     * @param value an int, a long, a float, a double or a String (other objects were turned into strings before)
     * @param type stored type that chooses the format: {@code char} prints a character, {@code boolean} a word
     */
    record Argument(Value value, Type type) implements ConcatPart {
        @Override
        public Argument rename(UnaryOperator<Value> use) {
            return new Argument(use.apply(value), type);
        }
    }
}
