// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.List;
import java.util.stream.Stream;

/** What the test bed wants from the host, for a doctor to check and an installer to install. */
public final class HostTools {
    private static final List<Wanted> WANTED = List.of(
            new Wanted("make", "make", "runs the kernel's build system", true),
            new Wanted("gcc-12", "gcc-12", "compiles for kernels that gcc 12 built, as Debian 12's are", true),
            new Wanted("ld", "binutils", "links modules", true),
            new Wanted("qemu-system-x86_64", "qemu-system-x86", "boots kernels", true),
            new Wanted("busybox", "busybox-static", "is the guest's user space", true),
            new Wanted("xz", "xz-utils", "unpacks the image of kernel 6.1", true),
            new Wanted("zstd", "zstd", "unpacks the image of kernel 6.12", true),
            new Wanted("setpriv", "util-linux", "ties QEMU's life to ours once more", false),
            new Wanted("clang", "clang", "compiles with --cc clang", false),
            new Wanted("sparse", "sparse", "checks the generated C for address spaces and endianness", false),
            new Wanted("pahole", "pahole", "makes BTF for modules of kernel 6.12", false),
            new Wanted("lz4", "lz4", "unpacks images that are packed with lz4", false));

    private HostTools() {}

    /**
     * A program.
     *
     * @param program its name
     * @param debianPackage the package that brings it on Debian
     * @param purpose what for, a phrase to follow its name
     * @param required whether nothing runs without it
     */
    public record Wanted(String program, String debianPackage, String purpose, boolean required) {
        /** Whether the host has it. */
        public boolean present() {
            return Tool.find(program).isPresent();
        }
    }

    /** Every program, the required ones first. */
    public static List<Wanted> wanted() {
        return WANTED;
    }

    /** The packages of the required programs that are missing. */
    public static List<String> missingPackages() {
        return missing(WANTED.stream().filter(Wanted::required));
    }

    /** The packages of all programs that are missing. */
    public static List<String> missingPackagesWithOptional() {
        return missing(WANTED.stream());
    }

    private static List<String> missing(Stream<Wanted> wanted) {
        return wanted.filter(one -> !one.present()).map(Wanted::debianPackage).distinct().toList();
    }
}
