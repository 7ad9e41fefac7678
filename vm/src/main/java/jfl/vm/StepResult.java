// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came of one step.
 *
 * @param name {@code insmod NAME}, {@code script} or {@code rmmod NAME}
 * @param status its exit status; empty when it never ended
 * @param output exactly what it wrote to its standard output and error
 * @param log what the kernel logged meanwhile
 */
public record StepResult(String name, OptionalInt status, byte[] output, List<LogLine> log) {
    /** Copies the list. */
    public StepResult {
        log = List.copyOf(log);
    }

    /** Whether it ended with status 0. */
    public boolean ok() {
        return status.equals(OptionalInt.of(0));
    }

    /** The output as text. */
    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }
}
