// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Position;

/**
 * A run-time check that a pass proved superfluous.
 *
 * @param method the method it was in
 * @param why constants that decide it, or the check that dominates it
 */
public record RemovedCheck(MethodRef method, Position at, Obligation obligation, String why) {
    @Override
    public String toString() {
        return at + ": " + method + ": " + obligation + ": " + why;
    }
}
