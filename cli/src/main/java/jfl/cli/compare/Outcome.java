// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.compare;

/**
 * What a program did that anybody can see.
 *
 * @param output standard output
 * @param exit exit status
 * @param errors standard error: never compared, shown when a test fails
 */
public record Outcome(String output, int exit, String errors) {

    /** Whether nobody can tell the two apart. */
    public boolean same(Outcome other) {
        return output.equals(other.output) && exit == other.exit;
    }

    @Override
    public String toString() {
        return output + "[exit " + exit + "]" + (errors.isBlank() ? "" : "\n[standard error]\n" + errors);
    }
}
