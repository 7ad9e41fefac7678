#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Runs in the VM, with the module loaded as demo.params says.
set -eu

parameters=/sys/module/hello/parameters
module=$(find /jfl -name hello.ko)

fail() {
    echo "hello: $*" >&2
    exit 1
}

test "$(dmesg | grep -c 'hello: Hello, kernel! ([123] of 3)')" = 3 || fail "did not greet three times"

# count can be read only; loud can be changed, to yes or no.
test "$(cat $parameters/count)" = 3 || fail "count is not 3"
test "$(stat -c %a $parameters/count)" = 444 || fail "count is not read-only"
test "$(cat $parameters/loud)" = N || fail "loud is on"
echo 1 >$parameters/loud
test "$(cat $parameters/loud)" = Y || fail "loud is off"
if echo maybe >$parameters/loud 2>/dev/null; then fail "loud took a maybe"; fi
test "$(cat $parameters/loud)" = Y || fail "loud is off"

rmmod hello
dmesg | grep -q 'hello: GOODBYE, KERNEL!' || fail "left without a word"

# A value that is out of range, or no number, is refused.
if insmod "$module" count=11 2>/dev/null; then fail "took a count of 11"; fi
if insmod "$module" count=many 2>/dev/null; then fail "took a count of many"; fi
insmod "$module" count=1 loud
dmesg | grep -q 'hello: HELLO, KERNEL! (1 of 1)' || fail "did not shout"
echo "hello: all good"
