// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

/** A simulated native method fails with an error number, as its C function would by a negative result. */
final class NativeFailure extends Exception {
    private static final long serialVersionUID = 1;

    final int errno;

    NativeFailure(int errno) {
        super("errno " + errno, null, false, false);
        this.errno = errno;
    }
}
