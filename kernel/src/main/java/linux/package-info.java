// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** What every kernel package shares: error numbers. */
@NullMarked
package linux;

import org.jspecify.annotations.NullMarked;
