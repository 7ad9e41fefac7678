// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Concatenations that are returned or kept. */
public class StoredStrings {
    String name;
    static String last;

    static String label(int n) {
        return "label " + n; // error[J0120]: built string
    }

    StoredStrings(int n) {
        name = "object " + n; // error[J0120]: built string
    }

    public static void main(String[] args) {
        String[] all = new String[2];
        all[0] = "x" + args.length; // error[J0120]: built string
        last = all[0] + "!"; // error[J0120]: built string
        Object o = "as object " + args.length; // error[J0120]: built string
        Object[] objects = {o};
        if (args.length > 3) {
            throw new IllegalArgumentException("bad " + args.length); // error[J0120]: built string
        }
        System.out.println(all[0] + last + new StoredStrings(1).name + label(args.length + 2) + objects.length);
    }
}
