// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of one case.
 *
 * @param name the case's name
 * @param steps the steps that were begun, in order
 * @param log what the kernel logged from its first step to the end of its last
 * @param problems what in that log fails the case
 * @param completed false when the guest hung or went down during the case, or never came to it
 */
public record CaseResult(
        String name, List<StepResult> steps, List<LogLine> log, List<LogProblem> problems, boolean completed) {
    private static final int TAIL = 15;

    /** Copies the lists. */
    public CaseResult {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
        problems = List.copyOf(problems);
    }

    /** Whether every step ended well and the kernel log is clean. */
    public boolean ok() {
        return completed && steps.stream().allMatch(StepResult::ok) && problems.isEmpty();
    }

    /** The step of that name, {@code script} for instance. */
    public Optional<StepResult> step(String wanted) {
        return steps.stream().filter(step -> step.name().equals(wanted)).findFirst();
    }

    /**
     * What a module printed under its own name, {@code NAME: text} in the kernel's log, without the name. What the kernel
     * says about loading it looks the same and is left out.
     */
    public List<String> printed(String module) {
        String prefix = module + ": ";
        return log.stream().map(LogLine::text).filter(text -> text.startsWith(prefix))
                .filter(text -> !KernelLog.isAllowedTaint(text))
                .map(text -> text.substring(prefix.length())).toList();
    }

    /** One line for each thing that went wrong; a case that never ended shows its log's last lines too. */
    public List<String> failures() {
        List<String> lines = new ArrayList<>();
        for (StepResult step : steps) {
            if (step.status().isEmpty()) {
                lines.add("`" + step.name() + "` never ended");
            } else if (!step.ok()) {
                lines.add("`" + step.name() + "` ended with status " + step.status().getAsInt());
            }
        }
        if (!completed && lines.isEmpty()) {
            lines.add(steps.isEmpty() ? "the guest did not come to it" : "the guest went down during it");
        }
        problems.forEach(problem -> lines.add("kernel log: " + problem.headline()));
        if (!completed && !log.isEmpty()) {
            lines.add("the last lines of its kernel log:");
            log.subList(Math.max(0, log.size() - TAIL), log.size()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }
}
