// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes random programs: {@code Generate SEED COUNT DIR} one file {@code Gen<seed>.java} for each seed from SEED on,
 * and {@code Generate SEED COUNT DIR batch} one file {@code Batch<seed>.java} with all of them.
 */
public final class Generate {
    private Generate() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: Generate SEED COUNT DIR [batch]");
            System.exit(2);
        }
        long seed = Long.parseLong(args[0]);
        int count = Integer.parseInt(args[1]);
        var directory = Files.createDirectories(Path.of(args[2]));
        if (args.length > 3) {
            Files.writeString(directory.resolve("Batch" + seed + ".java"), ProgramGenerator.batch(seed, count,
                    "Batch" + seed));
        } else {
            for (long s = seed; s < seed + count; s++) {
                Files.writeString(directory.resolve("Gen" + s + ".java"), ProgramGenerator.program(s, "Gen" + s));
            }
        }
    }
}
