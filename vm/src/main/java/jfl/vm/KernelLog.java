// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what fails a run in a kernel log.
 *
 * <p>A pattern matches from the start of a line's text on, so that what a module prints under its own name ({@code
 * name: BUG: no} for instance) is not mistaken for the kernel's words. A report runs from its first line to its
 * {@code end trace}, where it has one, and counts once.
 */
public final class KernelLog {
    private static final String LEAK = "jfl: leak:";
    private static final int LONGEST_REPORT = 150;

    private record Rule(LogProblem.Kind kind, Pattern pattern) {
        static Rule of(LogProblem.Kind kind, String pattern) {
            return new Rule(kind, Pattern.compile(pattern));
        }
    }

    /** First match wins. */
    private static final List<Rule> RULES = List.of(
            Rule.of(LogProblem.Kind.LEAK, "(?:[\\w-]+: )?" + LEAK),
            Rule.of(LogProblem.Kind.PANIC, "Kernel panic - |---\\[ end Kernel panic"),
            Rule.of(LogProblem.Kind.HANG,
                    "(?:watchdog: )?BUG: soft lockup|(?:NMI watchdog|watchdog): .*(?:hard|soft) LOCKUP"
                    + "|(?:rcu: )?INFO: rcu\\S* .*(?:stall|kthread starved)|rcu: .*(?:stall|starved)"
                    + "|INFO: task .* blocked for more than|BUG: workqueue lockup"),
            Rule.of(LogProblem.Kind.CHECKER, "BUG: K[A-Z]*SAN|UBSAN: |={10,}$|refcount_t: |BUG \\S+ \\(|kmemleak: \\d"
                    + "|unreferenced object 0x|(?:list_add|list_del|slist\\S*) corruption|usercopy: "
                    + "|detected buffer overflow"
                    + "|ODEBUG: |kobject: .*(?:does not have a release|tried to)|kernfs: can not remove"
                    + "|sysfs: cannot create duplicate|kobject_add_internal failed|page allocation failure"
                    + "|Out of memory: |.* invoked oom-killer"),
            Rule.of(LogProblem.Kind.WARNING,
                    "WARNING: |-+\\[ cut here ]-+|INFO: (?:possible|trying to register|inconsistent)"
                    + "|DEBUG_LOCKS_WARN_ON|irq \\d+: nobody cared|Call Trace:|Modules linked in:"),
            Rule.of(LogProblem.Kind.OOPS,
                    "BUG: |kernel BUG at |Oops: |Oops\\b|general protection fault|Unable to handle kernel "
                    + "|divide error: |invalid opcode: |stack segment: |double fault: |int3: |trap \\S+: |PANIC: "
                    + "|unable to handle page fault"),
            Rule.of(LogProblem.Kind.TAINT,
                    ".*\\b(?:taints|tainting) kernel|Disabling lock debugging due to kernel taint"
                    + "|.*module license '.*' taints"));

    /** The taint lines that loading any unsigned module of one's own brings, exactly. */
    private static final Pattern ALLOWED_TAINT = Pattern.compile("[\\w-]+: loading out-of-tree module taints kernel\\."
            + "|[\\w-]+: module verification failed: signature and/or required key missing - tainting kernel");

    private KernelLog() {}

    /** The problems in a log, in its order. */
    public static List<LogProblem> problems(List<LogLine> log) {
        List<LogProblem> found = new ArrayList<>();
        for (int at = 0; at < log.size(); ) {
            Optional<LogProblem.Kind> kind = kind(log.get(at).text());
            int end = kind.isEmpty() ? at + 1 : reportEnd(log, at, kind.get());
            int start = at;
            kind.ifPresent(k -> found.add(new LogProblem(refined(k, log.subList(start, end)),
                    log.subList(start, end))));
            at = end;
        }
        return List.copyOf(found);
    }

    /** Whether a line is one that loading any module of one's own brings. */
    static boolean isAllowedTaint(String text) {
        return ALLOWED_TAINT.matcher(text).matches();
    }

    /** The kind of problem a line announces. */
    static Optional<LogProblem.Kind> kind(String text) {
        if (isAllowedTaint(text)) {
            return Optional.empty();
        }
        return RULES.stream().filter(rule -> rule.pattern.matcher(text).lookingAt()).map(Rule::kind).findFirst();
    }

    /** {@code cut here} opens warnings and bugs alike: the report's next line tells which. */
    private static LogProblem.Kind refined(LogProblem.Kind kind, List<LogLine> report) {
        if (kind != LogProblem.Kind.WARNING || report.size() < 2 || !report.getFirst().text().contains("cut here")) {
            return kind;
        }
        return kind(report.get(1).text()).orElse(kind);
    }

    private static int reportEnd(List<LogLine> log, int start, LogProblem.Kind kind) {
        if (kind == LogProblem.Kind.LEAK || kind == LogProblem.Kind.TAINT) {
            return start + 1;
        }
        int limit = Math.min(log.size(), start + LONGEST_REPORT);
        for (int i = start; i < limit; i++) {
            String text = log.get(i).text();
            if (i > start && text.contains("[ cut here ]")) {
                break;
            }
            if (text.startsWith("---[ end ")) {
                return i + 1;
            }
        }
        return start + 1;
    }
}
