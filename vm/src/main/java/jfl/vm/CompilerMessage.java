// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of the C compiler, sparse, objtool, modpost or the linker.
 *
 * @param severity how bad
 * @param file where, as the tool named it ({@code #line} makes that a Java file); empty when it names none
 * @param line the line, or 0
 * @param column the column, or 0
 * @param text what, without file and severity
 */
public record CompilerMessage(Severity severity, Optional<String> file, int line, int column, String text) {
    private static final Pattern LOCATED =
            Pattern.compile("([^:\\s][^:]*):(\\d+):(?:(\\d+):)? (?:(fatal error|error|warning|note): )?(.*)");
    private static final Pattern OBJTOOL = Pattern.compile("(\\S+): (warning|error): (objtool: .*)");
    private static final Pattern MODPOST = Pattern.compile("(ERROR|WARNING): (modpost: .*)");
    private static final Pattern MAKE = Pattern.compile("make(?:\\[\\d+])?: \\*\\*\\* (.*)");

    /** How bad a message is. */
    public enum Severity {
        /** The build failed. */
        ERROR,
        /** It went on. */
        WARNING,
        /** Belongs to the message before. */
        NOTE
    }

    /** The messages in what a build printed. Lines that are none (source excerpts, for instance) are left out. */
    public static List<CompilerMessage> parse(String output) {
        List<CompilerMessage> messages = new ArrayList<>();
        output.lines().map(CompilerMessage::parseLine).flatMap(Optional::stream).forEach(messages::add);
        return List.copyOf(messages);
    }

    private static Optional<CompilerMessage> parseLine(String line) {
        Matcher located = LOCATED.matcher(line);
        if (located.matches() && (located.group(4) != null || looksLikeLinker(located.group(5)))) {
            int column = located.group(3) == null ? 0 : Integer.parseInt(located.group(3));
            return Optional.of(new CompilerMessage(severity(located.group(4)), Optional.of(located.group(1)),
                    Integer.parseInt(located.group(2)), column, located.group(5)));
        }
        Matcher objtool = OBJTOOL.matcher(line);
        if (objtool.matches()) {
            return Optional.of(new CompilerMessage(severity(objtool.group(2)), Optional.of(objtool.group(1)), 0, 0,
                    objtool.group(3)));
        }
        Matcher modpost = MODPOST.matcher(line);
        if (modpost.matches()) {
            Severity severity = modpost.group(1).equals("ERROR") ? Severity.ERROR : Severity.WARNING;
            return Optional.of(new CompilerMessage(severity, Optional.empty(), 0, 0, modpost.group(2)));
        }
        Matcher make = MAKE.matcher(line);
        return make.matches()
                ? Optional.of(new CompilerMessage(Severity.ERROR, Optional.empty(), 0, 0, "make: " + make.group(1)))
                : Optional.empty();
    }

    private static boolean looksLikeLinker(String text) {
        return text.startsWith("undefined reference") || text.startsWith("multiple definition");
    }

    private static Severity severity(String word) {
        return switch (word) {
            case "warning" -> Severity.WARNING;
            case "note" -> Severity.NOTE;
            case null, default -> Severity.ERROR;
        };
    }

    /** The message as the tool printed it. */
    @Override
    public String toString() {
        String where = file.map(f -> f + ":" + (line > 0 ? line + ":" : "") + (column > 0 ? column + ":" : "") + " ")
                .orElse("");
        return where + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + text;
    }
}
