/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Java's integer arithmetic in C without undefined behaviour, whatever the
 * compiler's flags (RULES E1): it wraps, shifts mask their distance, and
 * MIN_VALUE / -1 is MIN_VALUE. A divisor is never 0: generated code checked.
 */
#ifndef JFL_NUMBER_H
#define JFL_NUMBER_H

static inline s32 jfl_add(s32 a, s32 b)
{
	return (s32)((u32)a + (u32)b);
}

static inline s32 jfl_sub(s32 a, s32 b)
{
	return (s32)((u32)a - (u32)b);
}

static inline s32 jfl_mul(s32 a, s32 b)
{
	return (s32)((u32)a * (u32)b);
}

static inline s32 jfl_neg(s32 a)
{
	return (s32)(0U - (u32)a);
}

static inline s32 jfl_div(s32 a, s32 b)
{
	return b == -1 ? jfl_neg(a) : a / b;
}

static inline s32 jfl_rem(s32 a, s32 b)
{
	return b == -1 ? 0 : a % b;
}

static inline s32 jfl_shl(s32 a, s32 distance)
{
	return (s32)((u32)a << (distance & 31));
}

static inline s32 jfl_shr(s32 a, s32 distance)
{
	return a >> (distance & 31);
}

static inline s32 jfl_ushr(s32 a, s32 distance)
{
	return (s32)((u32)a >> (distance & 31));
}

static inline s64 jfl_add64(s64 a, s64 b)
{
	return (s64)((u64)a + (u64)b);
}

static inline s64 jfl_sub64(s64 a, s64 b)
{
	return (s64)((u64)a - (u64)b);
}

static inline s64 jfl_mul64(s64 a, s64 b)
{
	return (s64)((u64)a * (u64)b);
}

static inline s64 jfl_neg64(s64 a)
{
	return (s64)(0ULL - (u64)a);
}

static inline s64 jfl_div64(s64 a, s64 b)
{
	return b == -1 ? jfl_neg64(a) : jfl_quotient64(a, b);
}

static inline s64 jfl_rem64(s64 a, s64 b)
{
	return b == -1 ? 0 : jfl_sub64(a, jfl_mul64(b, jfl_quotient64(a, b)));
}

static inline s64 jfl_shl64(s64 a, s32 distance)
{
	return (s64)((u64)a << (distance & 63));
}

static inline s64 jfl_shr64(s64 a, s32 distance)
{
	return a >> (distance & 63);
}

static inline s64 jfl_ushr64(s64 a, s32 distance)
{
	return (s64)((u64)a >> (distance & 63));
}

/* lcmp: -1, 0 or 1. */
static inline s32 jfl_compare64(s64 a, s64 b)
{
	return (a > b) - (a < b);
}

#endif
