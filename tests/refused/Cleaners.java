// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.lang.ref.Cleaner;

/** Code registered to run when memory is reclaimed. */
public class Cleaners {
    public static void main(String[] args) {
        Cleaner cleaner = Cleaner.create(); // error[J0106]: cleaner
        cleaner.register(args, () -> System.out.println("cleaned")); // error[J0106]: cleaner
        System.out.println("done");
    }
}
