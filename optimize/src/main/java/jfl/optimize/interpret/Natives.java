// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.List;
import jfl.ir.MethodRef;
import org.jspecify.annotations.Nullable;

/** Methods that run outside the interpreted program: native ones, and those that the interpreter knows better than their code does. */
public interface Natives {

    /** True when {@link #call} runs this method, whether or not the program has code for it. */
    boolean knows(MethodRef method);

    /** Runs a method; the receiver is the first argument. May throw {@link Raise}. */
    @Nullable Object call(MethodRef method, List<@Nullable Object> arguments);

    /** These natives, then those for what these do not know. */
    default Natives or(Natives others) {
        var these = this;
        return new Natives() {
            @Override
            public boolean knows(MethodRef method) {
                return these.knows(method) || others.knows(method);
            }

            @Override
            public @Nullable Object call(MethodRef method, List<@Nullable Object> arguments) {
                return these.knows(method) ? these.call(method, arguments) : others.call(method, arguments);
            }
        };
    }
}
