/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Mutexes and wait queues for linux.sync; see linux/mutex.h and linux/wait.h. */
#ifndef JFL_LINUX_SYNC_H
#define JFL_LINUX_SYNC_H

#include <linux/mutex.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>
#include <linux/wait.h>
#include "jfl.h"

/* The native state of Guard; owner is the task that holds the mutex. */
struct jfl_mutex {
	struct mutex mutex;
	struct task_struct *owner;
};

/* The native state of WaitQueue. */
struct jfl_wait_queue {
	wait_queue_head_t head;
};

/* SAFETY: called once, by the constructor, on zeroed memory. */
static inline void MutexNatives_init(struct jfl_mutex *mutex)
{
	mutex_init(&mutex->mutex);
}

/* SAFETY: only the current task sets owner to itself, and clears it; the pointer is compared, never followed. */
static inline bool MutexNatives_isHeld(struct jfl_mutex *mutex)
{
	return READ_ONCE(mutex->owner) == current;
}

/* SAFETY: may sleep; the caller is not the owner. */
static inline void MutexNatives_lockUninterruptible(struct jfl_mutex *mutex)
{
	mutex_lock(&mutex->mutex);
	WRITE_ONCE(mutex->owner, current);
}

/* SAFETY: may sleep; the mutex is held if and only if the result is 0. */
static inline s32 MutexNatives_lock(struct jfl_mutex *mutex)
{
	s32 error;

	if (MutexNatives_isHeld(mutex))
		return -EDEADLK;
	error = mutex_lock_killable(&mutex->mutex);
	if (!error)
		WRITE_ONCE(mutex->owner, current);
	return error;
}

/* SAFETY: the caller is the owner, and keeps the object alive until mutex_unlock() has returned. */
static inline void MutexNatives_unlock(struct jfl_mutex *mutex)
{
	WRITE_ONCE(mutex->owner, NULL);
	mutex_unlock(&mutex->mutex);
}

/*
 * SAFETY: the caller is the owner, and is again when this returns. The entry is on the queue before the mutex is
 * released, and off it before the frame that holds it goes; a wake-up in between is remembered in the entry.
 */
static inline s32 MutexNatives_await(struct jfl_mutex *mutex, struct jfl_wait_queue *queue)
{
	DEFINE_WAIT_FUNC(entry, woken_wake_function);

	if (signal_pending(current))
		return -ERESTARTSYS;
	add_wait_queue(&queue->head, &entry);
	MutexNatives_unlock(mutex);
	wait_woken(&entry, TASK_INTERRUPTIBLE, MAX_SCHEDULE_TIMEOUT);
	remove_wait_queue(&queue->head, &entry);
	MutexNatives_lockUninterruptible(mutex);
	return 0;
}

/* SAFETY: called once, by the constructor, on zeroed memory. */
static inline void WaitQueueNatives_init(struct jfl_wait_queue *queue)
{
	init_waitqueue_head(&queue->head);
}

/* SAFETY: takes the queue's spinlock only; the caller keeps the object alive. */
static inline void WaitQueueNatives_wakeUp(struct jfl_wait_queue *queue)
{
	wake_up_interruptible(&queue->head);
}

#endif
