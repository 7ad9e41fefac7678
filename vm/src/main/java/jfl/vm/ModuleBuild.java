// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds modules with the kernel's own build system, {@code make -C HEADERS M=FOLDER modules W=1}. The folder holds
 * the sources; one run may build many modules ({@link #writeKbuild}), which costs far less than a run for each.
 *
 * @param headers the headers, as {@code make -C} wants them
 * @param folder the folder with sources and {@code Kbuild}
 * @param compiler which C compiler
 * @param flags added at the end of the compiler's flags
 * @param debugInfo without it, compiling is quicker and modules are small: no DWARF and no BTF
 * @param sparse whether sparse looks at every source as well
 * @param jobs how many compilers at once
 */
public record ModuleBuild(
        Path headers, Path folder, Compiler compiler, List<String> flags, boolean debugInfo, boolean sparse, int jobs) {
    private static final Pattern BUILT_WITH = Pattern.compile("#define CONFIG_CC_VERSION_TEXT \"(\\S+)");

    /** Whose compiler. */
    public enum Compiler {
        /** The very gcc that the kernel was built with. */
        GCC,
        /** The host's clang, through a wrapper that drops what only gcc knows. */
        CLANG
    }

    /** Copies the list. */
    public ModuleBuild {
        flags = List.copyOf(flags);
        headers = headers.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /** gcc, debug information, no sparse, a job for each processor. */
    public static ModuleBuild of(Path headers, Path folder) {
        return new ModuleBuild(headers, folder, Compiler.GCC, List.of(), true, false,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same with another compiler. */
    public ModuleBuild with(Compiler other) {
        return new ModuleBuild(headers, folder, other, flags, debugInfo, sparse, jobs);
    }

    /** The same with flags of one's own. */
    public ModuleBuild withFlags(List<String> own) {
        return new ModuleBuild(headers, folder, compiler, own, debugInfo, sparse, jobs);
    }

    /** The same without debug information. */
    public ModuleBuild withoutDebugInfo() {
        return new ModuleBuild(headers, folder, compiler, flags, false, sparse, jobs);
    }

    /** The same with sparse. */
    public ModuleBuild withSparse() {
        return new ModuleBuild(headers, folder, compiler, flags, debugInfo, true, jobs);
    }

    /**
     * What came of a build.
     *
     * @param status make's exit status
     * @param modules the {@code .ko} files, sorted by name; those of modules that failed are missing
     * @param messages what the tools complained about
     * @param output everything they printed
     * @param wall how long it took
     */
    public record Result(int status, List<Path> modules, List<CompilerMessage> messages, String output, Duration wall) {
        /** Copies the lists. */
        public Result {
            modules = List.copyOf(modules);
            messages = List.copyOf(messages);
        }

        /** Whether make succeeded; there may be warnings. */
        public boolean ok() {
            return status == 0;
        }

        /** Whether make succeeded without a warning. */
        public boolean clean() {
            return ok() && messages.isEmpty();
        }
    }

    /**
     * Writes the {@code Kbuild} file for modules of one source each, {@code NAME.c}.
     *
     * @param flags compiler flags for all of them, {@code -I} for instance
     */
    public static void writeKbuild(Path folder, List<String> names, List<String> flags) throws IOException {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append("obj-m += ").append(name).append(".o\n"));
        if (!flags.isEmpty()) {
            text.append("ccflags-y += ").append(String.join(" ", flags)).append('\n');
        }
        Path file = folder.resolve("Kbuild");
        // An unchanged file keeps its time, or Kbuild would compile everything again.
        if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
            Files.writeString(file, text);
        }
    }

    /** Runs make. Errors in the sources are in the result; what is missing on the host is thrown. */
    public Result run() {
        long start = System.nanoTime();
        if (folder.toString().matches(".*[\\s:].*")) {
            throw new VmException("Kbuild cannot build in " + folder + ": the path has a space or a colon");
        }
        Optional<ClangWrapper> clang = compiler == Compiler.CLANG ? Optional.of(ClangWrapper.get()) : Optional.empty();
        String cc = clang.map(wrapper -> wrapper.script().toString()).orElseGet(() -> gccOf(headers));
        ProcessBuilder builder = new ProcessBuilder(command(cc)).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("LANG", "C"); // Kbuild unsets LC_ALL
        List.of("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "ARCH", "CROSS_COMPILE", "LLVM", "KBUILD_OUTPUT", "O", "V", "W",
                "C", "M")
                .forEach(builder.environment()::remove);
        Tool.Output output = Tool.run(builder);
        String text = clang.map(wrapper -> wrapper.withoutExpected(output.text())).orElse(output.text());
        return new Result(output.status(), built(), CompilerMessage.parse(text), text,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** The make command; also what a person would type to get the same. */
    public List<String> command(String cc) {
        List<String> command = new ArrayList<>(List.of(Tool.require("make").toString(), "-s", "-j" + jobs,
                "--no-print-directory",
                "-C", headers.toString(), "M=" + folder, "modules", "W=1", "CC=" + cc));
        List<String> extra = new ArrayList<>(flags);
        if (!debugInfo) {
            extra.add("-g0");
        }
        if (!extra.isEmpty()) {
            command.add("KCFLAGS=" + String.join(" ", extra));
        }
        if (!debugInfo || Tool.find("pahole").isEmpty()) {
            command.add("CONFIG_DEBUG_INFO_BTF_MODULES="); // BTF is made by pahole from the DWARF
        }
        if (sparse) {
            command.addAll(List.of("C=2", "CHECK=" + Tool.require("sparse")));
        }
        return command;
    }

    /** The compiler the kernel was built with: the module must have been built with the same major version. */
    static String gccOf(Path headers) {
        String name;
        try {
            Matcher matcher = BUILT_WITH.matcher(Files.readString(headers.resolve("include/generated/autoconf.h")));
            name = matcher.find() ? matcher.group(1) : "gcc";
        } catch (IOException e) {
            throw new VmException("cannot read the kernel configuration in " + headers + ": " + Reason.of(e), null, e);
        }
        if (Tool.find(name).isPresent()) {
            return name;
        }
        String version = name.replaceFirst(".*(gcc(?:-\\d+)?)$", "$1");
        throw new VmException("the kernel was built with `" + name + "`, which is not installed",
                "apt-get install " + version);
    }

    private List<Path> built() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ko")).sorted().toList();
        } catch (IOException e) {
            throw new VmException("cannot read " + folder + ": " + Reason.of(e), null, e);
        }
    }
}
