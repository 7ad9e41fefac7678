// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fetches a stock kernel: downloads its packages with an apt of its own, unpacks them (nothing is installed), makes
 * the absolute paths in the headers relative, takes the ELF out of the image. All of it happens in a scratch folder
 * that is renamed at the end. A file lock keeps two processes apart; whoever holds it owns every scratch folder, so
 * what a killed process left is removed.
 */
final class KernelFetcher {
    private static final long PROGRESS_MILLIS = 5_000;
    private static final String SCRATCH = ".scratch-";
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock(); // a file lock is per process

    private final Path root;
    private final Path etc;
    private final Consumer<String> progress;

    KernelFetcher(Path root, Path etc, Consumer<String> progress) {
        this.root = root;
        this.etc = etc;
        this.progress = progress;
    }

    /** Fetches a kernel unless {@code again} finds that another process did while this one waited. */
    Kernel fetch(KernelSeries series, Supplier<Optional<Kernel>> again) {
        IN_THIS_JVM.lock();
        try {
            requireRoomForKbuild();
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(root.resolve(".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = lock(channel)) {
                assert held.isValid();
                Optional<Kernel> there = again.get();
                return there.isPresent() ? there.get() : fetchLocked(series, again);
            }
        } catch (IOException e) {
            throw new VmException("cannot write to the kernel cache " + root + ": " + Reason.of(e),
                    "free some space, or set XDG_CACHE_HOME to a folder that can be written", e);
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            progress.accept("another process is fetching a kernel; waiting for it");
            lock = channel.lock();
        }
        return lock;
    }

    private Kernel fetchLocked(KernelSeries series, Supplier<Optional<Kernel>> again) throws IOException {
        removeLeftovers();
        Path scratch = Files.createTempDirectory(root, SCRATCH);
        Thread cleaner = new Thread(() -> removeTree(scratch));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            Path folder = Files.createDirectory(scratch.resolve("kernel"));
            String release = unpackPackages(series, scratch, folder);
            HeadersRelocation.makeRelative(folder);
            progress.accept("kernel " + release + ": taking the ELF out of the image");
            ElfExtractor.extract(folder.resolve("boot/vmlinuz-" + release), folder.resolve("vmlinux"));
            Files.writeString(folder.resolve(KernelStore.MARK), release + "\n");
            Files.move(folder, root.resolve(release), StandardCopyOption.ATOMIC_MOVE);
            return again.get().orElseThrow(() -> new VmException("kernel " + release + " is not of series "
                    + series.version()));
        } finally {
            removeTree(scratch);
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException e) {
                // The JVM is going down, and the hook does the same thing.
            }
        }
    }

    private String unpackPackages(KernelSeries series, Path scratch, Path folder) throws IOException {
        progress.accept("kernel " + series.version() + ": reading the package lists of the Debian mirrors");
        AptRepository apt = AptRepository.open(Files.createDirectory(scratch.resolve("apt")),
                DebianHost.sources(KernelSeries.SUITE, etc), KernelSeries.ARCHITECTURE);
        List<AptRepository.Package> packages = packages(apt, series);
        String release = packages.getFirst().name().replaceFirst("^linux-image-", "");
        List<Path> archives = download(apt, packages, release, Files.createDirectory(scratch.resolve("archives")));
        for (Path archive : archives) {
            progress.accept("kernel " + release + ": unpacking " + archive.getFileName());
            Tool.Output output = Tool.run(List.of("dpkg-deb", "-x", archive.toString(), folder.toString()));
            if (output.status() != 0) {
                throw new VmException("cannot unpack " + archive.getFileName() + ": " + output.err().strip().lines()
                        .findFirst().orElse("dpkg-deb ended with status " + output.status()),
                        "check the free space in " + root);
            }
        }
        return release;
    }

    /** Downloads, and says every few seconds how far it is. */
    private List<Path> download(AptRepository apt, List<AptRepository.Package> packages, String release, Path folder) {
        long total = packages.stream().mapToLong(AptRepository.Package::size).sum();
        progress.accept("kernel " + release + ": downloading " + packages.size() + " packages, " + megabytes(total));
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Thread.sleep(PROGRESS_MILLIS);
                    progress.accept("kernel " + release + ": " + megabytes(size(folder)) + " of " + megabytes(total));
                }
            } catch (InterruptedException e) {
                // The download is over.
            }
        });
        try {
            return apt.download(packages, folder);
        } finally {
            watch.interrupt();
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 500_000) / 1_000_000 + " MB";
    }

    private static long size(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a file vanished under the walk
        }
    }

    /** Image, headers, common headers, Kbuild's programs, each in the version that the package naming it wants. */
    private static List<AptRepository.Package> packages(AptRepository apt, KernelSeries series) {
        AptRepository.Package image = dependency(apt, required(apt, series.imagePackage()),
                "linux-image-[^ ]*(?<!-unsigned)");
        AptRepository.Package headers = dependency(apt, required(apt, series.headersPackage()), "linux-headers-[^ ]*");
        return List.of(image, headers, dependency(apt, headers, "linux-headers-[^ ]*-common"),
                dependency(apt, headers, "linux-kbuild-[^ ]*"));
    }

    private static AptRepository.Package required(AptRepository apt, String name) {
        return apt.find(name, Optional.empty()).orElseThrow(() -> new VmException(
                "no mirror of this host has the package " + name,
                "6.12 comes from the suite " + KernelSeries.SUITE + "-security; add it to the host's package sources"));
    }

    private static AptRepository.Package dependency(AptRepository apt, AptRepository.Package from, String name) {
        Pattern wanted = Pattern.compile("(" + name + ")(?: \\((>?=) ([^)]+)\\))?");
        for (String dependency : from.dependencies()) {
            Matcher matcher = wanted.matcher(dependency);
            if (matcher.matches()) {
                boolean exact = "=".equals(matcher.group(2));
                return apt.find(matcher.group(1), exact ? Optional.of(matcher.group(3)) : Optional.empty())
                        .orElseThrow(() -> new VmException("no mirror of this host has the package " + matcher.group(1)
                                + ", which " + from.name() + " needs"));
            }
        }
        throw new VmException("the package " + from.name() + " does not depend on a " + name + " as it used to");
    }

    private void requireRoomForKbuild() {
        if (root.toString().matches(".*[\\s:#%'\"$].*")) {
            throw new VmException("the kernel cache " + root + " has a character in its path that Kbuild cannot take",
                    "set XDG_CACHE_HOME to a folder without spaces and colons");
        }
    }

    private void removeLeftovers() throws IOException {
        List<Path> leftovers = new ArrayList<>();
        try (Stream<Path> all = Files.list(root)) {
            all.filter(path -> path.getFileName().toString().startsWith(SCRATCH)).forEach(leftovers::add);
        }
        leftovers.forEach(KernelFetcher::removeTree);
    }

    private static void removeTree(Path tree) {
        if (!Files.isDirectory(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | RuntimeException e) {
            // The next fetch tries again.
        }
    }
}
