// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

/**
 * What a program did that anybody can see.
 *
 * @param output standard output
 * @param exit exit status
 * @param errors standard error: never compared, shown when a test fails
 */
record Outcome(String output, int exit, String errors) {

    boolean same(Outcome other) {
        return output.equals(other.output) && exit == other.exit;
    }

    @Override
    public String toString() {
        return output + "[exit " + exit + "]" + (errors.isBlank() ? "" : "\n[standard error]\n" + errors);
    }
}
