// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

/**
 * A line of the simulated kernel log.
 *
 * @param level from 0, an emergency, to 7, for debugging
 * @param text the text, without the module's name
 */
public record LogLine(int level, String text) {}
