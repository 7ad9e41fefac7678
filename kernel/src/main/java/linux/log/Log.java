// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.log;

/**
 * Writes lines to the kernel log, each prefixed with the module's name.
 *
 * <p>The argument may be a concatenation: {@code Log.info("opened " + count + " times")} is formatted straight into the
 * log, and no string is built. A line is cut off after 255 bytes. Works in every context and never sleeps.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/printk.h">linux/printk.h</a>
 * @see <a href="https://docs.kernel.org/core-api/printk-basics.html">Message logging with printk</a>
 */
public final class Log {
    private static final int ERROR = 3;
    private static final int WARNING = 4;
    private static final int NOTICE = 5;
    private static final int INFO = 6;
    private static final int DEBUG = 7;

    private Log() {}

    /**
     * Something failed: {@code KERN_ERR}.
     *
     * @param message one line, without a line feed
     */
    public static void error(String message) {
        LogNatives.write(ERROR, message);
    }

    /**
     * Something is wrong but not failing yet: {@code KERN_WARNING}.
     *
     * @param message one line, without a line feed
     */
    public static void warn(String message) {
        LogNatives.write(WARNING, message);
    }

    /**
     * Normal, but worth an administrator's attention: {@code KERN_NOTICE}.
     *
     * @param message one line, without a line feed
     */
    public static void notice(String message) {
        LogNatives.write(NOTICE, message);
    }

    /**
     * What is going on: {@code KERN_INFO}.
     *
     * @param message one line, without a line feed
     */
    public static void info(String message) {
        LogNatives.write(INFO, message);
    }

    /**
     * For whoever debugs the driver: {@code KERN_DEBUG}, which most consoles hide.
     *
     * @param message one line, without a line feed
     */
    public static void debug(String message) {
        LogNatives.write(DEBUG, message);
    }
}
