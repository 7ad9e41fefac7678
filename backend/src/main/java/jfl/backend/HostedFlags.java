// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.stream.Stream;

/** How a C compiler, GCC or Clang, makes a hosted program of generated C. */
public final class HostedFlags {
    private static final List<String> SEMANTICS = List.of("-std=gnu11", "-fno-strict-aliasing", "-fno-strict-overflow",
            "-fno-delete-null-pointer-checks");
    private static final List<String> CHECKS = List.of("-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all");

    private HostedFlags() {
    }

    /** The flags of a program that is to run: the kernel's semantic flags (RULES E1), optimised. Nothing but libc is linked. */
    public static List<String> compile() {
        return Stream.concat(SEMANTICS.stream(), Stream.of("-g", "-O2")).toList();
    }

    /** The flags of a program under test: with sanitizers, and every warning an error. */
    public static List<String> test() {
        return Stream.of(SEMANTICS, List.of("-g1", "-O1"), CHECKS).flatMap(List::stream).toList();
    }

    /** The flags of a search through very many programs: as {@link #test}, but nothing is optimised, which takes a fifth of the time. */
    public static List<String> search() {
        return Stream.of(SEMANTICS, List.of("-O0"), CHECKS).flatMap(List::stream).toList();
    }
}
