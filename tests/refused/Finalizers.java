// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.lang.ref.Cleaner;

/** Code that would run because memory is reclaimed. */
public class Finalizers {
    static class Old {
        @SuppressWarnings({"deprecation", "removal"})
        @Override
        protected void finalize() { System.out.println("gone"); } // error[J0106]: finalizer
    }

    public static void main(String[] args) {
        Old o = new Old();
        System.out.println(o == null);
        Cleaner cleaner = Cleaner.create(); // error[J0106]: cleaner
        cleaner.register(o, () -> System.out.println("cleaned")); // error[J0106]: cleaner
    }
}
