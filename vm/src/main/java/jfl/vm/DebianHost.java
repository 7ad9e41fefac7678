// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known about the host's distribution. */
final class DebianHost {
    private static final String BRING_YOUR_OWN = "give a kernel of your own with --kernel IMAGE --headers PATH";

    private DebianHost() {}

    /** The host's Debian mirrors, for another release; says what to do on a host that has none. */
    static List<AptSources.Entry> sources(String suite, Path etc) {
        Map<String, String> release = osRelease(etc.resolve("os-release"));
        if (!release.getOrDefault("ID", "").equals("debian")) {
            throw new VmException("stock kernels are fetched on Debian only, and this host is "
                    + release.getOrDefault("PRETTY_NAME", "something else"), BRING_YOUR_OWN);
        }
        for (String program : List.of("apt-get", "apt-cache", "dpkg-deb")) {
            if (Tool.find(program).isEmpty()) {
                throw new VmException("`" + program + "` is missing, so no kernel can be fetched", BRING_YOUR_OWN);
            }
        }
        Set<String> names = new LinkedHashSet<>(List.of("stable", "oldstable", "testing", "unstable", "sid"));
        names.add(release.getOrDefault("VERSION_CODENAME", suite));
        names.add(suite);
        List<AptSources.Entry> entries = AptSources.forSuite(AptSources.read(etc.resolve("apt")), names, suite);
        if (entries.isEmpty()) {
            throw new VmException("the host's package sources name no Debian mirror", BRING_YOUR_OWN);
        }
        return entries;
    }

    /** The fields of {@code os-release(5)}. */
    static Map<String, String> osRelease(Path file) {
        Map<String, String> fields = new HashMap<>();
        try {
            for (String line : Files.isReadable(file) ? Files.readAllLines(file) : List.<String>of()) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    fields.put(line.substring(0, equals), line.substring(equals + 1).replaceAll("^\"|\"$", ""));
                }
            }
        } catch (IOException e) {
            return Map.of();
        }
        return fields;
    }
}
