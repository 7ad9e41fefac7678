// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the console.
 *
 * @param micros the kernel's time stamp in microseconds, or -1 when the line has none (not the kernel's, or broken)
 * @param text the line without its time stamp and caller
 */
public record LogLine(long micros, String text) {
    private static final Pattern STAMPED =
            Pattern.compile("\\[ *(\\d+)\\.(\\d{6})](?:\\[ *[CT]\\d+])? ?(.*)", Pattern.DOTALL);

    /** Splits a console line. */
    public static LogLine parse(String line) {
        Matcher matcher = STAMPED.matcher(line);
        return matcher.matches()
                ? new LogLine(Long.parseLong(matcher.group(1)) * 1_000_000 + Long.parseLong(matcher.group(2)),
                        matcher.group(3))
                : new LogLine(-1, line);
    }

    /** The line as the kernel prints it. */
    @Override
    public String toString() {
        return micros < 0 ? text : String.format("[%5d.%06d] %s", micros / 1_000_000, micros % 1_000_000, text);
    }
}
