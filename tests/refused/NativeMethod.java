// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A native method in a class that is not a trusted binding. */
public class NativeMethod {
    static native int raw(int n);

    public static void main(String[] args) {
        System.out.println(args.length == 0 ? 0 : raw(3)); // error[J0107]: native method
    }
}
