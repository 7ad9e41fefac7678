// SPDX-License-Identifier: GPL-2.0-only OR MIT

/**
 * A kernel made of Java objects: runs modules and the library on the JVM, for unit tests.
 *
 * <p>{@link jfl.simulation.Simulation} loads a module from the class files that also go into the kernel, in a class
 * loader of its own, where every native method calls its Java implementation.
 */
@NullMarked
package jfl.simulation;

import org.jspecify.annotations.NullMarked;
