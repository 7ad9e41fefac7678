// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Operators of {@link Instruction.Binary}. Shifts mask their distance (JLS 15.19). */
public enum BinaryOperator {
    ADD, SUB, MUL, DIV, REM, AND, OR, XOR, SHL, SHR, USHR;

    /** True when the operands may be exchanged. */
    public boolean isCommutative() {
        return switch (this) {
            case ADD, MUL, AND, OR, XOR -> true;
            case SUB, DIV, REM, SHL, SHR, USHR -> false;
        };
    }

    /** True for the shifts, whose right operand is an int whatever the result. */
    public boolean isShift() {
        return this == SHL || this == SHR || this == USHR;
    }
}
