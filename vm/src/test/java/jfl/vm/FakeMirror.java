// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A Debian mirror in a folder, with kernel packages of a few bytes, and an {@code /etc} that names it. */
final class FakeMirror {
    private final Path root;
    private final StringBuilder index = new StringBuilder();

    private FakeMirror(Path root) {
        this.root = root;
    }

    /** Builds the mirror; gives the {@code /etc}. */
    static Path create(Path folder, String version) throws IOException {
        FakeMirror mirror = new FakeMirror(Files.createDirectories(folder.resolve("mirror")));
        String release = version + ".0-9-amd64";
        String common = "linux-headers-" + version + ".0-9-common";
        String image = "linux-image-" + release;
        String headers = "linux-headers-" + release;
        String prefix = version.equals("6.1") ? "" : version + "-";
        mirror.add("linux-image-" + prefix + "amd64", "2", image + " (= 2)");
        mirror.add("linux-headers-" + prefix + "amd64", "2", headers + " (= 2)");
        mirror.add(image + "-unsigned", "2", "kmod");
        byte[] kernel = FakeKernel.image(gzip(FakeKernel.elf()), false);
        mirror.add(image, "2", "kmod, linux-base", "boot/vmlinuz-" + release, kernel,
                "lib/modules/" + release + "/modules.order", bytes(""));
        mirror.add(image, "3", "kmod", "boot/vmlinuz-" + release, bytes("a newer one that nobody asked for"));
        mirror.add(headers, "2", common + " (= 2), linux-kbuild-" + version + " (>= 2), gcc-12",
                "usr/src/" + headers + "/Makefile", bytes("include /usr/src/" + common + "/Makefile\n"),
                "usr/src/" + headers + "/include/generated/autoconf.h",
                        bytes("#define CONFIG_CC_VERSION_TEXT \"cc 1\"\n"));
        mirror.add(common, "2", "", "usr/src/" + common + "/Makefile", bytes("modules:\n\t@echo built in $(CURDIR)\n"));
        mirror.add("linux-kbuild-" + version, "2", "", "usr/lib/linux-kbuild-" + version + "/scripts/empty", bytes(""));
        mirror.publish();
        return etc(folder, "deb [trusted=yes] file:" + mirror.root + " bookworm main");
    }

    /** An {@code /etc} of a Debian 12 with that one source. */
    static Path etc(Path folder, String source) throws IOException {
        Path etc = folder.resolve("etc");
        Files.createDirectories(etc.resolve("apt"));
        Files.writeString(etc.resolve("os-release"), "ID=debian\nVERSION_CODENAME=bookworm\nPRETTY_NAME=\"Debian\"\n");
        Files.writeString(etc.resolve("apt/sources.list"), source + "\n");
        return etc;
    }

    private void add(String name, String version, String depends, Object... content) throws IOException {
        Path tree = Files.createTempDirectory(root, "package");
        for (int i = 0; i < content.length; i += 2) {
            Path file = tree.resolve((String) content[i]);
            Files.createDirectories(file.getParent());
            Files.write(file, (byte[]) content[i + 1]);
        }
        String control = "Package: " + name + "\nVersion: " + version
                + "\nArchitecture: amd64\nMaintainer: nobody <n@example.org>\n"
                + (depends.isEmpty() ? "" : "Depends: " + depends + "\n") + "Description: for a test\n";
        Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(tree.resolve("DEBIAN/control"), control);
        String file = "pool/" + name + "_" + version + "_amd64.deb";
        Files.createDirectories(root.resolve("pool"));
        Tool.Output built = Tool.run(List.of("dpkg-deb", "-Znone", "--root-owner-group", "-b", tree.toString(),
                root.resolve(file).toString()));
        if (built.status() != 0) {
            throw new IOException(built.err());
        }
        byte[] archive = Files.readAllBytes(root.resolve(file));
        index.append(control).append("Filename: ").append(file).append("\nSize: ").append(archive.length)
                .append("\nSHA256: ").append(sha256(archive)).append("\n\n");
    }

    private void publish() throws IOException {
        Path suite = root.resolve("dists/bookworm");
        Path packages = suite.resolve("main/binary-amd64/Packages");
        Files.createDirectories(packages.getParent());
        byte[] text = bytes(index.toString());
        Files.write(packages, text);
        Files.writeString(suite.resolve("Release"),
                "Origin: Test\nSuite: bookworm\nCodename: bookworm\nArchitectures: amd64\n"
                + "Components: main\nDate: Thu, 01 Jan 2026 00:00:00 UTC\nSHA256:\n " + sha256(text) + " " + text.length
                + " main/binary-amd64/Packages\n");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
