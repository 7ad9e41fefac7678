// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

/**
 * Makes and takes apart ioctl commands, as the C macros {@code _IO}, {@code _IOR}, {@code _IOW} and {@code _IOWR} do.
 *
 * <p>The names are user space's: {@code r} commands hand data to it, {@code w} commands take data from it.
 *
 * {@snippet :
 * static final int COUNT = Ioctl.ior('e', 1, Integer.BYTES);     // _IOR('e', 1, int)
 * }
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/uapi/asm-generic/ioctl.h">asm-generic/ioctl.h</a>
 * @see <a href="https://docs.kernel.org/driver-api/ioctl.html">ioctl based interfaces</a>
 */
public final class Ioctl {
    private static final int NONE = 0;
    private static final int WRITE = 1;
    private static final int READ = 2;

    private static final int TYPE_SHIFT = 8;
    private static final int SIZE_SHIFT = 16;
    private static final int DIRECTION_SHIFT = 30;
    private static final int SIZE_MASK = 0x3fff;
    private static final int BYTE_MASK = 0xff;

    private Ioctl() {}

    /**
     * A command whose argument is a plain number, or none: {@code _IO}.
     *
     * @param type the driver's letter
     * @param number the command's number among the driver's, from 0 to 255
     * @return the command
     */
    public static int io(char type, int number) {
        return command(NONE, type, number, 0);
    }

    /**
     * A command that hands data to user space: {@code _IOR}.
     *
     * @param type the driver's letter
     * @param number the command's number among the driver's, from 0 to 255
     * @param size the size of the data, in bytes
     * @return the command
     */
    public static int ior(char type, int number, int size) {
        return command(READ, type, number, size);
    }

    /**
     * A command that takes data from user space: {@code _IOW}.
     *
     * @param type the driver's letter
     * @param number the command's number among the driver's, from 0 to 255
     * @param size the size of the data, in bytes
     * @return the command
     */
    public static int iow(char type, int number, int size) {
        return command(WRITE, type, number, size);
    }

    /**
     * A command that takes data from user space and hands back as much: {@code _IOWR}.
     *
     * @param type the driver's letter
     * @param number the command's number among the driver's, from 0 to 255
     * @param size the size of the data, in bytes
     * @return the command
     */
    public static int iowr(char type, int number, int size) {
        return command(READ | WRITE, type, number, size);
    }

    /**
     * Returns the size of a command's data: {@code _IOC_SIZE}.
     *
     * @param command the command
     * @return the size, in bytes
     */
    public static int sizeOf(int command) {
        return command >>> SIZE_SHIFT & SIZE_MASK;
    }

    static boolean takesData(int command) {
        return (command >>> DIRECTION_SHIFT & WRITE) != 0;
    }

    static boolean handsData(int command) {
        return (command >>> DIRECTION_SHIFT & READ) != 0;
    }

    private static int command(int direction, char type, int number, int size) {
        if (type > BYTE_MASK || number < 0 || number > BYTE_MASK || size < 0 || size > SIZE_MASK) {
            throw new IllegalArgumentException("type or number exceeds 255, or size exceeds 16383");
        }
        return direction << DIRECTION_SHIFT | size << SIZE_SHIFT | type << TYPE_SHIFT | number;
    }
}
