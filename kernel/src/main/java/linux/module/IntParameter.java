// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

import jfl.contracts.Declares;
import jfl.contracts.NativeState;
import jfl.contracts.Shim;
import jfl.contracts.Token;

/**
 * A module parameter that is a number of 32 bits.
 *
 * {@snippet :
 * private static final IntParameter COUNT =
 *         new IntParameter("count", 3, 1, 10, Permissions.READ_ONLY, "how many times to greet");
 * }
 *
 * <p>{@code insmod} refuses a value that is out of range with {@code ERANGE}, and a malformed one with {@code EINVAL}.
 * Parameters are static and final; the value may change at any time if {@link Permissions#ROOT_WRITES} allows it.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/moduleparam.h">linux/moduleparam.h</a>
 */
@Shim("linux_module.h")
@NativeState("struct jfl_int_parameter")
@Declares("JFL_INT_PARAMETER")
public final class IntParameter {
    @Token
    private final String name;

    private final int initial;
    private final int min;
    private final int max;
    private final int permissions;
    private final String description;

    /**
     * Declares a parameter.
     *
     * @param name its name, a C identifier
     * @param initial its value if none is given
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @param permissions one of {@link Permissions}
     * @param description what {@code modinfo} says about it
     */
    public IntParameter(String name, int initial, int min, int max, int permissions, String description) {
        if (initial < min || initial > max) {
            throw new IllegalArgumentException("the initial value of a parameter is out of its range");
        }
        this.name = name;
        this.initial = initial;
        this.min = min;
        this.max = max;
        this.permissions = Permissions.check(permissions);
        this.description = description;
    }

    /**
     * Returns the value.
     *
     * @return within the range of the declaration
     */
    public int get() {
        return ParameterNatives.getInt(this);
    }
}
