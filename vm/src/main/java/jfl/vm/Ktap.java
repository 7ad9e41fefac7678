// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads KTAP version 1, the kernel's test protocol ({@code Documentation/dev-tools/ktap.rst}), from any lines that
 * hold it.
 *
 * <p>A stack of open levels, told apart by indentation. A result line closes every deeper level, whose tests are then
 * its subtests: a parent's line follows its children's. Lines that are not KTAP are skipped, so a kernel log can be
 * read as it is. One pass.
 */
public final class Ktap {
    private static final Pattern VERSION = Pattern.compile("( *)(?:KTAP|TAP) version \\d+.*");
    private static final Pattern PLAN = Pattern.compile("( *)1\\.\\.(\\d+)(?: *# *SKIP.*)?\\s*");
    private static final Pattern RESULT = Pattern.compile("( *)(not )?ok (\\d+)(?: +(.*))?");
    private static final Pattern DIRECTIVE = Pattern.compile("(.*?) *# *(SKIP|TODO|XFAIL|TIMEOUT|ERROR)\\b *(.*)");
    private static final Pattern DIAGNOSTIC = Pattern.compile("( *)# ?(.*)");

    private Ktap() {}

    /** How a test ended. */
    public enum Status {
        /** {@code ok}. */
        PASSED,
        /** {@code not ok}. */
        FAILED,
        /** {@code ok ... # SKIP}. */
        SKIPPED
    }

    /**
     * One test.
     *
     * @param number its number in its plan
     * @param name its description without directive
     * @param status how it ended
     * @param comment what followed the directive
     * @param subtests the tests below it
     * @param diagnostics the {@code #} lines before its result, on its level
     */
    public record Test(
            int number, String name, Status status, String comment, List<Test> subtests, List<String> diagnostics) {
        /** Copies the lists. */
        public Test {
            subtests = List.copyOf(subtests);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * All tests of a log.
     *
     * @param tests those of the outermost level
     * @param problems where the log breaks its own plan: missing results, wrong numbers, no test at all
     */
    public record Report(List<Test> tests, List<String> problems) {
        /** Copies the lists. */
        public Report {
            tests = List.copyOf(tests);
            problems = List.copyOf(problems);
        }

        /** Whether there were tests, none failed and no result is missing. */
        public boolean passed() {
            return problems.isEmpty() && !tests.isEmpty() && leaves().stream()
                    .noneMatch(test -> test.status() == Status.FAILED)
                    && tests.stream().noneMatch(test -> test.status() == Status.FAILED);
        }

        /** The tests without subtests, in order. */
        public List<Test> leaves() {
            List<Test> found = new ArrayList<>();
            tests.forEach(test -> collect(test, found));
            return found;
        }

        private static void collect(Test test, List<Test> found) {
            if (test.subtests().isEmpty()) {
                found.add(test);
            }
            test.subtests().forEach(child -> collect(child, found));
        }
    }

    /** Reads the lines of a log. */
    public static Report parse(List<String> lines) {
        Reader reader = new Reader();
        lines.forEach(reader::line);
        return reader.finish();
    }

    /** A level that is open: its indentation, what it promised, what came so far. */
    private static final class Level {
        final int indent;
        final List<Test> tests = new ArrayList<>();
        List<String> diagnostics = new ArrayList<>();
        int planned = -1;

        Level(int indent) {
            this.indent = indent;
        }
    }

    private static final class Reader {
        private final Deque<Level> levels = new ArrayDeque<>();
        private final List<String> problems = new ArrayList<>();
        private final List<Test> outermost = new ArrayList<>();

        void line(String line) {
            Matcher version = VERSION.matcher(line);
            Matcher plan = PLAN.matcher(line);
            Matcher result = RESULT.matcher(line);
            Matcher diagnostic = DIAGNOSTIC.matcher(line);
            if (version.matches()) {
                open(version.group(1).length());
            } else if (levels.isEmpty()) {
                return; // not yet KTAP
            } else if (plan.matches()) {
                level(plan.group(1).length()).planned = Integer.parseInt(plan.group(2));
            } else if (result.matches()) {
                result(result);
            } else if (diagnostic.matches()) {
                level(diagnostic.group(1).length()).diagnostics.add(diagnostic.group(2));
            }
        }

        Report finish() {
            while (!levels.isEmpty()) {
                List<Test> orphans = close();
                if (levels.isEmpty()) {
                    outermost.addAll(orphans);
                } else if (!orphans.isEmpty()) {
                    problems.add("the result of the test with subtest `" + orphans.getFirst().name() + "` is missing");
                    levels.peek().tests.add(new Test(levels.peek().tests.size() + 1, "(no result)", Status.FAILED, "",
                            orphans, List.of()));
                }
            }
            if (outermost.isEmpty()) {
                problems.add("no test ran");
            }
            return new Report(outermost, problems);
        }

        /** A version line begins a level; on the level of an open one, it begins a log anew. */
        private void open(int indent) {
            while (!levels.isEmpty() && levels.peek().indent >= indent) {
                List<Test> tests = close();
                if (levels.isEmpty()) {
                    outermost.addAll(tests);
                }
            }
            levels.push(new Level(indent));
        }

        /** The level of that indentation; subtests without a version line of their own get one too. */
        private Level level(int indent) {
            if (indent > levels.peek().indent) {
                levels.push(new Level(indent));
            }
            return levels.stream().filter(level -> level.indent <= indent).findFirst().orElseGet(levels::getLast);
        }

        private void result(Matcher line) {
            int indent = line.group(1).length();
            level(indent);
            List<Test> subtests = List.of();
            while (levels.size() > 1 && levels.peek().indent > indent) {
                subtests = close();
            }
            Level level = levels.peek();
            String text = line.group(4) == null ? "" : line.group(4).replaceFirst("^- ", "");
            Matcher directive = DIRECTIVE.matcher(text);
            boolean directed = directive.matches();
            boolean skipped = directed && directive.group(2).equals("SKIP");
            Status status = line.group(2) != null ? Status.FAILED : skipped ? Status.SKIPPED : Status.PASSED;
            int number = Integer.parseInt(line.group(3));
            String name = directed ? directive.group(1) : text;
            if (number != level.tests.size() + 1) {
                problems.add("test `" + name + "` has number " + number + " and should have "
                        + (level.tests.size() + 1));
            }
            level.tests.add(new Test(number, name, status, directed ? directive.group(3) : "", subtests,
                    level.diagnostics));
            level.diagnostics = new ArrayList<>();
        }

        private List<Test> close() {
            Level level = levels.pop();
            if (level.planned >= 0 && level.planned != level.tests.size()) {
                problems.add("the plan says " + level.planned + " tests, " + level.tests.size() + " have a result");
            }
            return level.tests;
        }
    }
}
