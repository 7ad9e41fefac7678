// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kernels on this machine, one folder each below {@code ${XDG_CACHE_HOME:-~/.cache}/jfl/kernels}. A folder holds
 * what Debian's packages hold, the ELF, and a mark that is written last; it appears by a rename, so whatever has the
 * mark is whole. Using what is there costs no network and no other program.
 */
public final class KernelStore {
    static final String MARK = "jfl-kernel";

    private final Path root;
    private final Path etc;
    private final Consumer<String> progress;

    /** A store in a folder of its own; progress lines go to the consumer. */
    public KernelStore(Path root, Consumer<String> progress) {
        this(root, Path.of("/etc"), progress);
    }

    /** A store on a host with another {@code /etc}, for tests. */
    KernelStore(Path root, Path etc, Consumer<String> progress) {
        this.root = root.toAbsolutePath().normalize();
        this.etc = etc;
        this.progress = progress;
    }

    /** The user's store. */
    public static KernelStore standard(Consumer<String> progress) {
        return new KernelStore(cache().resolve("kernels"), progress);
    }

    /** The user's cache folder for everything of ours. */
    public static Path cache() {
        String set = System.getenv("XDG_CACHE_HOME");
        boolean usable = set != null && Path.of(set).isAbsolute(); // the specification ignores relative ones
        return (usable ? Path.of(set) : Path.of(System.getProperty("user.home"), ".cache")).resolve("jfl");
    }

    /** The series that {@link #get} knows how to fetch. */
    public static List<String> known() {
        return Arrays.stream(KernelSeries.values()).map(KernelSeries::version).toList();
    }

    /** Every kernel that is there, oldest release first. */
    public List<Kernel> stored() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(MARK))).map(KernelStore::load)
                    .sorted(Comparator.comparing(Kernel::release, KernelStore::compareReleases)).toList();
        } catch (IOException e) {
            throw new VmException("cannot read the kernel cache " + root + ": " + Reason.of(e), null, e);
        }
    }

    /** The newest kernel that is there for a series ({@code 6.1}) or release ({@code 6.1.0-56-amd64}). */
    public Optional<Kernel> find(String version) {
        return stored().stream()
                .filter(kernel -> kernel.release().equals(version) || kernel.series().equals(version))
                .reduce((older, newer) -> newer);
    }

    /** A kernel by series or release, fetched when it is not there. */
    public Kernel get(String version) {
        return find(version).orElseGet(() -> new KernelFetcher(root, etc, progress)
                .fetch(series(version), () -> find(version)));
    }

    /**
     * A kernel the user brings.
     *
     * @param image a bzImage or a vmlinux ELF
     * @param headers the folder that Kbuild wants as {@code make -C}
     */
    public Kernel local(Path image, Path headers) {
        Path build = headers(headers);
        return new Kernel(releaseOf(build), elf(image), build, Optional.empty());
    }

    /** Checks a headers folder; what Kbuild would say about a wrong one is hard to read. */
    public static Path headers(Path folder) {
        Path build = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(build.resolve("Makefile"))
                || !Files.isRegularFile(build.resolve("include/generated/autoconf.h"))) {
            throw new VmException(folder
                    + " is not a folder of kernel headers: it has no Makefile, or no include/generated/autoconf.h",
                    "give what /lib/modules/$(uname -r)/build points to, or a kernel tree after `make modules_prepare`");
        }
        return build;
    }

    /** The release that a headers folder builds for. */
    public static String releaseOf(Path headers) {
        try {
            Path plain = headers.resolve("include/config/kernel.release");
            if (Files.isReadable(plain)) {
                return Files.readString(plain).strip();
            }
            String header = Files.readString(headers.resolve("include/generated/utsrelease.h"));
            return header.replaceAll("(?s).*UTS_RELEASE \"([^\"]+)\".*", "$1").strip();
        } catch (IOException e) {
            throw new VmException("the headers in " + headers + " do not say which kernel they are for", null, e);
        }
    }

    /** The ELF of an image, taken out once per content. */
    private Path elf(Path image) {
        if (ElfExtractor.isElf(image)) {
            return image.toAbsolutePath();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(image));
            Path elf = root.resolve("images").resolve(HexFormat.of().formatHex(digest, 0, 12) + ".elf");
            if (!Files.exists(elf)) {
                Files.createDirectories(elf.getParent());
                ElfExtractor.extract(image, elf);
            }
            return elf;
        } catch (IOException e) {
            throw new VmException("cannot read the kernel image " + image + ": " + Reason.of(e), null, e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static KernelSeries series(String version) {
        return Arrays.stream(KernelSeries.values()).filter(series -> series.version().equals(version)).findFirst()
                .orElseThrow(() -> new VmException("the kernel " + version + " is not known",
                        "use " + known().stream().map(known -> "`--kernel " + known + "`")
                                .collect(Collectors.joining(" or "))
                                + ", or give `--kernel IMAGE --headers PATH`"));
    }

    private static Kernel load(Path folder) {
        String release = folder.getFileName().toString();
        return new Kernel(release, folder.resolve("vmlinux"), folder.resolve("usr/src/linux-headers-" + release),
                Optional.of(folder.resolve("lib/modules/" + release)));
    }

    /** Orders {@code 6.1.0-9} before {@code 6.1.0-56}: numbers by value, all else as text. */
    static int compareReleases(String a, String b) {
        String[] x = a.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
        String[] y = b.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            boolean numbers = x[i].matches("\\d{1,9}") && y[i].matches("\\d{1,9}");
            int order = numbers ? Integer.compare(Integer.parseInt(x[i]), Integer.parseInt(y[i]))
                    : x[i].compareTo(y[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(x.length, y.length);
    }
}
