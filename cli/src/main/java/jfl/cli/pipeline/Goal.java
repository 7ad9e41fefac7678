// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

/** What a user's classes are compiled to. */
public enum Goal {
    /** A user-space program with a main method. */
    PROGRAM,
    /** The same program as a kernel module that runs the main method when it is loaded. */
    PROGRAM_IN_KERNEL,
    /** A kernel module: the one class marked as a module. */
    MODULE;

    boolean inKernel() {
        return this != PROGRAM;
    }
}
