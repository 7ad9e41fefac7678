// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what {@code modinfo} reads from a {@code .ko}: {@code tag=value} strings, each between NULs. */
public final class ModuleFile {
    private ModuleFile() {}

    /** The name the kernel will know the module by. */
    public static String nameOf(Path file) {
        String stem = file.getFileName().toString().replaceFirst("\\.ko$", "").replace('-', '_');
        return tag(file, "name").filter(name -> name.matches("[\\w-]+")).orElse(stem);
    }

    /** The first value of a tag. */
    public static Optional<String> tag(Path file, String tag) {
        String content;
        try {
            content = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new VmException("cannot read the module " + file + ": no such file, or it is not readable", null, e);
        }
        int at = content.indexOf("\0" + tag + "=");
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + tag.length() + 2;
        int end = content.indexOf('\0', start);
        return end < 0 ? Optional.empty() : Optional.of(content.substring(start, end));
    }
}
