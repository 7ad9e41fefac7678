/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The kernel log for linux.log; see linux/printk.h. */
#ifndef JFL_LINUX_LOG_H
#define JFL_LINUX_LOG_H

#include "jfl.h"

/* SAFETY: jfl_log() formats the text into its own buffer and calls printk(), which every context may do. */
static inline void LogNatives_write(s32 level, const struct jfl_string *message)
{
	jfl_log(level, message);
}

#endif
