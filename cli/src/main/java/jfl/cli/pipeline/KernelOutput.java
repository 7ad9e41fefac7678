// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import jfl.vm.CaseResult;
import jfl.vm.LogLine;

/**
 * What a program that ran as a module printed, taken from the kernel log. The runtime prints whole lines: {@code name: } before one that ends, {@code name+ }
 * before a piece that goes on, the same with {@code !} for System.err, and at last {@code jfl: exit STATUS}.
 *
 * @param exitStatus empty when the program never came to its end
 */
public record KernelOutput(byte[] standardOutput, byte[] standardError, OptionalInt exitStatus) {
    private static final String EXIT = "jfl: exit ";
    /** What the kernel itself says in the module's name, before the module's code runs. */
    private static final Set<String> TAINTS = Set.of(": loading out-of-tree module taints kernel.",
            ": module verification failed: signature and/or required key missing - tainting kernel");

    /** Reads the log of a module's case. */
    public static KernelOutput of(String module, CaseResult result) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = OptionalInt.empty();
        for (LogLine line : result.log()) {
            var text = line.text();
            if (text.startsWith(EXIT)) {
                status = OptionalInt.of(Integer.parseInt(text.substring(EXIT.length()).strip()));
            } else if (text.startsWith(module) && !(out.size() == 0 && TAINTS.contains(text.substring(module.length())))) {
                add(text.substring(module.length()), out, err);
            }
        }
        return new KernelOutput(out.toByteArray(), err.toByteArray(), status);
    }

    private static void add(String marked, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        if (marked.startsWith(": ")) {
            out.writeBytes(bytes(marked.substring(2) + "\n"));
        } else if (marked.startsWith("+ ")) {
            out.writeBytes(bytes(marked.substring(2)));
        } else if (marked.startsWith("! ")) {
            err.writeBytes(bytes(marked.substring(2) + "\n"));
        } else if (marked.startsWith("!+ ")) {
            err.writeBytes(bytes(marked.substring(3)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
