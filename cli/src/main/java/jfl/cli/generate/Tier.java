// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

/** How far up the call graph code stands. Code calls only what stands lower, so no program recurses. */
enum Tier {
    /** Static methods that call nothing but earlier ones and the library. */
    LEAF,
    /** Bodies of virtual methods and lambdas; they call leaves. */
    DISPATCHED,
    /** Static methods that also call virtual methods, lambdas, and earlier methods of this tier. */
    TOP
}
