// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.List;
import java.util.Optional;

/**
 * One thing to do in a guest: load modules in order, run a script, unload in reverse. A step whose predecessors
 * failed is not run; what was loaded is unloaded in any case.
 *
 * @param name what the caller calls it
 * @param modules the modules
 * @param script text for the guest's {@code sh}, run in {@code /root}
 */
public record GuestCase(String name, List<GuestModule> modules, Optional<String> script) {
    /** Copies the list. */
    public GuestCase {
        modules = List.copyOf(modules);
    }

    /** Loads and unloads one module. */
    public static GuestCase of(String name, GuestModule module) {
        return new GuestCase(name, List.of(module), Optional.empty());
    }

    /** Runs a script, no module. */
    public static GuestCase ofScript(String name, String script) {
        return new GuestCase(name, List.of(), Optional.of(script));
    }

    /** The same with a script to run while the modules are loaded. */
    public GuestCase withScript(String text) {
        return new GuestCase(name, modules, Optional.of(text));
    }
}
