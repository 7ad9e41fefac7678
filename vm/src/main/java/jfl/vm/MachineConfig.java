// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The machine to boot: always TCG, never KVM, so that it is the same everywhere.
 *
 * @param kernel the vmlinux ELF (or a bzImage, which takes seconds longer)
 * @param memoryMiB the guest's memory
 * @param cpus the guest's processors
 * @param kernelArguments appended to the kernel's command line
 * @param qemuArguments appended to QEMU's, devices for instance
 */
public record MachineConfig(
        Path kernel, int memoryMiB, int cpus, List<String> kernelArguments, List<String> qemuArguments) {
    static final String QEMU = "qemu-system-x86_64";

    /** Copies the lists. */
    public MachineConfig {
        kernelArguments = List.copyOf(kernelArguments);
        qemuArguments = List.copyOf(qemuArguments);
    }

    /** 512 MiB, one processor, no device beyond the two serial ports. */
    public static MachineConfig of(Path kernel) {
        return new MachineConfig(kernel, 512, 1, List.of(), List.of());
    }

    /** The whole QEMU command. */
    List<String> command(Path initramfs, Path channel) {
        List<String> command = new ArrayList<>(List.of(
                QEMU, "-accel", "tcg", "-m", Integer.toString(memoryMiB), "-smp", Integer.toString(cpus),
                "-nodefaults", "-no-reboot", "-display", "none",
                "-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console",
                "-chardev", "socket,id=channel,path=" + channel.toString().replace(",", ",,"),
                "-serial", "chardev:channel",
                "-kernel", kernel.toString(), "-initrd", initramfs.toString(),
                "-append", String.join(" ", commandLine())));
        command.addAll(qemuArguments);
        return List.copyOf(command);
    }

    /**
     * The kernel's command line: everything goes to the console, whatever its level; what user space writes to {@code
     * /dev/kmsg} is not rate-limited (the marks go there); a panic ends the machine.
     */
    private List<String> commandLine() {
        List<String> line = new ArrayList<>(List.of(
                "console=ttyS0", "ignore_loglevel", "printk.devkmsg=on", "printk.time=1", "panic=-1",
                "tsc=reliable", "no_timer_check"));
        HostClock.timeStampKilohertz().ifPresent(rate -> line.add("tsc_early_khz=" + rate));
        line.addAll(kernelArguments);
        return line;
    }
}
