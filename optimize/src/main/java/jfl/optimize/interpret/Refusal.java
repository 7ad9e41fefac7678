// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import jfl.ir.Position;

/** The interpreter cannot or may not go on; the message completes the sentence "it ...". */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    Refusal(String reason, Position position) {
        super(reason, null, false, false);
        this.position = position;
    }

    /** Refuses at the instruction being run; the interpreter adds its position. */
    public static Refusal because(String reason) {
        return new Refusal(reason, Position.UNKNOWN);
    }

    Refusal at(Position where) {
        return position.equals(Position.UNKNOWN) ? new Refusal(reason(), where) : this;
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Where. */
    public Position position() {
        return position;
    }
}
