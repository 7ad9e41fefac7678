// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

/**
 * A local, parameter or field that code may read.
 *
 * @param name how to write it
 * @param type its type
 * @param assignable whether code may change it
 * @param capturable whether a lambda may read it
 */
record Variable(String name, Type type, boolean assignable, boolean capturable) {
    static Variable local(String name, Type type) {
        return new Variable(name, type, true, false);
    }

    static Variable constant(String name, Type type) {
        return new Variable(name, type, false, true);
    }

    static Variable field(String name, Type type) {
        return new Variable(name, type, true, true);
    }
}
