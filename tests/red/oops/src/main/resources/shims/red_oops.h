/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A bad pointer on request. */
#ifndef RED_OOPS_H
#define RED_OOPS_H

#include <linux/compiler.h>

/* SAFETY: none; that is the point. */
static inline void OopsNatives_oops(void)
{
	WRITE_ONCE(*(int *)8, 1);
}

#endif
