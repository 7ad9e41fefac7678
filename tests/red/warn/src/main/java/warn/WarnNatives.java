// SPDX-License-Identifier: GPL-2.0-only OR MIT
package warn;

import static jfl.contracts.Context.TASK;
import static jfl.contracts.Nullness.NO_REFERENCE;

import jfl.contracts.Contract;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** What Java alone cannot do wrong. */
@Trusted
@Shim("red_warn.h")
final class WarnNatives {
    private WarnNatives() {
    }

    // SAFETY: none; that is the point.
    @Contract(sleeps = false, contexts = TASK, takes = {}, requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = NO_REFERENCE, range = {})
    static native void warn();
}
