// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Three-way comparisons, named as the JVM's opcodes; the floating ones differ in what they make of NaN. */
public enum Comparison {
    LCMP, FCMPL, FCMPG, DCMPL, DCMPG
}
