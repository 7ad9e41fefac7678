/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The kernel flavour. Never BUG, WARN or panic (RULES S11): counts are plain
 * atomics that saturate, allocations that fail say so quietly.
 */
#ifndef JFL_KERNEL_H
#define JFL_KERNEL_H

#include <linux/atomic.h>
#include <linux/compiler.h>
#include <linux/container_of.h>
#include <linux/err.h>
#include <linux/errno.h>
#include <linux/init.h>
#include <linux/kernel.h>
#include <linux/ktime.h>
#include <linux/limits.h>
#include <linux/list.h>
#include <linux/math64.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/printk.h>
#include <linux/ratelimit.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/string.h>
#include <linux/types.h>

static inline s64 jfl_quotient64(s64 a, s64 b)
{
	return div64_s64(a, b);
}

static inline u64 jfl_tenth(u64 a)
{
	return div_u64(a, 10);
}

/* Counts. A last decrement must come after every use of the object, by anyone. */

typedef atomic_t jfl_count;

#define JFL_COUNT_INIT(n) ATOMIC_INIT(n)

static inline s32 jfl_count_read(const jfl_count *count)
{
	return atomic_read(count);
}

static inline void jfl_count_set(jfl_count *count, s32 value)
{
	atomic_set(count, value);
}

static inline s32 jfl_count_increment(jfl_count *count)
{
	return atomic_inc_return_relaxed(count);
}

static inline s32 jfl_count_decrement(jfl_count *count)
{
	return atomic_dec_return(count);
}

typedef atomic_long_t jfl_live_count;

static inline void jfl_live_add(jfl_live_count *live, s32 change)
{
	atomic_long_add(change, live);
}

static inline s64 jfl_live_read(const jfl_live_count *live)
{
	return atomic_long_read(live);
}

/*
 * Memory. A program with a main method may stop anywhere (System.exit), so
 * its allocations are chained and freed with it; it has one thread.
 */
#ifdef JFL_PROGRAM

struct jfl_allocation {
	struct list_head chain;
	u8 memory[] __aligned(16);
};

static LIST_HEAD(jfl_allocations);

static inline void *jfl_allocate(size_t size)
{
	struct jfl_allocation *allocation = kvzalloc(sizeof(*allocation) + size, GFP_KERNEL | __GFP_NOWARN);

	if (!allocation)
		return NULL;
	list_add(&allocation->chain, &jfl_allocations);
	return allocation->memory;
}

static inline void jfl_free(void *memory)
{
	struct jfl_allocation *allocation = container_of(memory, struct jfl_allocation, memory);

	list_del(&allocation->chain);
	kvfree(allocation);
}

static inline void jfl_free_all(void)
{
	struct jfl_allocation *allocation, *next;

	list_for_each_entry_safe(allocation, next, &jfl_allocations, chain)
		kvfree(allocation);
	INIT_LIST_HEAD(&jfl_allocations);
}

/* A program may compute for long: it lets others run whenever it prints. */
static inline void jfl_pause(void)
{
	cond_resched();
}

#else

static inline void *jfl_allocate(size_t size)
{
	return kvzalloc(size, GFP_KERNEL | __GFP_NOWARN);
}

static inline void jfl_free(void *memory)
{
	kvfree(memory);
}

static inline void jfl_pause(void)
{
}

#endif

#define jfl_error(...)			printk(KERN_ERR __VA_ARGS__)
#define jfl_error_ratelimited(...)	printk_ratelimited(KERN_ERR __VA_ARGS__)

/*
 * Streams: the log takes whole lines. What comes after "name: " ends a line,
 * what comes after "name+ " does not: the line was too long for a record of
 * the log, or the program's last line had no end. Lines of System.err come
 * after "name! " and "name!+ ".
 */

#define JFL_STREAM_BUFFER 900

static inline void jfl_stream_print(s32 stream, const char *bytes, u32 count, bool ends)
{
	if (stream)
		pr_err(KBUILD_MODNAME "%s %.*s\n", ends ? "!" : "!+", (int)count, bytes);
	else
		pr_info(KBUILD_MODNAME "%s %.*s\n", ends ? ":" : "+", (int)count, bytes);
}

static inline u32 jfl_stream_write(s32 stream, const char *bytes, u32 count, bool all)
{
	u32 from = 0;
	u32 i;

	for (i = 0; i < count; i++) {
		if (bytes[i] != '\n')
			continue;
		jfl_stream_print(stream, bytes + from, i - from, true);
		from = i + 1;
	}
	if (!all)
		return from;
	if (from < count)
		jfl_stream_print(stream, bytes + from, count - from, false);
	return count;
}

static __maybe_unused DEFINE_SPINLOCK(jfl_console_spinlock);

static inline unsigned long jfl_console_lock(void)
{
	unsigned long flags;

	spin_lock_irqsave(&jfl_console_spinlock, flags);
	return flags;
}

static inline void jfl_console_unlock(unsigned long flags)
{
	spin_unlock_irqrestore(&jfl_console_spinlock, flags);
}

static inline s64 jfl_nano_time(void)
{
	return (s64)ktime_get_ns();
}

static inline s64 jfl_milli_time(void)
{
	return ktime_to_ms(ktime_get_real());
}

#endif
