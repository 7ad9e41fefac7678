// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import jfl.tests.launcher.MiniCheckout.Outcome;
import jfl.tests.launcher.MiniCheckout.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./jfl} does before there is a toolchain, and how it fails. */
final class LauncherTest {
    private static final String BUILDING = "jfl: building the toolchain\n";

    @TempDir
    Path folder;

    private MiniCheckout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new MiniCheckout(folder);
    }

    @Test
    void buildsTheToolchainOnceAndHandsOverArgumentsAndExitCode() throws Exception {
        assertThat(checkout.run("a b", "c")).isEqualTo(new Outcome(2, "first a b,c\n", BUILDING));
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "first \n", ""));
    }

    @Test
    void keepsAStartUpCache() throws Exception {
        Map<String, String> environment = Map.of("JFL_AOT", "yes");
        assertThat(MiniCheckout.await(checkout.start(environment)).exitCode()).isZero();
        try (Stream<Path> files = Files.walk(checkout.home.resolve("build"))) {
            assertThat(files).anyMatch(file -> file.endsWith("jfl.aot"));
        }
        assertThat(MiniCheckout.await(checkout.start(environment, "x"))).isEqualTo(new Outcome(1, "first x\n", ""));
    }

    @Test
    void buildsAgainWhenASourceChanges() throws Exception {
        checkout.run();
        checkout.writeMain("second");
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "second \n", BUILDING));
    }

    @Test
    void buildsAgainWhenASourceIsDeleted() throws Exception {
        checkout.write("cli/src/main/java/jfl/cli/Other.java", "package jfl.cli; class Other {}");
        checkout.run();
        Files.delete(checkout.main.resolveSibling("Other.java"));
        assertThat(checkout.run().err()).isEqualTo(BUILDING);
    }

    @Test
    void doesNotBuildAgainWhenOnlyTimesChange() throws Exception {
        checkout.run();
        Files.setLastModifiedTime(checkout.main, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(checkout.run().err()).isEmpty();
    }

    @Test
    void neverStartsAToolchainThatDoesNotFitTheSources() throws Exception {
        checkout.run();
        checkout.writeMain("second\" + ; \"");
        Outcome outcome = checkout.run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("illegal start of expression").endsWith("error: the toolchain could not be built\n");
        assertThat(checkout.toolchains()).noneMatch(name -> name.startsWith("part."));
    }

    @Test
    void aBuildThatIsKilledLeavesNothingHalfWritten() throws Exception {
        Running running = checkout.start(Map.of());
        while (running.process().isAlive()
                && !(Files.exists(checkout.home.resolve("build/toolchain"))
                        && checkout.toolchains().stream().anyMatch(name -> name.startsWith("part.")))) {
            Thread.sleep(5);
        }
        MiniCheckout.kill(running);
        assertThat(checkout.toolchains()).doesNotContain("current");
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "first \n", BUILDING));
        assertThat(checkout.toolchains()).noneMatch(name -> name.startsWith("part."));
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Running one = checkout.start(Map.of());
        Running two = checkout.start(Map.of());
        Outcome first = MiniCheckout.await(one);
        Outcome second = MiniCheckout.await(two);
        assertThat(first.out()).isEqualTo("first \n");
        assertThat(second.out()).isEqualTo("first \n");
        assertThat(first.err() + second.err()).containsOnlyOnce(BUILDING);
    }

    @Test
    void withoutAJdkItSaysSoInOneLine() throws Exception {
        Path launcher = checkout.home.resolve("jfl");
        Files.writeString(launcher, Files.readString(launcher).replaceAll("/usr/lib/jvm/\\* .*\\*; do", "; do"));
        checkout.fake("javac", "exit 1");
        assertThat(MiniCheckout.await(checkout.start(Map.of("JAVA_HOME", "/nonexistent"), "--version"))).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).hasSize(2);
            assertThat(outcome.err()).startsWith("error: no JDK 25 or newer").contains("\nhelp: ");
        });
    }

    @Test
    void asRootItPrintsAndRunsOneInstall() throws Exception {
        checkout.write("launcher/packages", "jfl-one package-one vm\njfl-two package-two vm\njfl-three package-three test\n");
        checkout.fake("id", "echo 0");
        checkout.fake("apt-get", "echo \"$@\" >>" + folder.resolve("apt"));
        Outcome outcome = checkout.run("run");
        assertThat(outcome.err()).contains("jfl: apt-get install -y --no-install-recommends package-one package-two\n");
        assertThat(folder.resolve("apt")).hasContent("install -y --no-install-recommends package-one package-two -qq");
    }

    @Test
    void asAnotherUserItPrintsTheInstallAndStops() throws Exception {
        checkout.write("launcher/packages", "jfl-one package-one compile\n");
        checkout.fake("id", "echo 1000");
        checkout.fake("apt-get", "touch " + folder.resolve("apt"));
        assertThat(checkout.run("build", "x"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        """
                        error: missing packages: package-one
                        help: sudo apt-get install -y --no-install-recommends package-one
                        """));
        assertThat(folder.resolve("apt")).doesNotExist();
    }

    @Test
    void helpAndVersionNeedNoPackages() throws Exception {
        checkout.write("launcher/packages", "jfl-one package-one compile vm test clang\n");
        checkout.fake("id", "echo 1000");
        assertThat(checkout.run("--version").exitCode()).isEqualTo(1);
        assertThat(checkout.run("run", "--help").out()).isEqualTo("first run,--help\n");
    }

    @Test
    void withoutANetworkALibraryThatIsMissingIsOneLine() throws Exception {
        checkout.write("launcher/libraries", "org.nobody nothing 1.0 0000\n");
        checkout.fake("mvn", "echo 'a stack trace'; exit 1");
        assertThat(checkout.run())
                .isEqualTo(new Outcome(
                        2,
                        "",
                        BUILDING
                                + """
                                jfl: fetching org.nobody:nothing:1.0
                                error: cannot get nothing-1.0.jar from Maven Central
                                help: connect to the network once: later runs need none
                                """));
    }

    @Test
    void testsGoThroughMavenAndAreCounted() throws Exception {
        checkout.fake("mvn", report("tests=\"7\" errors=\"1\" skipped=\"2\" failures=\"0\""));
        Outcome outcome = checkout.run("test");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains(" verify\n").endsWith("4 passed, 1 failed, 2 skipped\n");
    }

    @Test
    void aTestProcessThatCrashesFailsTheRun() throws Exception {
        checkout.fake("mvn", report("tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\"") + "echo '[ERROR] The forked VM terminated'");
        assertThat(checkout.run("test").exitCode()).isEqualTo(1);
    }

    @Test
    void aTestRunThatRanNothingFails() throws Exception {
        checkout.fake("mvn", "exit 0");
        assertThat(checkout.run("test", "--only", "Nothing")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isNotZero();
            assertThat(outcome.err()).startsWith("jfl: no test ran\nerror: ");
        });
    }

    @Test
    void theSecondTestRunNeedsNoNetwork() throws Exception {
        Files.createDirectories(folder.resolve(".m2/repository"));
        checkout.fake("mvn", report("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\""));
        assertThat(checkout.run("test").out()).doesNotContain("-o ").endsWith("1 passed, 0 failed, 0 skipped\n");
        assertThat(checkout.run("test").out()).startsWith("-o -B");
    }

    @Test
    void mavenWithoutANetworkIsOneLineMore() throws Exception {
        checkout.fake("mvn", "echo '[ERROR] Could not transfer artifact x'; exit 1");
        Outcome outcome = checkout.run("test");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(
                """
                error: Maven could not fetch what the build needs
                help: connect to the network once: later runs need none
                """);
    }

    /** A Maven that prints its arguments and leaves one report. */
    private static String report(String counts) {
        return """
                echo "$@"
                mkdir -p tests/target/surefire-reports
                echo '<testsuite name="x" time="0.1" %s>' >tests/target/surefire-reports/TEST-x.xml
                """
                .formatted(counts);
    }
}
