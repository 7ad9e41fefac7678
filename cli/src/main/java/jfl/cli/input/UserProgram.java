// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The user's classes.
 *
 * @param classes class files by internal name
 * @param sources text of the sources by simple file name, to quote in diagnostics; empty for a JAR without them
 * @param launch internal name of the class to launch when one file was named, {@code ""} otherwise
 */
public record UserProgram(Map<String, byte[]> classes, Map<String, String> sources, String launch) {
    public UserProgram {
        classes = Map.copyOf(classes);
        sources = Map.copyOf(sources);
    }

    /** The lines of a source, none when it is not known. */
    public List<String> lines(String file) {
        return sources.getOrDefault(file, "").lines().toList();
    }

    /** SHA-256 over the sources, or over the class files where there are none (RULES E5). */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            if (sources.isEmpty()) {
                new TreeMap<>(classes).forEach((name, bytes) -> add(digest, name, bytes));
            } else {
                new TreeMap<>(sources).forEach((name, text) -> add(digest, name, text.getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String name, byte[] content) {
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }
}
