/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What is still alive at the end (RULES C8): reported by class, and leaked, never freed. */
#ifndef JFL_LEAK_H
#define JFL_LEAK_H

/* Made by the back end: gives up the references of static fields and of the module image. */
JFL_OPTIONAL void jfl_drop_roots(void);

/* An exception that nobody can report: said, a few times at most, then dropped. */
JFL_OPTIONAL void jfl_escaped(const struct jfl_exception *thrown)
{
	jfl_error_ratelimited("jfl: uncaught %s at %s:%d\n", thrown->class->name->utf8, thrown->file ? thrown->file : "",
			      thrown->line);
}

/* Returns how many objects are left. */
JFL_OPTIONAL s64 jfl_report_leaks(void)
{
	s64 left = 0;
	s32 id;

	jfl_drop_roots();
	for (id = 0; id < JFL_CLASSES; id++) {
		s64 live = jfl_live_read(&jfl_live[id]);

		if (!live)
			continue;
		jfl_error("jfl: leak: %lld x %s\n", live, jfl_classes[id]->name->utf8);
		left += live;
	}
	return left;
}

#endif
