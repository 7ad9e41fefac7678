// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Concatenations that are kept. */
public class StoredStrings {
    String name;
    static String last;

    StoredStrings(int n) {
        name = "object " + n; // error[J0120]: built string
    }

    public static void main(String[] args) {
        last = "x" + args.length; // error[J0120]: built string
        if (args.length > 3) {
            throw new IllegalArgumentException("bad " + args.length); // error[J0120]: built string
        }
        System.out.println(last + new StoredStrings(1).name);
    }
}
