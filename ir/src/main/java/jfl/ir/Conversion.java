// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Numeric conversions, named as the JVM's opcodes. */
public enum Conversion {
    I2B(Primitive.INT, Primitive.INT), I2C(Primitive.INT, Primitive.INT), I2S(Primitive.INT, Primitive.INT),
    I2L(Primitive.INT, Primitive.LONG), L2I(Primitive.LONG, Primitive.INT),
    I2F(Primitive.INT, Primitive.FLOAT), I2D(Primitive.INT, Primitive.DOUBLE),
    L2F(Primitive.LONG, Primitive.FLOAT), L2D(Primitive.LONG, Primitive.DOUBLE),
    F2I(Primitive.FLOAT, Primitive.INT), F2L(Primitive.FLOAT, Primitive.LONG), F2D(Primitive.FLOAT, Primitive.DOUBLE),
    D2I(Primitive.DOUBLE, Primitive.INT), D2L(Primitive.DOUBLE, Primitive.LONG), D2F(Primitive.DOUBLE, Primitive.FLOAT);

    private final Primitive from;
    private final Primitive to;

    Conversion(Primitive from, Primitive to) {
        this.from = from;
        this.to = to;
    }

    /** Computational type of the operand. */
    public Primitive from() {
        return from;
    }

    /** Computational type of the result. */
    public Primitive to() {
        return to;
    }
}
