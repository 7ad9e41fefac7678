// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Lets clang build for a kernel whose headers were configured by gcc: Kbuild passes what that gcc understood, and the
 * wrapper, a shell script, drops or translates what this clang does not. Which flags that is, is found by asking
 * clang once per clang and kept in the cache.
 *
 * <p>What goes missing are hardening flags (return thunks, straight-line speculation on clang 14); objtool then says
 * so for every function, which is expected and left out of the messages.
 *
 * @param script the wrapper, to be used as {@code CC}
 * @param dropped the flags this clang does not know
 */
record ClangWrapper(Path script, List<String> dropped) {
    /** Flags that gcc-built kernels pass and some clang does not know. */
    private static final List<String> CANDIDATES = List.of(
            "-mfunction-return=thunk-extern", "-mindirect-branch-register", "-mindirect-branch-cs-prefix",
            "-fconserve-stack", "-mrecord-mcount", "-fno-allow-store-data-races", "-mskip-rax-setup", "-falign-jumps=1",
            "-falign-loops=1", "-fno-var-tracking-assignments", "-mharden-sls=all", "-mindirect-branch=thunk-extern",
            "-Wimplicit-fallthrough=5", "-fno-stack-check", "-fmin-function-alignment=16",
            "-fzero-init-padding-bits=all");

    /** gcc's named address spaces look like clang's, but do not mean the same to the headers. */
    private static final String FIXUP = """
            #undef CONFIG_CC_HAS_NAMED_AS
            #undef CONFIG_USE_X86_SEG_SUPPORT
            """;

    /** Compiling, not only parsing: a flag that clang accepts and does not use counts as unknown. */
    private static final List<String> PROBE = List.of("-Werror", "-c", "-o", "/dev/null", "-x", "c", "/dev/null");

    private static final String SCRIPT = """
            #!/bin/sh
            # Generated. Runs clang with the flags of a kernel that gcc built.
            left=$# probe= known= skip=
            while [ $left -gt 0 ]; do
                flag=$1; shift; left=$((left - 1))
                case $skip$flag in
                -o) skip=yes ;;
                yes*) skip= ;;
                /dev/null) probe=yes ;;
                *) known="$known $flag" ;;
                esac
                case $flag in
                -mindirect-branch=thunk-extern) set -- "$@" -mretpoline-external-thunk ;;
                -mpreferred-stack-boundary=3) set -- "$@" -mstack-alignment=8 ;;
                @DROPPED@) ;;
                *) set -- "$@" "$flag" ;;
                esac
            done
            set -- @CLANG@ -Qunused-arguments "$@" @EXTRA@ -Wno-unknown-warning-option -include @FIXUP@
            [ -n "$probe" ] || exec "$@"
            # Kbuild asks for some thirty flags whether an empty file compiles with them, in each run: remember the answers.
            answer=$(echo "$known" | cksum); answer=@FOLDER@/answer-${answer%% *}-${answer##* }
            [ -f "$answer" ] && exit "$(cat "$answer")"
            "$@"; status=$?
            case $status in 0|1) echo $status >"$answer.$$" && mv "$answer.$$" "$answer" ;; esac
            exit $status
            """;

    private static final Pattern NAKED_RETURN =
            Pattern.compile(".*: warning: objtool: .*'naked' return found in \\w*RETHUNK build");
    private static final Pattern MISSING_TRAP =
            Pattern.compile(".*: warning: objtool: .*missing int3 after (?:ret|indirect jump)");

    ClangWrapper {
        dropped = List.copyOf(dropped);
    }

    /** The wrapper for the host's clang. */
    static ClangWrapper get() {
        Path clang = Tool.require("clang");
        CRC32 hash = new CRC32();
        hash.update((Tool.run(List.of(clang.toString(), "--version")).text() + clang + SCRIPT + FIXUP + CANDIDATES
                + PROBE)
                .getBytes(StandardCharsets.UTF_8));
        Path folder = KernelStore.cache().resolve("clang").resolve(String.format("%08x", hash.getValue()));
        try {
            Path list = folder.resolve("dropped");
            return Files.exists(list)
                    ? new ClangWrapper(folder.resolve("clang"), Files.readAllLines(list))
                    : create(clang, folder);
        } catch (IOException e) {
            throw new VmException("cannot write the clang wrapper to " + folder + ": " + Reason.of(e), null, e);
        }
    }

    /** What the build printed without objtool's words on flags that were dropped on purpose. */
    String withoutExpected(String output) {
        boolean noThunks = dropped.stream().anyMatch(flag -> flag.startsWith("-mfunction-return"));
        boolean noTraps = dropped.stream().anyMatch(flag -> flag.startsWith("-mharden-sls"));
        return output.lines()
                .filter(line -> !(noThunks && NAKED_RETURN.matcher(line).matches()))
                .filter(line -> !(noTraps && MISSING_TRAP.matcher(line).matches()))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static ClangWrapper create(Path clang, Path folder) throws IOException {
        List<String> dropped = new ArrayList<>(CANDIDATES.stream().filter(flag -> !understands(clang, flag)).toList());
        String zeroing = "-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang";
        String extra = understands(clang, "-ftrivial-auto-var-init=zero") ? ""
                : understands(clang, "-ftrivial-auto-var-init=zero", zeroing) ? zeroing : "";
        if (extra.isEmpty() && !understands(clang, "-ftrivial-auto-var-init=zero")) {
            dropped.add("-ftrivial-auto-var-init=zero");
        }
        Files.createDirectories(folder);
        Path fixup = folder.resolve("fixup.h");
        Path script = folder.resolve("clang");
        replace(fixup, FIXUP);
        replace(script, SCRIPT.replace("@DROPPED@", String.join("|", dropped)).replace("@CLANG@", clang.toString())
                .replace("@EXTRA@", extra).replace("@FIXUP@", fixup.toString()).replace("@FOLDER@", folder.toString()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        replace(folder.resolve("dropped"), dropped.stream().map(flag -> flag + "\n").collect(Collectors.joining()));
        return new ClangWrapper(script, dropped);
    }

    private static boolean understands(Path clang, String... flags) {
        List<String> command = new ArrayList<>(List.of(clang.toString()));
        command.addAll(List.of(flags));
        command.addAll(PROBE);
        return Tool.run(command).status() == 0;
    }

    private static void replace(Path file, String text) throws IOException {
        Path partial = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".partial");
        Files.writeString(partial, text);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
