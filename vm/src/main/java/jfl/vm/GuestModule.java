// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.file.Path;
import java.util.List;

/**
 * A module to load.
 *
 * @param file the {@code .ko}
 * @param parameters as insmod takes them, {@code name=value}
 */
public record GuestModule(Path file, List<String> parameters) {
    /** Copies the list. */
    public GuestModule {
        parameters = List.copyOf(parameters);
    }

    /** A module without parameters. */
    public static GuestModule of(Path file) {
        return new GuestModule(file, List.of());
    }
}
