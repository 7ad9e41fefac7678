/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Misc devices, user memory and poll for linux.fs; see linux/miscdevice.h, linux/uaccess.h and linux/poll.h. */
#ifndef JFL_LINUX_FS_H
#define JFL_LINUX_FS_H

#include <linux/build_bug.h>
#include <linux/err.h>
#include <linux/fcntl.h>
#include <linux/fs.h>
#include <linux/ioctl.h>
#include <linux/limits.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/poll.h>
#include <linux/uaccess.h>
#include "jfl.h"
#include "linux_sync.h"

/* The numbers that Ioctl.java and File.java compute with; a few architectures have others. */
static_assert(_IOC_SIZEBITS == 14 && _IOC_READ == 2U && _IOC_WRITE == 1U);
static_assert(O_NONBLOCK == 04000);

/* The native state of MiscDevice; object is the header of the Java object it is part of. */
struct jfl_misc {
	struct miscdevice device;
	struct jfl_object *object;
};

static struct jfl_object *FileCalls_open(struct jfl_misc *device, s32 flags);
static void FileCalls_release(struct jfl_object *open, s32 flags);
static s32 FileCalls_read(struct jfl_object *open, s32 flags, void __user *to, s32 count, s64 position);
static s32 FileCalls_write(struct jfl_object *open, s32 flags, void __user *from, s32 count, s64 position);
static s64 FileCalls_seek(struct jfl_object *open, s32 flags, s64 offset, s32 whence, s64 position);
static s32 FileCalls_ioctl(struct jfl_object *open, s32 flags, s32 command, void __user *address, s64 value);
static s32 FileCalls_poll(struct jfl_object *open, s32 flags, struct file *file, struct poll_table_struct *table);

/* SAFETY: jfl_misc_open() takes the result apart with IS_ERR(). */
static inline struct jfl_object *jfl_file_failed(s32 error)
{
	return ERR_PTR(error);
}

/* SAFETY: a mask of events, as jfl_misc_poll() expects. */
static inline s32 jfl_poll_failed(s32 error)
{
	return (__force s32)EPOLLERR;
}

/*
 * SAFETY: misc_open() has put the registered device into private_data and holds misc_mtx, so the device is alive.
 * Until the module is live its initialisation may still fail, which would free the module under an open file.
 */
static int jfl_misc_open(struct inode *inode, struct file *file)
{
	struct jfl_misc *misc = container_of(file->private_data, struct jfl_misc, device);
	struct jfl_object *open;

	if (READ_ONCE(THIS_MODULE->state) != MODULE_STATE_LIVE)
		return -ENODEV;
	open = FileCalls_open(misc, file->f_flags);
	if (IS_ERR(open))
		return PTR_ERR(open);
	file->private_data = open;
	return 0;
}

/* SAFETY: gives back the count that jfl_misc_open() put into private_data; nothing uses the file any more. */
static int jfl_misc_release(struct inode *inode, struct file *file)
{
	FileCalls_release(file->private_data, file->f_flags);
	jfl_release(file->private_data);
	return 0;
}

/* SAFETY: the result is at most count, so the position moves within what the kernel has checked. */
static ssize_t jfl_misc_read(struct file *file, char __user *to, size_t count, loff_t *position)
{
	s32 done = FileCalls_read(file->private_data, file->f_flags, to, min_t(size_t, count, INT_MAX), *position);

	if (done > 0)
		*position += done;
	return done;
}

/* SAFETY: as jfl_misc_read(); only copy_from_user() and get_user() are applied to the address. */
static ssize_t jfl_misc_write(struct file *file, const char __user *from, size_t count, loff_t *position)
{
	s32 done = FileCalls_write(file->private_data, file->f_flags, (void __user *)from,
				   min_t(size_t, count, INT_MAX), *position);

	if (done > 0)
		*position += done;
	return done;
}

/* SAFETY: vfs_setpos() checks the new position. */
static loff_t jfl_misc_llseek(struct file *file, loff_t offset, int whence)
{
	s64 moved = FileCalls_seek(file->private_data, file->f_flags, offset, whence, file->f_pos);

	return moved < 0 ? moved : vfs_setpos(file, moved, LLONG_MAX);
}

/* SAFETY: the argument is a number or an address in user space; both views are handed on. */
static long jfl_misc_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	return FileCalls_ioctl(file->private_data, file->f_flags, command, (void __user *)argument, argument);
}

/* SAFETY: both pointers are good until this returns, and Java forgets them before. */
static __poll_t jfl_misc_poll(struct file *file, struct poll_table_struct *table)
{
	return (__force __poll_t)FileCalls_poll(file->private_data, file->f_flags, file, table);
}

/* .owner keeps the module while a file is open. */
static const struct file_operations jfl_misc_operations = {
	.owner = THIS_MODULE,
	.open = jfl_misc_open,
	.release = jfl_misc_release,
	.read = jfl_misc_read,
	.write = jfl_misc_write,
	.llseek = jfl_misc_llseek,
	.unlocked_ioctl = jfl_misc_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.poll = jfl_misc_poll,
};

/* SAFETY: the registration holds a count of the device; the name is immortal. */
static inline s32 FileNatives_register(struct jfl_misc *misc, struct jfl_object *object,
				       const struct jfl_string *name)
{
	s32 error;

	misc->device.minor = MISC_DYNAMIC_MINOR;
	misc->device.name = name->utf8;
	misc->device.fops = &jfl_misc_operations;
	misc->object = object;
	jfl_retain(object);
	error = misc_register(&misc->device);
	if (error)
		jfl_release(object);
	return error;
}

/* SAFETY: the device is registered; afterwards no open begins or runs, and the count is given back. */
static inline void FileNatives_deregister(struct jfl_misc *misc)
{
	misc_deregister(&misc->device);
	jfl_release(misc->object);
}

/* SAFETY: the caller has checked the range of the array; the rest of it is zeroed on a fault. */
static inline s32 FileNatives_copyIn(void __user *from, s32 at, struct jfl_byte_array *to, s32 offset, s32 length)
{
	return copy_from_user(to->data + offset, from + at, length) ? -EFAULT : 0;
}

/* SAFETY: the caller has checked the range of the array. */
static inline s32 FileNatives_copyOut(void __user *to, s32 at, struct jfl_byte_array *from, s32 offset, s32 length)
{
	return copy_to_user(to + at, from->data + offset, length) ? -EFAULT : 0;
}

/* SAFETY: get_user() checks the address and reads it once. */
static inline s64 FileNatives_fetchInt(void __user *from, s32 at)
{
	u32 value;

	if (get_user(value, (u32 __user *)(from + at)))
		return -EFAULT;
	return value;
}

/* SAFETY: put_user() checks the address. */
static inline s32 FileNatives_storeInt(void __user *to, s32 at, s32 value)
{
	return put_user(value, (s32 __user *)(to + at));
}

/* SAFETY: put_user() checks the address. */
static inline s32 FileNatives_storeLong(void __user *to, s32 at, s64 value)
{
	return put_user(value, (s64 __user *)(to + at));
}

/* SAFETY: a constant. */
static inline bool FileNatives_isLittleEndian(void)
{
	return IS_ENABLED(CONFIG_CPU_LITTLE_ENDIAN) || !IS_ENABLED(CONFIG_CPU_BIG_ENDIAN);
}

/* SAFETY: the open file holds the queue until it is released. */
static inline void FileNatives_pollWait(struct file *file, struct poll_table_struct *table,
					struct jfl_wait_queue *queue)
{
	poll_wait(file, &queue->head, table);
}

#endif
