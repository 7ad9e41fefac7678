// SPDX-License-Identifier: GPL-2.0-only OR MIT
/**
 * What programs use of the JDK but cannot be compiled from the JDK's class files, because there it needs the VM, the heap or the host. Classes
 * under {@code jfl.library.replace} take the place of the JDK class of the same name.
 */
package jfl.library;
