// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

import jfl.contracts.Declares;
import jfl.contracts.NativeState;
import jfl.contracts.Shim;
import jfl.contracts.Token;

/**
 * A module parameter that is on or off, given as {@code y}, {@code n}, {@code 1} or {@code 0}.
 *
 * {@snippet :
 * private static final BoolParameter LOUD =
 *         new BoolParameter("loud", false, Permissions.ROOT_WRITES, "whether to shout");
 * }
 *
 * <p>{@code insmod} refuses a malformed value with {@code EINVAL}.
 * Parameters are static and final; the value may change at any time if {@link Permissions#ROOT_WRITES} allows it.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/moduleparam.h">linux/moduleparam.h</a>
 */
@Shim("linux_module.h")
@NativeState("struct jfl_bool_parameter")
@Declares("JFL_BOOL_PARAMETER")
public final class BoolParameter {
    @Token
    private final String name;

    private final boolean initial;
    private final int permissions;
    private final String description;

    /**
     * Declares a parameter.
     *
     * @param name its name, a C identifier
     * @param initial its value if none is given
     * @param permissions one of {@link Permissions}
     * @param description what {@code modinfo} says about it
     */
    public BoolParameter(String name, boolean initial, int permissions, String description) {
        this.name = name;
        this.initial = initial;
        this.permissions = Permissions.check(permissions);
        this.description = description;
    }

    /**
     * Returns the value.
     *
     * @return whether it is on
     */
    public boolean get() {
        return ParameterNatives.getBool(this);
    }
}
