// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the guest's {@code /init}: it mounts what programs expect, runs the cases, and powers off.
 *
 * <p>Protocol: every case and step is enclosed in marks, {@code jfl-mark: TOKEN case N begin}, {@code ... step N K
 * begin}, {@code ... step N K end STATUS}, {@code ... case N end}, at last {@code ... done}. Each mark goes to the
 * channel, where it encloses the step's output, and to {@code /dev/kmsg}, where it encloses what the kernel logged
 * meanwhile.
 */
final class GuestScript {
    private static final String HEAD = """
            #!/bin/busybox sh
            exec 2>/dev/null
            mount -t devtmpfs devtmpfs /dev
            mount -t proc proc /proc
            mount -t sysfs sysfs /sys
            mkdir -p /dev/pts /dev/shm
            mount -t devpts devpts /dev/pts
            mount -t tmpfs tmpfs /dev/shm
            mount -t debugfs debugfs /sys/kernel/debug
            mount -t configfs configfs /sys/kernel/config
            ln -sf /proc/self/fd /dev/fd
            ln -sf /proc/self/fd/0 /dev/stdin
            ln -sf /proc/self/fd/1 /dev/stdout
            ln -sf /proc/self/fd/2 /dev/stderr
            ip link set lo up
            exec </dev/null >/dev/null 2>&1 7>/dev/ttyS1
            stty -F /dev/ttyS1 115200 raw -echo
            export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
            cd /root
            mark() {
                echo "@PREFIX@$*" >/dev/kmsg
                echo "@PREFIX@$*" >&7
            }
            step() {
                mark step $1 $2 begin
                number="$1 $2"
                shift 2
                (exec >&7 2>&1 7>&-; "$@")
                status=$?
                mark step $number end $status
                return $status
            }
            """;

    /** Setting and closing the channel wait until everything is written out; powering off would not. */
    private static final String TAIL = """
            mark done
            stty -F /dev/ttyS1 115200
            exec 7>&-
            poweroff -f
            """;

    private final String token;

    GuestScript(String token) {
        this.token = token;
    }

    /** The script and the files it names, put into the image. */
    void addTo(Initramfs image, List<GuestCase> cases) {
        StringBuilder script = new StringBuilder(HEAD.replace("@PREFIX@", MarkReader.prefix(token)));
        for (int i = 0; i < cases.size(); i++) {
            GuestCase one = cases.get(i);
            int number = i;
            for (int m = 0; m < one.modules().size(); m++) {
                image.file(modulePath(number, m, one.modules().get(m)), one.modules().get(m).file());
            }
            one.script().ifPresent(text -> image.text("/jfl/" + number + "/script", text, 0755));
            script.append("mark case ").append(i).append(" begin\n");
            script.append(body(number, one));
            // What still runs must not write into the next case's output.
            script.append("kill -KILL -1\nmark case ").append(i).append(" end\n");
        }
        image.text("/init", script.append(TAIL).toString(), 0755);
    }

    /** The names of a case's steps; their order is their number in the marks. */
    static List<String> stepNames(GuestCase one) {
        List<String> names = new ArrayList<>();
        one.modules().forEach(module -> names.add("insmod " + ModuleFile.nameOf(module.file())));
        names.add("script");
        one.modules().reversed().forEach(module -> names.add("rmmod " + ModuleFile.nameOf(module.file())));
        return names;
    }

    /** Nested so that a module which did not load is not unloaded, and one that did always is. */
    private static String body(int number, GuestCase one) {
        int count = one.modules().size();
        StringBuilder text = new StringBuilder();
        for (int m = 0; m < count; m++) {
            GuestModule module = one.modules().get(m);
            String parameters = module.parameters().stream().map(p -> " " + quote(p)).collect(Collectors.joining());
            text.append("if step %d %d insmod %s%s; then\n".formatted(number, m, modulePath(number, m, module),
                    parameters));
        }
        text.append(one.script().isPresent() ? "step %d %d sh /jfl/%d/script\n".formatted(number, count, number)
                : ":\n");
        for (int m = count - 1; m >= 0; m--) {
            String name = ModuleFile.nameOf(one.modules().get(m).file());
            text.append("step %d %d rmmod %s\nfi\n".formatted(number, 2 * count - m, quote(name)));
        }
        return text.toString();
    }

    private static String modulePath(int number, int m, GuestModule module) {
        return "/jfl/" + number + "/" + m + "/" + ModuleFile.nameOf(module.file()) + ".ko";
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
