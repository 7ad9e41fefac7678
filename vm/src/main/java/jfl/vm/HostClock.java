// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast the host's time stamp counter runs. Under TCG the guest's {@code rdtsc} reads the host's counter; told its
 * rate ({@code tsc_early_khz=}) the guest need not calibrate against a busy host, which makes its clock wrong by
 * factors.
 */
final class HostClock {
    private static final Pattern CURRENT = Pattern.compile("(?m)^cpu MHz\\s*: (\\d+)\\.(\\d{3})");
    private static final Pattern NOMINAL = Pattern.compile("(?m)^model name\\s*: .*@ (\\d+)\\.(\\d+)GHz");

    private HostClock() {}

    /** The rate in kHz, when the host says it. */
    static OptionalLong timeStampKilohertz() {
        OptionalLong base = number(Path.of("/sys/devices/system/cpu/cpu0/cpufreq/base_frequency"));
        return base.isPresent() ? base : fromCpuInfo(read(Path.of("/proc/cpuinfo")));
    }

    /**
     * The rate from {@code /proc/cpuinfo}. A virtual machine shows its counter's exact rate as {@code cpu MHz}; a
     * real one shows the momentary clock there, so its nominal rate, from the model's name, goes first.
     */
    static OptionalLong fromCpuInfo(String text) {
        boolean virtual = List.of(text.split("\\s+")).contains("hypervisor");
        Matcher nominal = NOMINAL.matcher(text);
        if (!virtual && nominal.find()) {
            String fraction = (nominal.group(2) + "000000").substring(0, 6);
            return OptionalLong.of(Long.parseLong(nominal.group(1)) * 1_000_000 + Long.parseLong(fraction));
        }
        Matcher current = CURRENT.matcher(text);
        return current.find()
                ? OptionalLong.of(Long.parseLong(current.group(1)) * 1000 + Long.parseLong(current.group(2)))
                : OptionalLong.empty();
    }

    private static OptionalLong number(Path file) {
        String text = read(file).strip();
        return text.matches("[0-9]+") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static String read(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
