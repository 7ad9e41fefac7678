/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The kernel log for linux.log; see linux/printk.h. */
#ifndef JFL_LINUX_LOG_H
#define JFL_LINUX_LOG_H

#include <linux/kern_levels.h>
#include <linux/printk.h>
#include "jfl.h"

/* What Log.java promises to print of a line at least; small, because interrupts log too. */
#define JFL_LOG_LINE 256

/* SAFETY: formats into its own frame and calls printk(), both of which every context may do; level is one digit. */
static inline void LogNatives_write(s32 level, const struct jfl_string *message)
{
	char text[JFL_LOG_LINE];

	jfl_format(text, sizeof(text), message);
	_printk(KERN_SOH "%c" KBUILD_MODNAME ": %s\n", '0' + level, text);
}

#endif
