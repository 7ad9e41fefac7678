// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.util.OptionalInt;
import jfl.vm.CaseResult;

/** What a program that ran as a module printed, taken from the kernel log. */
public record KernelOutput(byte[] standardOutput, byte[] standardError, OptionalInt exitStatus) {

    public static KernelOutput of(String name, CaseResult result) {
        return new KernelOutput(new byte[0], new byte[0], OptionalInt.empty());
    }
}
