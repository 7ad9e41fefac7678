#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Runs in the VM, with the module loaded. Compares the device with busybox's sha256sum.
set -eu

compare() { # FILE
    expected=$(sha256sum <"$1" | cut -d ' ' -f 1)
    exec 3<>/dev/sha256
    cat "$1" >&3
    computed=$(cat <&3)
    exec 3>&-
    if [ "$computed" != "$expected" ]; then
        echo "sha256: $1 hashes to $computed, not $expected" >&2
        exit 1
    fi
}

# Around the block size of 64 and the length field at 56, and beyond one write's 4096 bytes.
for size in 0 1 3 55 56 57 63 64 65 119 120 128 1000 4095 4096 4097 100000; do
    head -c $size /dev/urandom >/tmp/data
    compare /tmp/data
done

# Two open files do not mix.
exec 4<>/dev/sha256 5<>/dev/sha256
printf 'a' >&4
printf 'x' >&5
printf 'bc' >&4
first=$(cat <&4)
second=$(cat <&5)
exec 4>&- 5>&-
test "$first" = ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
test "$second" = 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881

echo "sha256: all good"
