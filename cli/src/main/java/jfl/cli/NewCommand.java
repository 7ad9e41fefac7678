// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jfl.cli.input.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jfl new}: a module of one's own that builds and runs at once. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Make a folder with a new module that builds and runs at once.")
final class NewCommand implements Callable<Integer> {
    private static final int LONGEST = 55; // as the kernel's MODULE_NAME_LEN allows
    private static final Set<String> PACKAGES = Set.of("java", "javax", "jdk", "jfl", "linux", "sun");
    /** Classes that the new sources use. */
    private static final Set<String> USED = Set.of("Errno", "File", "FileOperations", "KernelModule", "Log", "MiscDevice", "ModuleInfo", "Override", "UserWriter");

    @Parameters(index = "0", paramLabel = "NAME", description = "Lower-case letters, digits and underscores; a path makes it elsewhere.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var name = String.valueOf(folder.getFileName());
        if (!isName(name)) {
            throw UserError.of("`" + name + "` is not a name for a module", "use up to " + LONGEST + " lower-case letters, digits and underscores, and no word of Java");
        }
        if (Files.exists(folder)) {
            throw UserError.of(folder + " exists already", "choose another name");
        }
        var target = folder.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var part = Files.createTempDirectory(target.getParent(), ".jfl-new");
        try {
            write(name, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(part);
        }
        System.out.println("made " + folder + "; try it: jfl run " + folder);
        return 0;
    }

    /** The name of the module is that of the Java package as well; packages of others are not to be added to. */
    private static boolean isName(String name) {
        return name.matches("[a-z][a-z0-9_]*") && name.length() <= LONGEST && !SourceVersion.isKeyword(name) && !PACKAGES.contains(name);
    }

    private static void write(String name, Path folder) throws IOException {
        for (var file : files(name).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, String> files(String name) {
        var type = className(name);
        return Map.of("src/main/java/" + name + "/" + type + ".java", module(name, type),
                "src/main/java/" + name + "/" + type + "File.java", operations(name, type), "demo.sh", demo(name), "README.md", readme(name),
                ".gitignore", "/build/\n");
    }

    private static String className(String name) {
        var type = new StringBuilder();
        for (var word : name.split("_+")) {
            type.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return USED.contains(type.toString()) ? type + "Driver" : type.toString();
    }

    private static String module(String name, String type) {
        return """
                package %1$s;

                import linux.Errno;
                import linux.fs.MiscDevice;
                import linux.log.Log;
                import linux.module.KernelModule;
                import linux.module.ModuleInfo;

                /** Makes the device {@code /dev/%1$s}. */
                @ModuleInfo(name = "%1$s", license = "GPL", description = "A new module")
                public final class %2$s implements KernelModule {
                    private final MiscDevice device;

                    public %2$s() throws Errno {
                        device = MiscDevice.register("%1$s", new %2$sFile());
                        Log.info("/dev/%1$s is there");
                    }
                }
                """.formatted(name, type);
    }

    private static String operations(String name, String type) {
        return """
                package %1$s;

                import linux.Errno;
                import linux.fs.File;
                import linux.fs.FileOperations;
                import linux.fs.UserWriter;

                /** What {@code /dev/%1$s} does. */
                final class %2$sFile implements FileOperations {
                    private static final byte[] GREETING = {'h', 'e', 'l', 'l', 'o', '\\n'};

                    @Override
                    public int read(File file, UserWriter to) throws Errno {
                        return to.writeFrom(GREETING);
                    }
                }
                """.formatted(name, type);
    }

    private static String demo(String name) {
        return """
                #!/bin/sh
                # Runs in the VM, with the module loaded.
                set -eu
                test "$(cat /dev/%1$s)" = hello
                echo "%1$s: all good"
                """.formatted(name);
    }

    private static String readme(String name) {
        return """
                # %1$s

                A Linux kernel module in Java.

                    jfl run .        # build it, boot a kernel in a VM, load it, run demo.sh, unload it
                    jfl build .      # build/%1$s.ko for the stock kernel 6.1
                    jfl build . --headers /lib/modules/$(uname -r)/build    # for the kernel that is running
                """.formatted(name);
    }
}
