/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Exceptions are values, copied and never allocated (RULES S8). A null one
 * has no class. A function that may throw returns true when it did, and has
 * then filled in its last argument.
 */
#ifndef JFL_EXCEPTION_H
#define JFL_EXCEPTION_H

struct jfl_exception {
	const struct jfl_class *class;
	const struct jfl_string *message;
	const char *file;
	s32 line;
	s32 error;				/* of classes with an @ErrorNumber field */
	s64 fields[JFL_EXCEPTION_FIELDS];
};

/* An exception whose constructor has not run. */
static inline struct jfl_exception jfl_exception(const struct jfl_class *class, const char *file, s32 line)
{
	return (struct jfl_exception){ .class = class, .file = file, .line = line };
}

/* Raises an exception of the runtime's own; returns true as every function that throws. */
JFL_COLD bool jfl_raise(struct jfl_exception *thrown, const struct jfl_class *class, const char *file, s32 line)
{
	*thrown = jfl_exception(class, file, line);
	return true;
}

/* Raises what a native method's negative error number stands for. */
JFL_COLD bool jfl_raise_error(struct jfl_exception *thrown, const struct jfl_class *class, s32 error,
			      const char *file, s32 line)
{
	*thrown = jfl_exception(class, file, line);
	thrown->error = error;
	return true;
}

#endif
