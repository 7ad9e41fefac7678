// SPDX-License-Identifier: GPL-2.0-only OR MIT
/**
 * Random Java programs for the comparison with HotSpot. A seed decides the whole program, on every machine.
 *
 * <p>Every program compiles, stays inside the language profile, prints a trail of checksums, ends within its fuel,
 * leaves no cycle of objects, and has no cycle in its call graph: code is made in three tiers, and each tier calls only
 * lower ones ({@link jfl.cli.generate.Tier}).
 */
@NullMarked
package jfl.cli.generate;

import org.jspecify.annotations.NullMarked;
