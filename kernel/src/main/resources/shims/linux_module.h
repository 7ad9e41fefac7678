/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Module parameters for linux.module; see linux/moduleparam.h. */
#ifndef JFL_LINUX_MODULE_H
#define JFL_LINUX_MODULE_H

#include <linux/atomic.h>
#include <linux/kernel.h>
#include <linux/kstrtox.h>
#include <linux/moduleparam.h>
#include <linux/sysfs.h>
#include "jfl.h"

/* The native state of IntParameter. */
struct jfl_int_parameter {
	s32 value;
	s32 min;
	s32 max;
};

/* The native state of LongParameter. */
struct jfl_long_parameter {
	atomic64_t value;
	s64 min;
	s64 max;
};

/* The native state of BoolParameter. */
struct jfl_bool_parameter {
	bool value;
};

/* SAFETY: the value is written whole by jfl_int_parameter_set() and lies in its range. */
static inline s32 ParameterNatives_getInt(struct jfl_int_parameter *parameter)
{
	return READ_ONCE(parameter->value);
}

/* SAFETY: the value is written whole by jfl_long_parameter_set() and lies in its range. */
static inline s64 ParameterNatives_getLong(struct jfl_long_parameter *parameter)
{
	return atomic64_read(&parameter->value);
}

/* SAFETY: the value is written whole by jfl_bool_parameter_set(). */
static inline bool ParameterNatives_getBool(struct jfl_bool_parameter *parameter)
{
	return READ_ONCE(parameter->value);
}

/* SAFETY: arg is the native state that the declaration named; the text is the kernel's, terminated. */
static int jfl_int_parameter_set(const char *text, const struct kernel_param *declared)
{
	struct jfl_int_parameter *parameter = declared->arg;
	int value;
	int error = kstrtoint(text, 0, &value);

	if (error)
		return error;
	if (value < parameter->min || value > parameter->max)
		return -ERANGE;
	WRITE_ONCE(parameter->value, value);
	return 0;
}

/* SAFETY: as jfl_int_parameter_set(); the buffer has a page. */
static int jfl_int_parameter_get(char *buffer, const struct kernel_param *declared)
{
	return sysfs_emit(buffer, "%d\n", ParameterNatives_getInt(declared->arg));
}

/* SAFETY: as jfl_int_parameter_set(). */
static int jfl_long_parameter_set(const char *text, const struct kernel_param *declared)
{
	struct jfl_long_parameter *parameter = declared->arg;
	s64 value;
	int error = kstrtos64(text, 0, &value);

	if (error)
		return error;
	if (value < parameter->min || value > parameter->max)
		return -ERANGE;
	atomic64_set(&parameter->value, value);
	return 0;
}

/* SAFETY: as jfl_int_parameter_get(). */
static int jfl_long_parameter_get(char *buffer, const struct kernel_param *declared)
{
	return sysfs_emit(buffer, "%lld\n", ParameterNatives_getLong(declared->arg));
}

/* SAFETY: as jfl_int_parameter_set(); without a text, the mere name means yes. */
static int jfl_bool_parameter_set(const char *text, const struct kernel_param *declared)
{
	struct jfl_bool_parameter *parameter = declared->arg;
	bool value = true;
	int error = text ? kstrtobool(text, &value) : 0;

	if (!error)
		WRITE_ONCE(parameter->value, value);
	return error;
}

/* SAFETY: as jfl_int_parameter_get(). */
static int jfl_bool_parameter_get(char *buffer, const struct kernel_param *declared)
{
	return sysfs_emit(buffer, "%c\n", ParameterNatives_getBool(declared->arg) ? 'Y' : 'N');
}

static const struct kernel_param_ops jfl_int_parameter_ops __maybe_unused = {
	.set = jfl_int_parameter_set,
	.get = jfl_int_parameter_get,
};

static const struct kernel_param_ops jfl_long_parameter_ops __maybe_unused = {
	.set = jfl_long_parameter_set,
	.get = jfl_long_parameter_get,
};

static const struct kernel_param_ops jfl_bool_parameter_ops __maybe_unused = {
	.flags = KERNEL_PARAM_OPS_FL_NOARG,
	.set = jfl_bool_parameter_set,
	.get = jfl_bool_parameter_get,
};

#define JFL_INT_PARAMETER_INIT(name, initial, min_, max_, permissions, description) \
	{ .value = (initial), .min = (min_), .max = (max_) }

#define JFL_INT_PARAMETER_DECLARE(state, name, initial, min, max, permissions, description) \
	module_param_cb(name, &jfl_int_parameter_ops, state, permissions); \
	__MODULE_PARM_TYPE(name, "int"); \
	MODULE_PARM_DESC(name, description)

#define JFL_LONG_PARAMETER_INIT(name, initial, min_, max_, permissions, description) \
	{ .value = ATOMIC64_INIT(initial), .min = (min_), .max = (max_) }

#define JFL_LONG_PARAMETER_DECLARE(state, name, initial, min, max, permissions, description) \
	module_param_cb(name, &jfl_long_parameter_ops, state, permissions); \
	__MODULE_PARM_TYPE(name, "long"); \
	MODULE_PARM_DESC(name, description)

#define JFL_BOOL_PARAMETER_INIT(name, initial, permissions, description) \
	{ .value = (initial) }

#define JFL_BOOL_PARAMETER_DECLARE(state, name, initial, permissions, description) \
	module_param_cb(name, &jfl_bool_parameter_ops, state, permissions); \
	__MODULE_PARM_TYPE(name, "bool"); \
	MODULE_PARM_DESC(name, description)

#endif
