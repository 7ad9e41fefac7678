// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Uses every operation of /dev/echo as a program would. Prints what went wrong; exit status 0 if nothing did.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/types.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define ECHO_CLEAR _IO('e', 0)
#define ECHO_LENGTH _IOR('e', 1, __u32)
#define ECHO_NUMBER _IOR('e', 2, __u64)
#define ECHO_RENUMBER _IOW('e', 3, __u64)
#define ECHO_UNKNOWN _IO('e', 99)

static int failures;

/* An address where nothing is; volatile, or the compiler would know. */
static void *volatile nowhere = (void *)8;

static void check(int condition, const char *what)
{
	if (condition)
		return;
	printf("echo-client: not so: %s (errno %d, %s)\n", what, errno, strerror(errno));
	failures++;
}

static int events(int file, int timeout)
{
	struct pollfd one = { .fd = file, .events = POLLIN | POLLOUT };

	return poll(&one, 1, timeout) == 1 ? one.revents : 0;
}

static void check_ioctl(int file)
{
	__u32 length = 0;
	__u64 number = 41;
	__u64 huge = ~0ULL;

	check(write(file, "12345", 5) == 5, "write takes five bytes");
	check(ioctl(file, ECHO_LENGTH, &length) == 0 && length == 5, "LENGTH says 5");
	check(ioctl(file, ECHO_RENUMBER, &number) == 0, "RENUMBER works");
	check(write(file, "123", 3) == 3, "write takes three bytes");
	check(ioctl(file, ECHO_NUMBER, &number) == 0 && number == 42, "NUMBER says 42");
	check(ioctl(file, ECHO_RENUMBER, &huge) == -1 && errno == EINVAL, "RENUMBER refuses a negative number");
	check(ioctl(file, ECHO_LENGTH, nowhere) == -1 && errno == EFAULT, "LENGTH refuses a bad address");
	check(ioctl(file, ECHO_UNKNOWN, 0) == -1 && errno == ENOTTY, "an unknown command is refused");
	check(ioctl(file, ECHO_CLEAR) == 0, "CLEAR works");
	check(ioctl(file, ECHO_LENGTH, &length) == 0 && length == 0, "LENGTH says 0");
}

static void check_seek(int file)
{
	char text[8] = "";

	check(pwrite(file, "abcdef", 6, 0) == 6, "pwrite works");
	check(lseek(file, 2, SEEK_SET) == 2, "lseek to 2");
	check(read(file, text, 2) == 2 && !memcmp(text, "cd", 2), "read at 2");
	check(lseek(file, 0, SEEK_CUR) == 4, "the position is 4");
	check(lseek(file, -1, SEEK_END) == 5, "lseek to one before the end");
	check(read(file, text, sizeof(text)) == 1 && text[0] == 'f', "read the last byte");
	check(read(file, text, sizeof(text)) == 0, "read the end");
	check(lseek(file, 7, SEEK_SET) == -1 && errno == EINVAL, "lseek beyond the end is refused");
	check(lseek(file, 0, SEEK_DATA) == -1 && errno == EINVAL, "SEEK_DATA is refused");
	check(pread(file, text, 3, 3) == 3 && !memcmp(text, "def", 3), "pread works");
}

static void check_poll(int file)
{
	int status;

	check(ioctl(file, ECHO_CLEAR) == 0, "CLEAR works");
	check(events(file, 0) == POLLOUT, "an empty device can be written only");
	if (fork() == 0) {
		usleep(100000);
		_exit(write(file, "wake up", 7) != 7);
	}
	struct pollfd reader = { .fd = file, .events = POLLIN };

	check(poll(&reader, 1, 10000) == 1 && reader.revents == POLLIN, "a write wakes poll");
	check(wait(&status) > 0 && status == 0, "the child wrote");
	check(events(file, 0) == (POLLIN | POLLOUT), "a message can be read");
}

static void check_errors(int file)
{
	static char large[5000];

	check(write(file, large, sizeof(large)) == -1 && errno == EMSGSIZE, "a long message is refused");
	check(write(file, nowhere, 8) == -1 && errno == EFAULT, "write refuses a bad address");
	check(pwrite(file, "x", 1, 0) == 1 && pread(file, nowhere, 1, 0) == -1 && errno == EFAULT,
	      "read refuses a bad address");
}

int main(void)
{
	int file = open("/dev/echo", O_RDWR);

	check(file >= 0, "open works");
	if (file < 0)
		return 1;
	check_ioctl(file);
	check_seek(file);
	check_poll(file);
	check_errors(file);
	close(file);
	if (!failures)
		printf("echo-client: all good\n");
	return failures != 0;
}
