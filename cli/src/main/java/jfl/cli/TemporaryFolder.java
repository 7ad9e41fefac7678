// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone when it is closed, and also when the JVM is told to stop. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;
    private final Thread onExit = new Thread(this::delete);

    private TemporaryFolder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    public static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(root(), "jfl-"));
    }

    /** Java does not look at {@code TMPDIR} by itself. */
    private static Path root() {
        var wished = System.getenv("TMPDIR");
        return Path.of(wished == null || wished.isEmpty() ? System.getProperty("java.io.tmpdir", "/tmp") : wished);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException stopping) {
            return; // the hook is running: it deletes
        }
        delete();
    }

    private void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
