/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A warning on request. */
#ifndef RED_WARN_H
#define RED_WARN_H

#include <linux/bug.h>

/* SAFETY: none; that is the point. */
static inline void WarnNatives_warn(void)
{
	WARN(1, "as asked\n");
}

#endif
