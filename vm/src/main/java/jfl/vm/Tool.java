// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Starts the host's programs, and names the Debian package of one that is missing. */
public final class Tool {
    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry("qemu-system-x86_64", "qemu-system-x86"),
            Map.entry("busybox", "busybox-static"),
            Map.entry("xz", "xz-utils"),
            Map.entry("zstd", "zstd"),
            Map.entry("lz4", "lz4"),
            Map.entry("make", "make"),
            Map.entry("gcc-12", "gcc-12"),
            Map.entry("clang", "clang"),
            Map.entry("sparse", "sparse"),
            Map.entry("ld", "binutils"),
            Map.entry("apt-get", "apt"),
            Map.entry("apt-cache", "apt"),
            Map.entry("dpkg-deb", "dpkg"),
            Map.entry("ldd", "libc-bin"));

    private Tool() {}

    /** What a finished program left behind. */
    record Output(int status, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /** The Debian package that brings a program. */
    public static String packageOf(String program) {
        return PACKAGES.getOrDefault(program, program);
    }

    /** Where a program is, looking at PATH and then at the system folders that a user's PATH may lack. */
    public static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : (path + ":/usr/bin:/bin:/usr/sbin:/sbin").split(":")) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, program);
            if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Where a program is; says which package brings it when it is nowhere. */
    public static Path require(String program) {
        return find(program).orElseThrow(() -> new VmException(
                "the program `" + program + "` is not installed",
                "apt-get install " + packageOf(program)));
    }

    /** Runs a program to its end with no input; a status other than zero is the caller's to judge. */
    static Output run(ProcessBuilder builder) {
        try {
            Process process = builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            try {
                CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
                byte[] out = drain(process.getInputStream());
                return new Output(process.waitFor(), out, new String(err.join(), StandardCharsets.UTF_8));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new VmException("cannot start `" + builder.command().getFirst() + "`: " + Reason.of(e), null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException("interrupted while waiting for `" + builder.command().getFirst() + "`", null, e);
        }
    }

    /** Runs a program to its end with no input; a status other than zero is the caller's to judge. */
    static Output run(List<String> command) {
        return run(new ProcessBuilder(command));
    }

    private static byte[] drain(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
