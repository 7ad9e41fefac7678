// SPDX-License-Identifier: GPL-2.0-only OR MIT
// release: 8
/** The oldest release that javac still compiles for. */
public class OldClassFileOk {
    public static void main(String[] args) {
        Runnable r = () -> System.out.println("old but good " + args.length);
        r.run();
    }
}
