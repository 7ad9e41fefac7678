// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jfl.cli.input.Libraries;
import jfl.vm.CaseResult;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestRun;
import jfl.vm.KernelStore;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A driver that this repository does not know, compiled by the Eclipse compiler and handed over as a JAR, builds and behaves; with one constant changed it
 * behaves differently. So neither compiler nor shims know a driver by name, and what a module does comes from its classes.
 */
class ForeignDriverTest {
    private static final String SOURCE = """
            package org.zwiebel.garten;

            import java.util.function.IntUnaryOperator;
            import linux.Errno;
            import linux.fs.*;
            import linux.log.Log;
            import linux.module.*;
            import linux.sync.Mutex;

            @ModuleInfo(name = "zwiebel", license = "Dual MIT/GPL", description = "Grows layers", author = "A. Nonymous")
            public final class Gemuesebeet implements KernelModule {
                static final int FAKTOR = @FAKTOR@;

                private static final IntParameter TIEFE = new IntParameter("tiefe", 2, 1, 9, Permissions.READ_ONLY, "how deep");

                private final Mutex<Schicht> oberste = new Mutex<>(new Schicht.Kern(1));
                private final MiscDevice geraet = MiscDevice.register("zwiebel0", new Spaten(oberste));

                public Gemuesebeet() throws Errno {
                    IntUnaryOperator tiefer = n -> n * FAKTOR + TIEFE.get();
                    Log.info("planted at " + tiefer.applyAsInt(1));
                }
            }

            sealed interface Schicht permits Schicht.Kern, Schicht.Huelle {
                record Kern(int wert) implements Schicht {}

                record Huelle(int dicke, int darunter) implements Schicht {}

                default int gewicht() {
                    return switch (this) {
                        case Kern(int wert) when wert < 0 -> 0;
                        case Kern(int wert) -> wert;
                        case Huelle(int dicke, int darunter) -> Gemuesebeet.FAKTOR * dicke + darunter;
                    };
                }
            }

            final class Spaten implements FileOperations {
                private final Mutex<Schicht> oberste;

                Spaten(Mutex<Schicht> oberste) {
                    this.oberste = oberste;
                }

                @Override
                public int write(File datei, UserReader von) throws Errno {
                    byte[] zeichen = new byte[Math.min(von.remaining(), 64)];
                    int anzahl = von.read(zeichen);
                    int dicke = 0;
                    for (byte b : zeichen) {
                        switch (b) {
                            case '\\n' -> { }
                            case 'x' -> throw new IllegalArgumentException("no x");
                            default -> dicke += b - '0';
                        }
                    }
                    try (var halt = oberste.lock()) {
                        halt.set(new Schicht.Huelle(dicke, halt.get().gewicht()));
                    }
                    return anzahl;
                }

                @Override
                public int read(File datei, UserWriter nach) throws Errno {
                    int gewicht;
                    try (var halt = oberste.lock()) {
                        gewicht = halt.get().gewicht();
                    }
                    byte[] text = new byte[11];
                    int stelle = text.length;
                    text[--stelle] = '\\n';
                    do {
                        text[--stelle] = (byte) ('0' + gewicht % 10);
                        gewicht /= 10;
                    } while (gewicht != 0);
                    byte[] ziffern = new byte[text.length - stelle];
                    System.arraycopy(text, stelle, ziffern, 0, ziffern.length);
                    return nach.writeFrom(ziffern);
                }
            }
            """;

    /** Writes 123 and then 4, so the device weighs 1 + 6 F + 4 F; an x is EINVAL. */
    private static final String SCRIPT = """
            set -eu
            echo 123 >/dev/zwiebel0
            echo 4 >/dev/zwiebel0
            if echo 1x >/dev/zwiebel0 2>/dev/null; then exit 9; fi
            cat /dev/zwiebel0
            """;

    @TempDir
    private static Path folder;

    private static CaseResult seven;
    private static CaseResult eleven;

    @BeforeAll
    static void runBoth() throws Exception {
        var run = new GuestRun(KernelStore.standard(System.err::println).get("6.1"));
        for (int factor : List.of(7, 11)) {
            run.add(new GuestCase("factor " + factor, List.of(new GuestModule(module(factor), List.of("tiefe=3"))), Optional.of(SCRIPT)));
        }
        var result = run.run();
        assertThat(result.failures()).isEmpty();
        seven = result.cases().getFirst();
        eleven = result.cases().getLast();
    }

    @Test
    void theDriverBehaves() {
        assertThat(output(seven)).isEqualTo("71\n");
        assertThat(seven.printed("zwiebel")).contains("planted at 10");
    }

    @Test
    void aChangedConstantChangesWhatTheModuleDoes() {
        assertThat(output(eleven)).isEqualTo("111\n");
        assertThat(eleven.printed("zwiebel")).contains("planted at 14");
    }

    private static String output(CaseResult result) {
        return result.step("script").orElseThrow().text();
    }

    /** Through the command line, as a stranger would. */
    private static Path module(int factor) throws Exception {
        var own = Files.createDirectories(folder.resolve("f" + factor));
        var jar = jar(compile(own, SOURCE.replace("@FAKTOR@", String.valueOf(factor))), own.resolve("garten.jar"));
        var output = own.resolve("zwiebel.ko");
        var command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "jfl.cli.Main", "build", jar.toString(), "-o", output.toString());
        var log = own.resolve("log");
        var build = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(build.waitFor()).as(Files.readString(log)).isZero();
        return output;
    }

    private static Path compile(Path own, String source) throws Exception {
        var file = Files.writeString(own.resolve("Gemuesebeet.java"), source);
        var classes = own.resolve("classes");
        var messages = new StringWriter();
        var writer = new PrintWriter(messages);
        var classPath = String.join(":", Libraries.classPath().stream().map(Path::toString).toList());
        var arguments = new ArrayList<>(List.of("--release", "25", "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath, file.toString()));
        assertThat(BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null)).as(messages.toString()).isTrue();
        return classes;
    }

    private static Path jar(Path classes, Path jar) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar;
    }
}
