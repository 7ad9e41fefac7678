// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Opaque;

/** The C type {@code void __user *}: an address that user space gave, good for nothing but the copy functions. */
@Opaque("void __user *")
final class UserPointer {
    private UserPointer() {}
}
