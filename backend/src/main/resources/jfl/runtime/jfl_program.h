/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A program with a main method: how it starts and ends. */
#ifndef JFL_PROGRAM_H
#define JFL_PROGRAM_H

/* Says on System.err which exception got away. */
JFL_OPTIONAL void jfl_uncaught(const struct jfl_exception *thrown)
{
	struct jfl_sink *sink = &jfl_streams[JFL_STDERR];

	jfl_put_ascii(sink, "Exception in thread \"main\" ");
	jfl_put_string(sink, thrown->class->name);
	if (thrown->message) {
		jfl_put_ascii(sink, ": ");
		jfl_put_string(sink, thrown->message);
	}
	if (thrown->line > 0) {
		jfl_put_ascii(sink, "\n\tat ");
		jfl_put_ascii(sink, thrown->file);
		jfl_put_unit(sink, ':');
		jfl_put_number(sink, thrown->line);
	}
	jfl_put_unit(sink, '\n');
}

#ifdef JFL_PROGRAM

/* Made by the back end. Runs the main method; returns true when an exception left it. */
static bool jfl_run_main(struct jfl_ref_array *arguments, struct jfl_exception *thrown);

#ifdef __KERNEL__

#include <linux/completion.h>
#include <linux/kthread.h>

static int jfl_program_status;
static bool jfl_program_exited;
static struct jfl_ref_array *jfl_program_arguments;
static DECLARE_COMPLETION(jfl_program_done);

/* System.exit: the thread stops where it is. */
static __maybe_unused __noreturn void jfl_exit(s32 status)
{
	jfl_program_status = status;
	jfl_program_exited = true;
	kthread_complete_and_exit(&jfl_program_done, 0);
}

static int jfl_program_thread(void *unused)
{
	struct jfl_exception thrown = { .class = NULL };

	if (jfl_run_main(jfl_program_arguments, &thrown)) {
		jfl_uncaught(&thrown);
		jfl_program_status = 1;
	}
	kthread_complete_and_exit(&jfl_program_done, 0);
	return 0;
}

/*
 * Runs the program to its end. The log says how it ended, "jfl: exit <status>";
 * init itself succeeds, for insmod tries again what fails.
 */
static int __init jfl_program_run(struct jfl_ref_array *arguments)
{
	struct task_struct *thread;

	jfl_program_arguments = arguments;
	thread = kthread_run(jfl_program_thread, NULL, KBUILD_MODNAME);
	if (IS_ERR(thread))
		return PTR_ERR(thread);
	while (!wait_for_completion_timeout(&jfl_program_done, 10 * HZ))
		;
	jfl_console_flush();
	if (!jfl_program_exited)
		jfl_report_leaks();
	jfl_free_all();
	pr_info("jfl: exit %d\n", jfl_program_status);
	return 0;
}

#else

static int jfl_program_end(int status)
{
	jfl_console_flush();
	if (getenv("JFL_COUNT_ALLOC"))
		fprintf(stderr, "jfl: allocations: %llu\n", jfl_allocations);
	return status;
}

/* System.exit: what is alive then is no leak. */
static __maybe_unused __attribute__((__noreturn__)) void jfl_exit(s32 status)
{
	_exit(jfl_program_end(status));
}

/* A UTF-16 string of a C one; malformed UTF-8 becomes U+FFFD, as on the JVM. */
static __maybe_unused u32 jfl_decode(const char *utf8, u16 *units)
{
	const u8 *next = (const u8 *)utf8;
	u32 length = 0;

	while (*next) {
		u32 first = *next++;
		u32 more = first < 0x80 ? 0 : first < 0xc2 ? 9 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 9;
		u32 point = more == 0 ? first : more == 9 ? 0xfffd : first & (0x3fU >> more);

		for (; more > 0 && more < 4; more--) {
			if ((*next & 0xc0) != 0x80) {
				point = 0xfffd;
				break;
			}
			point = point << 6 | (*next++ & 0x3fU);
		}
		if (point > 0xffff) {
			units[length++] = (u16)(0xd7c0 + (point >> 10));
			point = 0xdc00 | (point & 0x3ff);
		}
		units[length++] = (u16)point;
	}
	return length;
}

/* The arguments of main, immortal and outside the count of allocations. */
static __maybe_unused struct jfl_ref_array *jfl_arguments(const struct jfl_class *class, int count, char **values)
{
	static struct jfl_ref_array *arguments;
	int i;

	arguments = calloc(1, sizeof(*arguments) + (size_t)count * sizeof(struct jfl_object *));
	if (!arguments)
		abort();
	arguments->object = (struct jfl_object)JFL_IMAGE(class);
	arguments->length = count > 0 ? count - 1 : 0;
	for (i = 0; i < arguments->length; i++) {
		struct jfl_string *string = calloc(1, sizeof(*string));
		u16 *units = calloc(strlen(values[i + 1]) + 1, sizeof(*units));

		if (!string || !units)
			abort();
		*string = (struct jfl_string){
			.object = JFL_IMAGE(&jfl_string_class), .kind = JFL_UTF16, .chars = units, .utf8 = values[i + 1],
			.length = (s32)jfl_decode(values[i + 1], units),
		};
		arguments->data[i] = &string->object;
	}
	return arguments;
}

static inline int jfl_program(struct jfl_ref_array *arguments)
{
	const char *failing = getenv("JFL_FAIL_ALLOC");
	struct jfl_exception thrown = { .class = NULL };
	int status = 0;
	s64 left;

	jfl_allocation_to_fail = failing ? strtoull(failing, NULL, 10) : 0;
	if (jfl_run_main(arguments, &thrown)) {
		jfl_uncaught(&thrown);
		status = 1;
	}
	status = jfl_program_end(status);
	left = jfl_report_leaks();
	return left && getenv("JFL_LEAK_STATUS") ? atoi(getenv("JFL_LEAK_STATUS")) : status;
}

#endif
#endif
#endif
