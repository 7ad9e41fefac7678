// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full, for real: a small tmpfs in a mount namespace of its own, which needs either root or user namespaces. A script mounts it, runs jfl and
 * lists what is left, because the mount is gone with the namespace.
 */
class FullDiskTest {
    private static final String SCRIPT = """
            disk=$1 size=$2; shift 2
            mount -t tmpfs -o size=$size tmpfs "$disk" || exit 99
            [ ! -d "$disk.content" ] || cp -r "$disk.content/." "$disk" || exit 98
            "$@"
            status=$?
            echo left: $(cd "$disk" && find . -type f -size +0 ! -path './build/work/*' | sort)
            exit $status
            """;

    private static List<String> namespace = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void findANamespace() throws Exception {
        var ways = List.of(List.of("unshare", "-m"), List.of("unshare", "-r", "-m"));
        for (var way : ways) {
            var probe = new ArrayList<>(way);
            probe.addAll(List.of("mount", "-t", "tmpfs", "tmpfs", "/mnt"));
            if (new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0) {
                namespace = way;
                return;
            }
        }
        throw new AssertionError("no mount namespace: run as root, or allow user namespaces");
    }

    @Test
    void outputThatDoesNotFit() throws Exception {
        var result = onDisk("32k", List.of(), Jfl.command("build", Jfl.home().resolve("samples/echo"), "--emit", "c", "-o", folder.resolve("disk")));
        result.saysOneLine(2, "the disk is full");
        assertThat(result.out()).isEqualTo("left:\n");
    }

    @Test
    void temporaryFilesThatDoNotFit() throws Exception {
        var source = Sources.write(folder, "Hi.java", "class Hi { public static void main(String[] a) { System.out.println(1); } }").resolve("Hi.java");
        for (var size : List.of("16k", "64k", "128k")) {
            var result = onDisk(size, List.of("env", "TMPDIR=" + folder.resolve("disk")), Jfl.command("exec", source));
            result.saysOneLine(2, "the disk is full");
            assertThat(result.out()).isEqualTo("left:\n");
        }
    }

    @Test
    void buildFolderThatDoesNotFit() throws Exception {
        Sources.write(folder.resolve("disk.content"), "Quiet.java", Sources.MODULE);
        for (var size : List.of("32k", "200k")) {
            var result = onDisk(size, List.of(), Jfl.command("build", folder.resolve("disk")));
            result.saysOneLine(2, "the disk is full");
            assertThat(result.out()).isEqualTo("left: ./Quiet.java\n");
        }
    }

    @Test
    void newModuleThatDoesNotFit() throws Exception {
        var result = onDisk("4k", List.of(), Jfl.command("new", folder.resolve("disk/fresh")));
        result.saysOneLine(2, "the disk is full");
        assertThat(result.out()).isEqualTo("left:\n");
    }

    private Jfl onDisk(String size, List<String> environment, List<String> command) throws IOException, InterruptedException {
        var disk = Files.createDirectories(folder.resolve("disk"));
        var all = new ArrayList<>(namespace);
        all.addAll(List.of("sh", "-c", SCRIPT, "sh", disk.toString(), size));
        all.addAll(environment);
        all.addAll(command);
        return Jfl.start(all, folder);
    }
}
