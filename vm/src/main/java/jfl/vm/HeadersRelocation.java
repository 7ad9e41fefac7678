// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Debian's headers expect to lie in {@code /usr/src}: the Makefile includes the common one by its absolute path, and
 * so do the links in {@code /lib/modules}. Both become relative, so the unpacked tree works wherever it is, and may
 * be moved.
 */
final class HeadersRelocation {
    private static final String INCLUDE = "include /usr/src/";

    private HeadersRelocation() {}

    /** Changes the unpacked packages below {@code root}. */
    static void makeRelative(Path root) throws IOException {
        for (Path headers : children(root.resolve("usr/src"))) {
            Path makefile = headers.resolve("Makefile");
            if (Files.isRegularFile(makefile) && Files.readString(makefile).startsWith(INCLUDE)) {
                Files.writeString(makefile, Files.readString(makefile)
                        .replace(INCLUDE, "include $(dir $(lastword $(MAKEFILE_LIST)))../"));
            }
        }
        for (Path folder : List.of(root.resolve("usr/src"), root.resolve("usr/lib"))) {
            for (Path child : children(folder)) {
                relink(root, child);
                for (Path inner : Files.isDirectory(child) && !Files.isSymbolicLink(child) ? children(child)
                        : List.<Path>of()) {
                    relink(root, inner);
                }
            }
        }
        for (Path modules : children(root.resolve("lib/modules"))) {
            for (Path child : children(modules)) {
                relink(root, child);
            }
        }
    }

    private static void relink(Path root, Path link) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).isAbsolute()) {
            Path target = root.resolve(Path.of("/").relativize(Files.readSymbolicLink(link)));
            Files.delete(link);
            Files.createSymbolicLink(link, link.getParent().relativize(target));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
