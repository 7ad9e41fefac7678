// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.List;
import java.util.Optional;

/** Finds class files. Reading is the caller's business: the compiler itself does no IO. */
public interface ClassSource {

    /** Where its classes come from. */
    Origin origin();

    /** The class file of an internal name. */
    Optional<byte[]> find(String name);

    /** Internal names of the classes in a package ({@code linux/fs}); only asked of sources with trusted bindings. */
    List<String> classesIn(String packageName);
}
