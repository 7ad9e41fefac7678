// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where Kbuild works for one driver, set of headers and compiler. It is kept, so that a second build compiles only what changed, and locked, so that
 * two builds at once take turns.
 */
record WorkFolder(Path path, FileChannel channel, FileLock lock) implements AutoCloseable {

    static WorkFolder of(Path input, Path headers, KernelOptions.Compiler compiler) throws IOException {
        var name = Integer.toHexString(headers.toAbsolutePath().hashCode()) + "-" + compiler;
        var folder = ModuleMaker.buildFolder(input).toAbsolutePath().resolve("work").resolve(name);
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolveSibling(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new WorkFolder(folder, channel, channel.lock());
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
