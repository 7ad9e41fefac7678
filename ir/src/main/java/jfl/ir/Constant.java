// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** A constant of the IR. */
public sealed interface Constant {

    /** The computational type of the constant. */
    Type type();

    record OfInt(int value) implements Constant {
        @Override
        public Type type() {
            return Primitive.INT;
        }
    }

    record OfLong(long value) implements Constant {
        @Override
        public Type type() {
            return Primitive.LONG;
        }
    }

    /** @param bits raw bits, so that equality is exact */
    record OfFloat(int bits) implements Constant {
        @Override
        public Type type() {
            return Primitive.FLOAT;
        }
    }

    /** @param bits raw bits, so that equality is exact */
    record OfDouble(long bits) implements Constant {
        @Override
        public Type type() {
            return Primitive.DOUBLE;
        }
    }

    record OfNull() implements Constant {
        @Override
        public Type type() {
            return NullType.NULL;
        }
    }

    record OfString(String value) implements Constant {
        @Override
        public Type type() {
            return ClassType.STRING;
        }
    }

    /** A class literal; the profile refuses most uses. */
    record OfClass(Type named) implements Constant {
        @Override
        public Type type() {
            return new ClassType("java/lang/Class");
        }
    }

    /** An object of the module image (RULES S5); {@code id} is its index in {@link Image#objects()}. */
    record OfImage(int id, Reference type) implements Constant {
    }

    /** What the profile refuses: method handles, method types, dynamic constants. */
    record Unsupported(String description, Type type) implements Constant {
    }
}
