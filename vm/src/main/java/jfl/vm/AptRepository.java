// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * apt with a state, cache and package list of its own, in a scratch folder: it fetches from the host's mirrors,
 * trusts the host's keys, needs no root, and leaves nothing on the host. The host's {@code apt.conf.d} still counts
 * (proxies stand there), but for its hooks.
 */
final class AptRepository {
    /** The options that matter, as a file for {@code -c}: only there can a list be cleared. */
    private static final String CONFIGURATION = """
            #clear APT::Update::Pre-Invoke;
            #clear APT::Update::Post-Invoke;
            #clear APT::Update::Post-Invoke-Success;
            #clear DPkg::Pre-Invoke;
            #clear DPkg::Post-Invoke;
            Dir::State "@SCRATCH@/state";
            Dir::State::status "@SCRATCH@/status";
            Dir::Cache "@SCRATCH@/cache";
            Dir::Etc::sourcelist "@SCRATCH@/sources.list";
            Dir::Etc::sourceparts "@SCRATCH@/none";
            Dir::Etc::preferencesparts "@SCRATCH@/none";
            Dir::Etc::preferences "/dev/null";
            APT::Architecture "@ARCHITECTURE@";
            APT::Architectures { "@ARCHITECTURE@"; };
            APT::Sandbox::User "";
            APT::Get::List-Cleanup "false";
            Acquire::Languages "none";
            Acquire::Retries "2";
            Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
            Acquire::IndexTargets::deb::CNF::DefaultEnabled "false";
            """;

    private final Path scratch;
    private final Path configuration;

    private AptRepository(Path scratch, Path configuration) {
        this.scratch = scratch;
        this.configuration = configuration;
    }

    /** A package, its exact version, and how many bytes it has. */
    record Package(String name, String version, List<String> dependencies, long size) {}

    /** Sets the folder up and fetches the package lists. */
    static AptRepository open(Path scratch, List<AptSources.Entry> sources, String architecture) {
        try {
            Files.createDirectories(scratch.resolve("state/lists/partial"));
            Files.createDirectories(scratch.resolve("cache/archives/partial"));
            Files.createDirectory(scratch.resolve("none"));
            Files.writeString(scratch.resolve("status"), "");
            Files.writeString(scratch.resolve("sources.list"), sources.stream()
                    .map(entry -> entry.line(architecture)).collect(Collectors.joining("\n", "", "\n")));
            Path configuration = Files.writeString(scratch.resolve("apt.conf"), CONFIGURATION
                    .replace("@SCRATCH@", scratch.toString()).replace("@ARCHITECTURE@", architecture));
            AptRepository apt = new AptRepository(scratch, configuration);
            // Without Error-Mode, apt-get calls an unreachable mirror a warning and succeeds with empty lists.
            Tool.Output update = apt.run(scratch, List.of("apt-get", "-q", "-o", "APT::Update::Error-Mode=any",
                    "update"));
            if (update.status() != 0) {
                throw new VmException("cannot reach the Debian mirrors: " + firstError(update),
                        "check the network, or give a kernel of your own with --kernel PATH --headers PATH");
            }
            return apt;
        } catch (IOException e) {
            throw new VmException("cannot write to " + scratch + ": " + Reason.of(e), null, e);
        }
    }

    /** The newest version of a package, or an exact one; empty when no mirror has it. */
    Optional<Package> find(String name, Optional<String> version) {
        String wanted = version.map(v -> name + "=" + v).orElse(name);
        Tool.Output output = run(scratch, List.of("apt-cache", "--no-all-versions", "show", wanted));
        if (output.status() != 0) {
            return Optional.empty();
        }
        return field(output.text(), "Version").map(found -> new Package(name, found,
                Stream.of(field(output.text(), "Depends").orElse("").split(",\\s*")).toList(),
                field(output.text(), "Size").map(Long::parseLong).orElse(0L)));
    }

    /** The names of all packages that begin so. */
    Set<String> names(String prefix) {
        return new TreeSet<>(run(scratch, List.of("apt-cache", "pkgnames", prefix)).text().lines().toList());
    }

    /** Downloads packages; apt checks their hashes against the signed lists. */
    List<Path> download(List<Package> packages, Path folder) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", "download"));
        packages.forEach(one -> command.add(one.name() + "=" + one.version()));
        Tool.Output output = run(folder, command);
        if (output.status() != 0) {
            throw new VmException("cannot download the kernel's packages: " + firstError(output),
                    "check the network and the free disk space");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".deb")).sorted().toList();
        } catch (IOException e) {
            throw new VmException("cannot read " + folder + ": " + Reason.of(e), null, e);
        }
    }

    private Tool.Output run(Path folder, List<String> command) {
        List<String> full = new ArrayList<>(command);
        full.addAll(1, List.of("-c", configuration.toString()));
        ProcessBuilder builder = new ProcessBuilder(full).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("APT_CONFIG");
        return Tool.run(builder);
    }

    private static Optional<String> field(String stanza, String name) {
        return stanza.lines().filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2)).findFirst();
    }

    /** An error before a failed fetch before a warning. */
    private static String firstError(Tool.Output output) {
        List<String> lines = (output.err() + "\n" + output.text()).lines().toList();
        return Stream.of("E: ", "Err:", "W: ")
                .flatMap(prefix -> lines.stream().filter(line -> line.startsWith(prefix)))
                .findFirst().orElse("apt ended with status " + output.status()).replaceFirst("^[EW]: ", "");
    }
}
