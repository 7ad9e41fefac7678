// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A hosted program has nobody to wait for; a module uses linux.sync.WaitQueue. */
public class WaitNotifyOk {
    public static void main(String[] args) {
        System.out.println("done");
    }
}
