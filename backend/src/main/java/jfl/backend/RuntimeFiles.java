// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The runtime's headers, which generated C includes from beside it. */
public final class RuntimeFiles {
    private static final List<String> NAMES = List.of("jfl.h", "jfl_hosted.h", "jfl_kernel.h", "jfl_number.h", "jfl_object.h",
            "jfl_exception.h", "jfl_string.h", "jfl_console.h", "jfl_leak.h", "jfl_program.h", "jfl_library.h");

    private RuntimeFiles() {
    }

    /** The names of the headers. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of a header. */
    public static String text(String name) {
        try (var in = RuntimeFiles.class.getResourceAsStream("/jfl/runtime/" + name)) {
            if (in == null) {
                throw new IllegalStateException("back end: the runtime's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the headers to a folder; files that are up to date stay untouched, so that builds see no change.
     *
     * @throws IOException when the folder cannot be written
     */
    public static void writeTo(Path folder) throws IOException {
        for (var name : NAMES) {
            var file = folder.resolve(name);
            var text = text(name);
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        }
    }
}
