// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Runs cases in a guest: one boot for all of them, and one more after each case that takes the guest down or hangs
 * it, for those that are left. Set it up, then {@link #run()}.
 */
public final class GuestRun {
    private static final Duration POWER_OFF_LIMIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 20;

    private final Path kernel;
    private final List<GuestCase> cases = new ArrayList<>();
    private final List<Consumer<Initramfs>> files = new ArrayList<>();
    private final List<String> kernelArguments = new ArrayList<>();
    private final List<String> qemuArguments = new ArrayList<>();
    private int memoryMiB = 512;
    private int cpus = 1;
    private Duration bootLimit = Duration.ofSeconds(60);
    private Duration caseLimit = Duration.ofSeconds(60);
    private Duration limit = Duration.ofMinutes(15);
    private Consumer<LogLine> onLine = line -> { };
    private Consumer<LogLine> onStepLine = line -> { };
    private Consumer<byte[]> onOutput = bytes -> { };

    /** A run on a kernel of the store, or on one that the user has. */
    public GuestRun(Kernel kernel) {
        this(kernel.vmlinux());
    }

    /** A run on a kernel image. */
    public GuestRun(Path vmlinux) {
        this.kernel = vmlinux;
    }

    /** Adds a case. */
    public GuestRun add(GuestCase one) {
        cases.add(one);
        return this;
    }

    /** Puts a file or a folder of the host at an absolute path of the guest. */
    public GuestRun file(String path, Path host) {
        files.add(image -> image.file(path, host));
        return this;
    }

    /** Puts a text file at an absolute path of the guest. */
    public GuestRun text(String path, String content, int mode) {
        files.add(image -> image.text(path, content, mode));
        return this;
    }

    /** Puts a program of the host at an absolute path of the guest, with the libraries it needs. */
    public GuestRun program(String path, Path host) {
        files.add(image -> image.program(path, host));
        return this;
    }

    /** The guest's memory; 512 MiB unless told. */
    public GuestRun memory(int mebibytes) {
        memoryMiB = mebibytes;
        return this;
    }

    /** The guest's processors; one unless told. */
    public GuestRun cpus(int count) {
        cpus = count;
        return this;
    }

    /** Adds to the kernel's command line. */
    public GuestRun kernelArguments(String... arguments) {
        kernelArguments.addAll(List.of(arguments));
        return this;
    }

    /** Adds to QEMU's command line, devices for instance. */
    public GuestRun qemuArguments(String... arguments) {
        qemuArguments.addAll(List.of(arguments));
        return this;
    }

    /** How long the whole run may take; 15 minutes unless told. */
    public GuestRun limit(Duration time) {
        limit = time;
        return this;
    }

    /** How long the guest may stay in one step; 60 s unless told. */
    public GuestRun caseLimit(Duration time) {
        caseLimit = time;
        return this;
    }

    /** How long the guest may take to come to its first case; 60 s unless told. */
    public GuestRun bootLimit(Duration time) {
        bootLimit = time;
        return this;
    }

    /** Sees each console line as it comes, our marks left out. */
    public GuestRun onLine(Consumer<LogLine> consumer) {
        onLine = consumer;
        return this;
    }

    /** Sees each console line that comes while a step runs: what modules print, without the noise of the boot. */
    public GuestRun onStepLine(Consumer<LogLine> consumer) {
        onStepLine = consumer;
        return this;
    }

    /** Sees what steps print as they print it. */
    public GuestRun onOutput(Consumer<byte[]> consumer) {
        onOutput = consumer;
        return this;
    }

    /** Boots, runs every case, and powers off. */
    public GuestResult run() {
        long start = System.nanoTime();
        long deadline = start + limit.toNanos();
        List<CaseResult> results = new ArrayList<>();
        List<LogLine> log = new ArrayList<>();
        GuestResult.Ending ending = GuestResult.Ending.POWERED_OFF;
        int boots = 0;
        do {
            List<GuestCase> left = cases.subList(results.size(), cases.size());
            Transcript transcript = new Transcript(token(), onLine, onStepLine, onOutput);
            ending = worse(ending, boot(left, transcript, deadline));
            boots++;
            log.addAll(transcript.log());
            for (int i = 0; i < transcript.begun(); i++) {
                results.add(transcript.result(i, left.get(i)));
            }
            if (transcript.begun() == 0) {
                break; // the boot itself fails: the next one would too
            }
        } while (results.size() < cases.size() && System.nanoTime() < deadline);
        cases.subList(results.size(), cases.size()).forEach(one ->
                results.add(new CaseResult(one.name(), List.of(), List.of(), List.of(), false)));
        return new GuestResult(ending, results, log, KernelLog.problems(log), boots,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private GuestResult.Ending boot(List<GuestCase> left, Transcript transcript, long deadline) {
        Initramfs image = Initramfs.withBusybox();
        files.forEach(adder -> adder.accept(image));
        new GuestScript(transcript.token()).addTo(image, left);
        MachineConfig config = new MachineConfig(kernel, memoryMiB, cpus, kernelArguments, qemuArguments);
        try (Machine machine = Machine.boot(config, image, transcript::onConsole, transcript::onChannel)) {
            OptionalInt status = watch(machine, transcript, deadline);
            if (status.isPresent() && status.getAsInt() != 0 && transcript.log().isEmpty()) {
                throw new VmException("QEMU did not start the guest: " + firstLine(machine.errors()));
            }
            if (status.isPresent()) {
                return transcript.done() ? GuestResult.Ending.POWERED_OFF : GuestResult.Ending.WENT_DOWN;
            }
            return GuestResult.Ending.TIMED_OUT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException("interrupted; the guest was killed", null, e);
        } finally {
            transcript.finish();
        }
    }

    /** Waits for the guest's end; empty when it hangs. */
    private OptionalInt watch(Machine machine, Transcript transcript, long deadline) throws InterruptedException {
        while (true) {
            OptionalInt status = machine.await(Duration.ofMillis(POLL_MILLIS));
            if (status.isPresent()) {
                return status;
            }
            Duration patience = transcript.done() ? POWER_OFF_LIMIT : transcript.begun() == 0 ? bootLimit : caseLimit;
            long now = System.nanoTime();
            if (now - transcript.lastMark() > patience.toNanos() || now > deadline) {
                return OptionalInt.empty();
            }
        }
    }

    private static GuestResult.Ending worse(GuestResult.Ending a, GuestResult.Ending b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("it said nothing");
    }

    private static String token() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
