// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** One thread of a hosted program needs no monitor; a module uses linux.sync.Mutex. */
public class MonitorsOk {
    private int count;

    int next() {
        return ++count;
    }

    public static void main(String[] args) {
        MonitorsOk m = new MonitorsOk();
        System.out.println(m.next() + m.next());
    }
}
