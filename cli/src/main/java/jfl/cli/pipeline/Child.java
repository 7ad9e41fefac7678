// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.io.IOException;
import java.io.InputStream;

/** A program that this one started, and that goes when this one goes: by itself, by an exception, or because of Ctrl-C. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final Thread onExit = new Thread(this::kill);

    private Child(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Starts it. */
    public static Child start(ProcessBuilder builder) throws IOException {
        return new Child(builder.start());
    }

    /** What it prints. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** Tells it that there is no input. */
    public void closeInput() throws IOException {
        process.getOutputStream().close();
    }

    /** Waits for its end; the result is its exit status. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException stopping) {
            // the hook is running, or has run
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
