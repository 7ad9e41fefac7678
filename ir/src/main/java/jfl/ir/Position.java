// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * Where an instruction came from.
 *
 * @param file simple name of the source file, {@code ""} when the class file does not say
 * @param line line number, 0 when the class file does not say
 */
public record Position(String file, int line) {
    public static final Position UNKNOWN = new Position("", 0);

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
