// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of QEMU: the first serial port is the guest's console, the second ({@code /dev/ttyS1}) is a clean channel
 * for what programs in the guest print.
 *
 * <p>QEMU never outlives this JVM, however that ends: a small shell holds the read end of a pipe whose only write end
 * is here, and kills QEMU when the pipe closes, which the kernel does even for a JVM that is killed with SIGKILL.
 * Should the shell itself be killed, QEMU goes with it (parent-death signal). The shell also removes the scratch
 * folder.
 */
public final class Machine implements AutoCloseable {
    /** The shell between this JVM and QEMU: {@code sh -c LIFELINE jfl SCRATCH COMMAND...}, its input is the pipe. */
    private static final String LIFELINE = """
            trap '' INT TERM HUP
            scratch=$1; shift
            exec 3<&0 </dev/null
            "$@" 3<&- &
            machine=$!
            exec >/dev/null 2>&1
            (read -r _ <&3; kill -KILL $machine) &
            watch=$!
            exec 3<&-
            wait $machine; status=$?
            kill -KILL $watch; wait $watch
            rm -rf "$scratch"
            exit $status
            """;

    private static final String SCRATCH = "jfl-vm-";

    private final Process process;
    private final ServerSocketChannel server;
    private final List<Thread> readers;
    private final StringBuffer errors = new StringBuffer();

    private Machine(Process process, ServerSocketChannel server, Consumer<byte[]> console, Consumer<byte[]> channel) {
        this.process = process;
        this.server = server;
        this.readers = List.of(
                reader("console", () -> pump(process.getInputStream(), console)),
                reader("errors", () -> pump(process.getErrorStream(),
                        bytes -> errors.append(new String(bytes, StandardCharsets.UTF_8)))),
                reader("channel", () -> pump(accept(server), channel)));
        process.onExit().thenRun(() -> closeQuietly(server));
    }

    /** Boots; the two consumers get bytes as they arrive, each from a thread of its own. */
    public static Machine boot(MachineConfig config, Initramfs image, Consumer<byte[]> console,
            Consumer<byte[]> channel) {
        Tool.require(MachineConfig.QEMU);
        try {
            Path scratch = scratch();
            try {
                Path initramfs = scratch.resolve("initramfs.gz");
                image.write(initramfs);
                Path socket = scratch.resolve("channel");
                ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                server.bind(UnixDomainSocketAddress.of(socket));
                Process process = new ProcessBuilder(command(scratch, config.command(initramfs, socket))).start();
                return new Machine(process, server, console, channel);
            } catch (IOException | RuntimeException e) {
                remove(scratch);
                throw e;
            }
        } catch (IOException e) {
            throw new VmException("cannot start the virtual machine: " + Reason.of(e), null, e);
        }
    }

    /**
     * Waits until the guest has powered off and all its output was consumed; empty when that takes longer than
     * {@code limit}.
     */
    public OptionalInt await(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return OptionalInt.empty();
        }
        for (Thread reader : readers) {
            reader.join(Duration.ofSeconds(10));
        }
        return OptionalInt.of(process.exitValue());
    }

    /** What QEMU itself had to say. */
    public String errors() {
        return errors.toString().strip();
    }

    /** Kills QEMU if it still runs, and waits for that. */
    @Override
    public void close() {
        closeQuietly(process.getOutputStream());
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                for (Thread reader : readers) {
                    reader.join(Duration.ofSeconds(10));
                }
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        closeQuietly(server);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A socket's path may have 107 bytes; a temporary folder may lie deeper than that. */
    private static Path scratch() throws IOException {
        Path usual = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        return usual.toString().length() < 60
                ? Files.createTempDirectory(usual, SCRATCH)
                : Files.createTempDirectory(Path.of("/tmp"), SCRATCH);
    }

    private static List<String> command(Path scratch, List<String> qemu) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", LIFELINE, "jfl", scratch.toString()));
        Tool.find("setpriv").ifPresent(setpriv -> command.addAll(
                List.of(setpriv.toString(), "--pdeathsig", "KILL", "--")));
        command.addAll(qemu);
        return command;
    }

    private static Thread reader(String name, Runnable body) {
        return Thread.ofPlatform().daemon().name("jfl-vm-" + name).start(body);
    }

    private static InputStream accept(ServerSocketChannel server) {
        try {
            SocketChannel socket = server.accept();
            return Channels.newInputStream(socket);
        } catch (IOException e) {
            return InputStream.nullInputStream(); // QEMU ended before it connected
        }
    }

    private static void pump(InputStream from, Consumer<byte[]> to) {
        byte[] buffer = new byte[1 << 16];
        try (from) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                to.accept(Arrays.copyOf(buffer, n));
            }
        } catch (IOException e) {
            // The other side was killed: what has arrived is what there is.
        }
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // Nothing depends on it any more.
        }
    }

    private static void remove(Path scratch) throws IOException {
        try (var children = Files.list(scratch)) {
            for (Path child : children.toList()) {
                Files.deleteIfExists(child);
            }
        }
        Files.deleteIfExists(scratch);
    }
}
