/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The runtime of Java for Linux: everything that generated C and shims rely on.
 *
 * The generated file defines JFL_CLASSES (how many classes have objects),
 * JFL_EXCEPTION_FIELDS (how many field slots an exception has, at least 1)
 * and, for a program with a main method, JFL_PROGRAM, then includes this.
 *
 * jfl_hosted.h and jfl_kernel.h say the same things to libc and to the kernel;
 * nothing else in the runtime knows which of the two it is in.
 */
#ifndef JFL_H
#define JFL_H

#ifdef __KERNEL__
#include "jfl_kernel.h"
#else
#include "jfl_hosted.h"
#endif

/* Functions that need not be used, and those off the fast path. */
#define JFL_OPTIONAL	static __maybe_unused
#define JFL_COLD	static __maybe_unused __cold noinline

#include "jfl_number.h"
#include "jfl_object.h"
#include "jfl_exception.h"
#include "jfl_string.h"
#include "jfl_console.h"
#include "jfl_leak.h"
#include "jfl_program.h"

#endif
