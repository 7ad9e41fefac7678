// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * An SSA value: defined once, by a parameter of the method, a parameter of a block, or an instruction.
 *
 * @param id unique in its method
 * @param type a computational type
 * @param name the Java local variable it came from, {@code ""} when there is none; a hint for readers, never meaning
 */
public record Value(int id, Type type, String name) {
    public Value(int id, Type type) {
        this(id, type, "");
    }

    @Override
    public String toString() {
        return "v" + id;
    }
}
