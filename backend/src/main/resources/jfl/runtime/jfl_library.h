/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The native methods of jfl.library: what the Java library cannot say in Java. */
#ifndef JFL_LIBRARY_H
#define JFL_LIBRARY_H

static inline void Console_printString(s32 stream, const struct jfl_string *string)
{
	unsigned long flags = jfl_console_lock();

	jfl_put_string(&jfl_streams[stream], string);
	jfl_stream_empty(&jfl_streams[stream], false);
	jfl_console_unlock(flags);
}

static inline void Console_printLong(s32 stream, s64 number)
{
	unsigned long flags = jfl_console_lock();

	jfl_put_number(&jfl_streams[stream], number);
	jfl_console_unlock(flags);
}

static inline void Console_printInt(s32 stream, s32 number)
{
	Console_printLong(stream, number);
}

static inline void Console_printChar(s32 stream, u16 unit)
{
	unsigned long flags = jfl_console_lock();

	jfl_put_unit(&jfl_streams[stream], unit);
	jfl_stream_empty(&jfl_streams[stream], false);
	jfl_console_unlock(flags);
}

static inline void Console_printBoolean(s32 stream, bool truth)
{
	unsigned long flags = jfl_console_lock();

	jfl_put_ascii(&jfl_streams[stream], truth ? "true" : "false");
	jfl_console_unlock(flags);
}

static inline void Console_printLine(s32 stream)
{
	Console_printChar(stream, '\n');
	jfl_pause();
}

static inline s32 Strings_length(const struct jfl_string *string)
{
	return jfl_string_length(string);
}

/* The index is in range. */
static inline u16 Strings_charAt(const struct jfl_string *string, s32 index)
{
	return jfl_string_unit(string, index);
}

static inline s32 Strings_compare(const struct jfl_string *a, const struct jfl_string *b)
{
	s32 a_length = jfl_string_length(a);
	s32 b_length = jfl_string_length(b);
	s32 i;

	for (i = 0; i < a_length && i < b_length; i++) {
		s32 difference = (s32)jfl_string_unit(a, i) - (s32)jfl_string_unit(b, i);

		if (difference)
			return difference;
	}
	return a_length - b_length;
}

static inline bool Strings_equals(const struct jfl_string *a, const struct jfl_string *b)
{
	return a == b || (jfl_string_length(a) == jfl_string_length(b) && !Strings_compare(a, b));
}

static inline s32 Strings_hash(const struct jfl_string *string)
{
	s32 length = jfl_string_length(string);
	s32 hash = 0;
	s32 i;

	for (i = 0; i < length; i++)
		hash = jfl_add(jfl_mul(hash, 31), jfl_string_unit(string, i));
	return hash;
}

/* Class.getName() of an exception that is not null. */
static inline const struct jfl_string *Exceptions_className(struct jfl_exception exception)
{
	return exception.class->name;
}

static inline s64 Process_nanoTime(void)
{
	return jfl_nano_time();
}

static inline s64 Process_currentTimeMillis(void)
{
	return jfl_milli_time();
}

#ifdef JFL_PROGRAM

/* Made by the back end: ends the program at once. */
static void jfl_exit(s32 status) __attribute__((__noreturn__));

static inline void Process_exit(s32 status)
{
	jfl_exit(status);
}

#else

/* A module has no process to end: the profile refuses the call. */
static inline void Process_exit(s32 status)
{
	(void)status;
}

#endif

#endif
