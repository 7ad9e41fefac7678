/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The hosted flavour: a program of user space with one thread, on top of libc. */
#ifndef JFL_HOSTED_H
#define JFL_HOSTED_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef int8_t s8;
typedef uint8_t u8;
typedef int16_t s16;
typedef uint16_t u16;
typedef int32_t s32;
typedef uint32_t u32;
typedef long long s64;
typedef unsigned long long u64;

#define S32_MAX	INT32_MAX
#define S32_MIN	INT32_MIN
#define S64_MAX	((s64)INT64_MAX)
#define S64_MIN	((s64)INT64_MIN)

#define __cold		__attribute__((__cold__))
#define __maybe_unused	__attribute__((__unused__))
#define noinline	__attribute__((__noinline__))
#define likely(x)	__builtin_expect(!!(x), 1)
#define unlikely(x)	__builtin_expect(!!(x), 0)
#define fallthrough	__attribute__((__fallthrough__))

#define READ_ONCE(x)		(*(const volatile __typeof__(x) *)&(x))
#define WRITE_ONCE(x, value)	(*(volatile __typeof__(x) *)&(x) = (value))
#define smp_mb()		__sync_synchronize()

#define container_of(pointer, type, member) \
	((type *)((char *)(pointer) - offsetof(type, member)))

static inline s64 jfl_quotient64(s64 a, s64 b)
{
	return a / b;
}

static inline u64 jfl_tenth(u64 a)
{
	return a / 10;
}

/* Counts: one thread, so they are plain. */

typedef struct {
	s32 value;
} jfl_count;

#define JFL_COUNT_INIT(n) { n }

static inline s32 jfl_count_read(const jfl_count *count)
{
	return count->value;
}

static inline void jfl_count_set(jfl_count *count, s32 value)
{
	count->value = value;
}

static inline s32 jfl_count_increment(jfl_count *count)
{
	count->value = (s32)((u32)count->value + 1);
	return count->value;
}

static inline s32 jfl_count_decrement(jfl_count *count)
{
	return --count->value;
}

typedef s64 jfl_live_count;

static inline void jfl_live_add(jfl_live_count *live, s32 change)
{
	*live += change;
}

static inline s64 jfl_live_read(const jfl_live_count *live)
{
	return *live;
}

/*
 * Memory. JFL_FAIL_ALLOC=n in the environment makes the n-th allocation
 * fail; JFL_COUNT_ALLOC=1 reports at the end how many there were.
 */

static u64 jfl_allocations __maybe_unused;
static u64 jfl_allocation_to_fail __maybe_unused;

static inline void *jfl_allocate(size_t size)
{
	if (++jfl_allocations == jfl_allocation_to_fail)
		return NULL;
	return calloc(1, size);
}

static inline void jfl_free(void *memory)
{
	free(memory);
}

#define jfl_error(...)			fprintf(stderr, __VA_ARGS__)
#define jfl_error_ratelimited(...)	fprintf(stderr, __VA_ARGS__)

/* Streams. */

#define JFL_STREAM_BUFFER 16384

static inline u32 jfl_stream_write(s32 stream, const char *bytes, u32 count, bool all)
{
	FILE *file = stream ? stderr : stdout;

	if (!all && !stream)
		return 0;
	fwrite(bytes, 1, count, file);
	fflush(file);
	return count;
}

static inline void jfl_pause(void)
{
}

static inline unsigned long jfl_console_lock(void)
{
	return 0;
}

static inline void jfl_console_unlock(unsigned long flags)
{
	(void)flags;
}

static inline s64 jfl_nano_time(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (s64)now.tv_sec * 1000000000LL + now.tv_nsec;
}

static inline s64 jfl_milli_time(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return (s64)now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

#endif
