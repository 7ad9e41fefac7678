// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Code that would run because memory is reclaimed. */
public class Finalizers {
    static class Old { // error[J0106]: finalizer
        @SuppressWarnings({"deprecation", "removal"})
        @Override
        protected void finalize() { System.out.println("gone"); }
    }

    public static void main(String[] args) {
        Old o = new Old();
        System.out.println(o == null);
    }
}
