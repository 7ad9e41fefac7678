// SPDX-License-Identifier: GPL-2.0-only OR MIT

/**
 * What the bootstrap methods of the JDK make of {@code invokedynamic}, written as code of the IR instead. One class for each bootstrap;
 * the JDK class it stands for is the specification, its order of evaluation included.
 */
@NullMarked
package jfl.frontend.bootstraps;

import org.jspecify.annotations.NullMarked;
