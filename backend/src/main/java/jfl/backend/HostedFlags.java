// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;

/** How a C compiler makes a hosted program of generated C. */
public final class HostedFlags {
    private static final List<String> ALWAYS = List.of("-std=gnu11", "-fno-strict-aliasing", "-fno-strict-overflow",
            "-fno-delete-null-pointer-checks", "-g");
    private static final List<String> WARNINGS = List.of("-Wall", "-Wextra", "-Werror");
    private static final List<String> SANITIZERS = List.of("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer");

    private HostedFlags() {
    }

    /** What a hosted build is for. */
    public enum Purpose {
        /** To run: optimised. */
        RUN,
        /** To test: with sanitizers, and every warning an error. */
        TEST
    }

    /**
     * The flags of a compiler; nothing but libc is linked.
     *
     * @param compiler {@code gcc}, {@code clang}, or either with a version
     */
    public static List<String> compile(String compiler, Purpose purpose) {
        var flags = new ArrayList<>(ALWAYS);
        switch (purpose) {
            case RUN -> flags.add("-O2");
            case TEST -> {
                flags.add("-O1");
                flags.addAll(WARNINGS);
                flags.addAll(SANITIZERS);
            }
        }
        return List.copyOf(flags);
    }
}
