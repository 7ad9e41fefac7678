// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Prints how long the test bed's steps take on this machine, the median of five each; the README's table comes from here. */
final class Times {
    private static final int ROUNDS = 5;
    private static final int MANY = 75;

    private Times() {}

    private interface Action {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("jfl-times-");
        String source;
        try (InputStream planted = Objects.requireNonNull(Times.class.getResourceAsStream("planted.c"))) {
            source = new String(planted.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        for (String version : KernelStore.known()) {
            Kernel kernel = KernelStore.standard(System.err::println).get(version);
            measure(version + " find the kernel", () -> KernelStore.standard(line -> { }).get(version));
            Path one = Files.createDirectories(folder.resolve(version));
            Path c = one.resolve("planted.c");
            ModuleBuild.writeKbuild(one, List.of("planted"), List.of());
            for (ModuleBuild.Compiler compiler : ModuleBuild.Compiler.values()) {
                measure(version + " rebuild one module, " + compiler, () -> {
                    Files.writeString(c, source);
                    require(ModuleBuild.of(kernel.headers(), one).with(compiler).run().ok());
                });
            }
            measure(version + " boot, empty script, power off", () -> require(
                    new GuestRun(kernel).add(GuestCase.ofScript("empty", "true")).run().ok()));
            GuestModule module = GuestModule.of(one.resolve("planted.ko"));
            measure(version + " boot, insmod, script, rmmod, power off", () -> require(
                    new GuestRun(kernel).add(GuestCase.of("one", module).withScript("true")).run().ok()));
            List<GuestCase> cases = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                cases.add(GuestCase.of("case " + i, new GuestModule(module.file(), List.of("lines=20"))));
            }
            measure(version + " boot, " + MANY + " modules of 20 log lines, power off", () -> {
                GuestRun run = new GuestRun(kernel);
                cases.forEach(run::add);
                require(run.run().ok());
            });
        }
    }

    private static void measure(String what, Action action) throws IOException {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            action.run();
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf("%-60s %6d ms  (%d to %d)%n", what, times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
    }

    private static void require(boolean ok) {
        if (!ok) {
            throw new IllegalStateException("the run that was to be timed failed");
        }
    }
}
