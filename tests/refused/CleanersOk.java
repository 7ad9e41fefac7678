// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Close by scope. */
public class CleanersOk {
    public static void main(String[] args) {
        try (AutoCloseable c = () -> System.out.println("closed")) {
            System.out.println("open");
        } catch (Exception e) {
            System.out.println("never");
        }
    }
}
