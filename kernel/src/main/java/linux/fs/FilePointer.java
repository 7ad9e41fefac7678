// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Opaque;

/** The C type {@code struct file *}. */
@Opaque("struct file *")
final class FilePointer {
    private FilePointer() {}
}
