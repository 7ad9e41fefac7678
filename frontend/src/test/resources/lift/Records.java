// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Records {
    record Nothing() { }

    record Mixed(boolean flag, byte small, char letter, int number, long wide, float real, String text, Object any) { }
}
