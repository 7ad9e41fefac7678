// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a run.
 *
 * @param ending how the last boot ended
 * @param cases one for each case asked for, in that order
 * @param log the whole console, all boots
 * @param problems everything in it that fails the run, outside the cases as well
 * @param boots how often the guest was booted: once, and once more after each case that took it down
 * @param wall from start to end, on the host's clock
 */
public record GuestResult(
        Ending ending, List<CaseResult> cases, List<LogLine> log, List<LogProblem> problems, int boots, Duration wall) {
    private static final int TAIL = 15;

    /** How a boot ended. */
    public enum Ending {
        /** Everything was run, and the guest powered off. */
        POWERED_OFF,
        /** The guest went down before everything was run: a panic or a triple fault. */
        WENT_DOWN,
        /** A time-out; the guest was killed. */
        TIMED_OUT
    }

    /** Copies the lists. */
    public GuestResult {
        cases = List.copyOf(cases);
        log = List.copyOf(log);
        problems = List.copyOf(problems);
    }

    /** Whether everything went well and the kernel log is clean. */
    public boolean ok() {
        return ending == Ending.POWERED_OFF && problems.isEmpty() && cases.stream().allMatch(CaseResult::ok);
    }

    /** The last lines of the console. */
    public List<LogLine> tail() {
        return log.subList(Math.max(0, log.size() - TAIL), log.size());
    }

    /** One line for each thing that went wrong; the console's last lines where nothing else tells how far it came. */
    public List<String> failures() {
        List<String> lines = new ArrayList<>();
        cases.forEach(one -> one.failures().forEach(line -> lines.add(one.name() + ": " + line)));
        problems.stream().filter(problem -> cases.stream().noneMatch(one -> one.problems().contains(problem)))
                .forEach(problem -> lines.add("kernel log: " + problem.headline()));
        switch (ending) {
            case POWERED_OFF -> { }
            case WENT_DOWN -> lines.add("the guest went down before it was told to");
            case TIMED_OUT -> lines.add("time-out: the guest hung and was killed");
        }
        boolean shown = cases.stream().anyMatch(one -> !one.completed() && !one.log().isEmpty());
        if (ending != Ending.POWERED_OFF && !shown) {
            lines.add("the console's last lines:");
            tail().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }
}
