// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

/**
 * Who may see and change a module parameter in {@code /sys/module/NAME/parameters} once the module is loaded.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/moduleparam.h">linux/moduleparam.h</a>
 */
public final class Permissions {
    /** The parameter has no file: it can be given when the module is loaded, and not be seen. */
    public static final int HIDDEN = 0;

    /** Everyone may read it: mode {@code 0444}. */
    public static final int READ_ONLY = 0444;

    /** Everyone may read it, root may change it: mode {@code 0644}. */
    public static final int ROOT_WRITES = 0644;

    private Permissions() {}

    static int check(int permissions) {
        if (permissions != HIDDEN && permissions != READ_ONLY && permissions != ROOT_WRITES) {
            throw new IllegalArgumentException("permissions are HIDDEN, READ_ONLY or ROOT_WRITES");
        }
        return permissions;
    }
}
