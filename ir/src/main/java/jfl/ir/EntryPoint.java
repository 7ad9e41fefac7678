// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Where control enters the closed world. */
public sealed interface EntryPoint {

    /** The method that is entered. */
    MethodRef method();

    /**
     * The main method of a hosted program, or of one that runs as a module for a test.
     *
     * @param method static or an instance method (JEP 512), with or without {@code String[]}
     */
    record Main(MethodRef method) implements EntryPoint {
    }

    /**
     * A kernel module.
     *
     * @param module the class; its constructor is the module's init
     * @param method that constructor
     */
    record Module(ClassType module, MethodRef method) implements EntryPoint {
    }

    /** A static method of a trusted binding that C calls. */
    record Export(MethodRef method) implements EntryPoint {
    }
}
