// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelLogTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "WARNING | WARNING: CPU: 0 PID: 75 at /tmp/x.c:8 x_init+0x1e/0x1000 [x]",
        "WARNING | WARNING: possible circular locking dependency detected",
        "WARNING | WARNING: suspicious RCU usage",
        "WARNING | ------------[ cut here ]------------",
        "WARNING | INFO: possible recursive locking detected",
        "OOPS | BUG: kernel NULL pointer dereference, address: 0000000000000008",
        "OOPS | BUG: sleeping function called from invalid context at kernel/locking/mutex.c:580",
        "OOPS | BUG: scheduling while atomic: swapper/0/1/0x00000002",
        "OOPS | kernel BUG at /tmp/x.c:10!",
        "OOPS | general protection fault, probably for non-canonical address 0xdead000000000100: 0000 [#1]",
        "OOPS | divide error: 0000 [#1] PREEMPT SMP NOPTI",
        "PANIC | Kernel panic - not syncing: Fatal exception",
        "CHECKER | BUG: KASAN: slab-out-of-bounds in x_init+0x20/0x1000 [x]",
        "CHECKER | BUG: KCSAN: data-race in a / b",
        "CHECKER | UBSAN: array-index-out-of-bounds in x.c:3:2",
        "CHECKER | BUG kmalloc-64 (Tainted: G           O      ): Object already free",
        "CHECKER | refcount_t: underflow; use-after-free.",
        "CHECKER | list_del corruption. prev->next should be ffff, but was 0",
        "CHECKER | kmemleak: 1 new suspected memory leaks (see /sys/kernel/debug/kmemleak)",
        "CHECKER | usercopy: Kernel memory exposure attempt detected from SLUB object 'x'!",
        "HANG | watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [insmod:75]",
        "HANG | INFO: task cat:80 blocked for more than 120 seconds.",
        "HANG | rcu: INFO: rcu_preempt self-detected stall on CPU",
        "LEAK | echo: jfl: leak: 2 objects of Message (Echo.java:14)",
        "LEAK | jfl: leak: 1 object of Message",
        "TAINT | echo: module license 'Proprietary' taints kernel.",
        "TAINT | Disabling lock debugging due to kernel taint",
    })
    void findsEachKind(LogProblem.Kind kind, String text) {
        assertThat(KernelLog.kind(text)).contains(kind);
        assertThat(KernelLog.problems(List.of(new LogLine(1, text)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "echo: loading out-of-tree module taints kernel.",
        "echo: module verification failed: signature and/or required key missing - tainting kernel",
        "echo: BUG: said the program",
        "hello: WARNING: a module's own words are not the kernel's",
        "NMI watchdog: Perf NMI watchdog permanently disabled",
        "Spectre V2 : WARNING: Unprivileged eBPF is enabled with eIBRS on",
        "random: crng init done",
    })
    void leavesHarmlessLinesAlone(String text) {
        assertThat(KernelLog.kind(text)).isEmpty();
    }

    @Test
    void theAllowListIsExact() {
        assertThat(KernelLog.kind("echo: loading out-of-tree module taints kernel. And more"))
                .contains(LogProblem.Kind.TAINT);
    }

    @Test
    void oneReportIsOneProblem() {
        List<LogProblem> problems = KernelLog.problems(lines("""
                [    1.000000] planted: loaded
                [    2.000000] ------------[ cut here ]------------
                [    2.000001] kernel BUG at /tmp/x.c:10!
                [    2.000002] invalid opcode: 0000 [#1] PREEMPT SMP
                [    2.000003] RIP: 0010:init+0x1/0x2
                [    2.000004] Call Trace:
                [    2.000005] ---[ end trace 0000000000000000 ]---
                [    2.000006] after
                [    3.000000] x: jfl: leak: 1 object of A
                """));
        assertThat(problems).extracting(LogProblem::kind).containsExactly(LogProblem.Kind.OOPS, LogProblem.Kind.LEAK);
        assertThat(problems.getFirst().lines()).hasSize(6);
        assertThat(problems.getFirst().toString()).contains("[    2.000003] RIP: 0010:init+0x1/0x2");
    }

    @Test
    void understandsTimeStampsAndCallers() {
        assertThat(LogLine.parse("[   12.000345] x: y")).isEqualTo(new LogLine(12_000_345, "x: y"));
        assertThat(LogLine.parse("[   12.000345][  T123] x: y")).isEqualTo(new LogLine(12_000_345, "x: y"));
        assertThat(LogLine.parse("[    1.000000]   ok 1 indented").text()).isEqualTo("  ok 1 indented");
        assertThat(LogLine.parse("x: y")).isEqualTo(new LogLine(-1, "x: y"));
    }

    private static List<LogLine> lines(String text) {
        return Arrays.stream(text.split("\n")).map(LogLine::parse).toList();
    }
}
