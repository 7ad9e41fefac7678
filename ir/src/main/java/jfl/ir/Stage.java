// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** How far code has come through the pipeline; later stages promise what earlier ones do, and more. */
public enum Stage {
    /** A method as the lifter made it: names are what the class file says, references are checked loosely. */
    LIFTED,
    /**
     * The closed world: every class, field and method that code names is in the program, owners are declaring classes.
     */
    CLOSED,
    /** Every call has its targets. */
    RESOLVED,
    /** Reference counts are explicit. Only here may there be {@link Instruction.Counting} instructions. */
    COUNTED;

    /** True when code of this stage promises what that stage does. */
    public boolean atLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
