// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The package sources of a Debian host, in both of apt's forms ({@code sources.list(5)}): one line an entry, and deb822
 * stanzas. Only what is needed to fetch from the same mirrors for another suite or architecture is kept.
 */
final class AptSources {
    private AptSources() {}

    /**
     * One mirror.
     *
     * @param options what selects keys and trust, as {@code key=value}
     */
    record Entry(String uri, String suite, List<String> components, List<String> options) {
        /** The entry as one line, for one architecture. */
        String line(String architecture) {
            List<String> all = new ArrayList<>(List.of("arch=" + architecture));
            all.addAll(options);
            return "deb [" + String.join(" ", all) + "] " + uri + " " + suite + " " + String.join(" ", components);
        }
    }

    /** Reads {@code sources.list} and {@code sources.list.d} below {@code /etc/apt} or a folder like it. */
    static List<Entry> read(Path etc) {
        List<Entry> entries = new ArrayList<>();
        Path main = etc.resolve("sources.list");
        Path parts = etc.resolve("sources.list.d");
        try {
            if (Files.isReadable(main)) {
                entries.addAll(parseLines(Files.readString(main)));
            }
            if (Files.isDirectory(parts)) {
                try (Stream<Path> files = Files.list(parts)) {
                    for (Path file : files.sorted().filter(Files::isReadable).toList()) {
                        String name = file.getFileName().toString();
                        if (name.endsWith(".list")) {
                            entries.addAll(parseLines(Files.readString(file)));
                        } else if (name.endsWith(".sources")) {
                            entries.addAll(parseStanzas(Files.readString(file)));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new VmException("cannot read the host's package sources: " + Reason.of(e), null, e);
        }
        return entries;
    }

    /**
     * The host's Debian mirrors, turned to another release: entries whose suite is the host's codename or alias, with
     * or without a suffix such as {@code -security}. Everything else (a vendor's repository) is left out.
     */
    static List<Entry> forSuite(List<Entry> host, Set<String> hostNames, String wanted) {
        Set<Entry> turned = new LinkedHashSet<>();
        for (Entry entry : host) {
            for (String name : hostNames) {
                String suite = entry.suite();
                if (entry.components().contains("main") && (suite.equals(name) || suite.startsWith(name + "-"))) {
                    String target = wanted + suite.substring(name.length());
                    turned.add(new Entry(entry.uri(), target, List.of("main"), entry.options()));
                }
            }
        }
        return List.copyOf(turned);
    }

    /** The one-line form: {@code deb [options] uri suite components}. */
    static List<Entry> parseLines(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (!line.matches("deb\\s.*")) {
                continue;
            }
            String rest = line.substring(3).strip();
            List<String> options = List.of();
            if (rest.startsWith("[") && rest.contains("]")) {
                options = kept(words(rest.substring(1, rest.indexOf(']'))));
                rest = rest.substring(rest.indexOf(']') + 1).strip();
            }
            List<String> words = words(rest);
            if (words.size() >= 3) {
                entries.add(new Entry(words.get(0), words.get(1), words.subList(2, words.size()), options));
            }
        }
        return entries;
    }

    /** The deb822 form: stanzas of fields; the product of its URIs and suites are entries. */
    static List<Entry> parseStanzas(String text) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        String last = "";
        for (String line : (text + "\n\n").lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                entries.addAll(entries(fields));
                fields.clear();
            } else if (Character.isWhitespace(line.charAt(0))) {
                fields.merge(last, line.stripTrailing(), (a, b) -> a + "\n" + b);
            } else if (line.contains(":")) {
                last = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
                fields.put(last, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return entries;
    }

    private static List<Entry> entries(Map<String, String> fields) {
        boolean enabled = !fields.getOrDefault("enabled", "yes").matches("(?i)no|false|0|off|disable");
        if (!enabled || !words(fields.getOrDefault("types", "")).contains("deb")) {
            return List.of();
        }
        List<String> options = new ArrayList<>();
        String key = fields.getOrDefault("signed-by", "");
        if (!key.isEmpty() && !key.contains("\n")) { // a key inside the stanza cannot go on a line
            options.add("signed-by=" + String.join(",", words(key.replace(',', ' '))));
        }
        for (String option : List.of("trusted", "check-valid-until", "check-date", "allow-insecure")) {
            if (fields.containsKey(option)) {
                options.add(option + "=" + fields.get(option));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (String uri : words(fields.getOrDefault("uris", ""))) {
            for (String suite : words(fields.getOrDefault("suites", ""))) {
                entries.add(new Entry(uri, suite, words(fields.getOrDefault("components", "")), List.copyOf(options)));
            }
        }
        return entries;
    }

    private static List<String> kept(List<String> options) {
        return options.stream().filter(option -> !option.matches("(?i)(arch|lang|target|pdiffs|by-hash)[-+]?=.*"))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
