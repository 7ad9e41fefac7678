// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every trusted crossing says why its contract holds: natives and exports in Java, every function of a shim. */
class SafetyCommentTest {
    private static final Path HOME = Path.of(System.getProperty("jfl.home", ".."));

    /** A declaration of a native method, or the annotation of an export; not where a comment speaks of one. */
    private static final Pattern JAVA_CROSSING = Pattern.compile("^    (?:public |private )?static native .*|^    @Export\\(.*");

    /** The first line of a function definition, which does not end as a prototype does. */
    private static final Pattern C_CROSSING = Pattern.compile("^static (?!const |struct file_operations)[^=;]*\\([^;]*$");

    @Test
    void everyCrossingInJavaHasOne() throws IOException {
        assertThat(without(HOME.resolve("kernel/src/main/java"), ".java", JAVA_CROSSING, 15)).isEmpty();
    }

    @Test
    void everyCrossingOfTheJdkSubstitutesHasOne() throws IOException {
        assertThat(without(HOME.resolve("library/src/main/java"), ".java", JAVA_CROSSING, 5)).isEmpty();
    }

    @Test
    void everyFunctionOfAShimHasOne() throws IOException {
        assertThat(without(HOME.resolve("kernel/src/main/resources/shims"), ".h", C_CROSSING, 30)).isEmpty();
    }

    private static List<String> without(Path root, String ending, Pattern crossing, int atLeast) throws IOException {
        List<String> missing = new ArrayList<>();
        int crossings = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (!crossing.matcher(lines.get(i)).matches() || isPrototype(lines, i)) {
                        continue;
                    }
                    crossings++;
                    if (!hasComment(lines, i)) {
                        missing.add(file.getFileName() + ":" + (i + 1) + ": " + lines.get(i).strip());
                    }
                }
            }
        }
        assertThat(crossings).as("crossings found").isGreaterThanOrEqualTo(atLeast);
        return missing;
    }

    /** A C declaration over several lines. */
    private static boolean isPrototype(List<String> lines, int at) {
        for (int i = at; i < lines.size(); i++) {
            if (lines.get(i).equals("{")) {
                return false;
            }
            if (lines.get(i).endsWith(";")) {
                return !lines.get(at).startsWith("    ");
            }
        }
        return false;
    }

    /** Searches upwards through what belongs to the declaration: annotations and the comment, up to an empty line. */
    private static boolean hasComment(List<String> lines, int at) {
        for (int i = at - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
            if (lines.get(i).contains("SAFETY:")) {
                return true;
            }
        }
        return false;
    }
}
