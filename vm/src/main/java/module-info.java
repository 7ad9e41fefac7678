// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Fetches stock kernels, makes an initramfs, boots QEMU and reads what the kernel says. */
module jfl.vm {
    requires transitive jfl.diagnostics;
    requires static org.jspecify;

    exports jfl.vm;
}
