// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Opaque;

/** The C type {@code struct poll_table_struct *}; null when the caller is not going to wait. */
@Opaque("struct poll_table_struct *")
final class PollTablePointer {
    private PollTablePointer() {}
}
