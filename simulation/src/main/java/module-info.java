// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The native methods of {@code linux.*} on the JVM. */
module jfl.simulation {
    requires transitive jfl.kernel;
    requires static org.jspecify;

    exports jfl.simulation;
}
