// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A kernel to build for and to boot.
 *
 * @param release what {@code uname -r} will say
 * @param vmlinux the ELF to boot
 * @param headers what Kbuild wants as {@code make -C}
 * @param modules the folder {@code lib/modules/RELEASE} with the kernel's own modules, where there is one
 */
public record Kernel(String release, Path vmlinux, Path headers, Optional<Path> modules) {
    /** The first two numbers of the release, {@code 6.1} for instance. */
    public String series() {
        String[] numbers = release.split("[.-]", 3);
        return numbers.length < 2 ? release : numbers[0] + "." + numbers[1];
    }
}
