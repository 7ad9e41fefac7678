#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Runs in the VM, with the module loaded.
set -eu

fail() {
    echo "echo: $*" >&2
    exit 1
}

test "$(cat /dev/echo)" = "" || fail "not empty at first"

echo "hello from user space" >/dev/echo
test "$(cat /dev/echo)" = "hello from user space" || fail "cat read something else"

# dd sees the same bytes, whole or in pieces.
printf 'one two three' | dd of=/dev/echo 2>/dev/null
test "$(dd if=/dev/echo bs=1 2>/dev/null)" = "one two three" || fail "dd read something else"
test "$(dd if=/dev/echo bs=1 skip=4 count=3 2>/dev/null)" = "two" || fail "dd cannot skip"

# Any bytes come back as they went.
dd if=/dev/urandom of=/tmp/bytes bs=4096 count=1 2>/dev/null
dd if=/tmp/bytes of=/dev/echo bs=4096 2>/dev/null
cmp /tmp/bytes /dev/echo || fail "changed the bytes"
if dd if=/dev/zero of=/dev/echo bs=4097 count=1 2>/dev/null; then fail "took a message that is too long"; fi

# Poll, ioctl, seek, bad addresses: what needs a program.
echo-client || fail "the client is not content"

# Readers and writers at once: what is read is always one message, whole.
echo start >/dev/echo
for writer in a b c; do
    (for i in $(seq 20); do echo "$writer$writer$writer$writer" >/dev/echo; done) &
done
for i in $(seq 20); do
    case $(dd if=/dev/echo bs=4096 count=1 2>/dev/null) in
    start | aaaa | bbbb | cccc) ;;
    *) fail "read a mix of messages" ;;
    esac
done
wait

# While a file is open the module stays.
exec 3</dev/echo
if rmmod echo 2>/dev/null; then fail "unloaded under an open file"; fi
exec 3<&-
echo "echo: all good"
