// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Texts {
    static String mixed(int i, char c, boolean b, long l, String s, Object o, char[] array) {
        return "\1 i=" + i + c + b + l + s + o + array + null + 'x' + 1.5f;
    }

    static String assigned(String s) {
        s += 1;
        return s;
    }
}
