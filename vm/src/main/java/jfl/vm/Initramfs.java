// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What the guest finds in its root folder. Folders above a file come by themselves; adding a path twice keeps the later
 * one. Paths are absolute guest paths.
 */
public final class Initramfs {
    private static final int EXECUTABLE = 0755;
    private static final int PLAIN = 0644;

    /** Sorted, so that a folder comes before what is in it and equal content gives equal bytes. */
    private final TreeMap<String, Entry> entries = new TreeMap<>();

    private sealed interface Entry {
        record Folder(int mode) implements Entry {}

        record Bytes(byte[] data, int mode) implements Entry {}

        record HostFile(Path file, int mode) implements Entry {}

        record Link(String target) implements Entry {}

        record Device(int mode, int major, int minor) implements Entry {}
    }

    /** An image with nothing in it. */
    public Initramfs() {}

    /**
     * The base every guest has: static busybox with a link for each applet, the mount points, and the two device
     * nodes the kernel wants before devtmpfs is there.
     */
    public static Initramfs withBusybox() {
        Initramfs image = new Initramfs();
        Path busybox = Tool.require("busybox");
        requireStatic(busybox);
        image.file("/bin/busybox", busybox);
        String applets = Tool.run(List.of(busybox.toString(), "--list-full")).text();
        applets.lines().filter(name -> !name.isBlank() && !name.equals("bin/busybox"))
                .forEach(name -> image.link("/" + name, "/bin/busybox"));
        Stream.of("/dev", "/proc", "/sys", "/tmp", "/run", "/root", "/mnt", "/etc", "/lib/modules")
                .forEach(image::folder);
        image.put("/dev/console", new Entry.Device(0600, 5, 1));
        image.put("/dev/null", new Entry.Device(0666, 1, 3));
        return image;
    }

    /** Adds an empty folder. */
    public Initramfs folder(String path) {
        return put(path, new Entry.Folder(EXECUTABLE));
    }

    /** Adds a text file, executable when {@code mode} says so. */
    public Initramfs text(String path, String content, int mode) {
        return put(path, new Entry.Bytes(content.getBytes(StandardCharsets.UTF_8), mode));
    }

    /** Adds bytes as a plain file. */
    public Initramfs bytes(String path, byte[] data) {
        return put(path, new Entry.Bytes(data, PLAIN));
    }

    /** Adds a file of the host, or everything in a folder of the host; what is executable there is executable here. */
    public Initramfs file(String path, Path host) {
        if (Files.isDirectory(host)) {
            try (Stream<Path> children = Files.list(host)) {
                folder(path);
                children.forEach(child -> file(path + "/" + child.getFileName(), child));
                return this;
            } catch (IOException e) {
                throw new VmException("cannot read the folder " + host + ": " + Reason.of(e), null, e);
            }
        }
        if (!Files.isReadable(host)) {
            throw new VmException("cannot put " + host
                    + " into the guest: there is no such file, or it is not readable");
        }
        return put(path, new Entry.HostFile(host, Files.isExecutable(host) ? EXECUTABLE : PLAIN));
    }

    /** Adds a program of the host under its own path, with the shared libraries it needs. */
    public Initramfs program(Path host) {
        return program(host.toAbsolutePath().normalize().toString(), host);
    }

    /** Adds a program of the host, with the shared libraries it needs (a static one needs none). */
    public Initramfs program(String path, Path host) {
        SharedLibraries.of(host).forEach(library -> file(library.toString(), library));
        return file(path, host);
    }

    /** Adds a symbolic link. */
    public Initramfs link(String path, String target) {
        return put(path, new Entry.Link(target));
    }

    /** Writes the image, gzip level 1: what the guest spends on inflating is less than what a better level saves. */
    public void write(Path to) {
        try (CpioWriter cpio = new CpioWriter(compressed(Files.newOutputStream(to)))) {
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                write(cpio, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new VmException("cannot write the guest's initramfs " + to + ": " + Reason.of(e), null, e);
        }
    }

    private static OutputStream compressed(OutputStream file) throws IOException {
        return new BufferedOutputStream(new GZIPOutputStream(file, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }, 1 << 16);
    }

    private static void write(CpioWriter cpio, String path, Entry entry) throws IOException {
        switch (entry) {
            case Entry.Folder(int mode) -> cpio.directory(path, mode);
            case Entry.Bytes(byte[] data, int mode) -> cpio.file(path, mode, data);
            case Entry.HostFile(Path file, int mode) -> cpio.file(path, mode, Files.readAllBytes(file));
            case Entry.Link(String target) -> cpio.symlink(path, target);
            case Entry.Device(int mode, int major, int minor) -> cpio.characterDevice(path, mode, major, minor);
        }
    }

    private Initramfs put(String path, Entry entry) {
        String name = Path.of("/").resolve(path).normalize().toString().substring(1);
        if (name.isEmpty()) {
            return this;
        }
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            entries.putIfAbsent(name.substring(0, slash), new Entry.Folder(EXECUTABLE));
        }
        entries.put(name, entry);
        return this;
    }

    private static void requireStatic(Path busybox) {
        if (!SharedLibraries.of(busybox).isEmpty()) {
            throw new VmException(busybox + " is not a static program, so it cannot run alone in a guest",
                    "apt-get install busybox-static");
        }
    }
}
