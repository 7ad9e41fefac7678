// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jfl.ir.Program;
import jfl.ir.Validator.Problem;
import jfl.ir.analysis.CountedTypes;
import jfl.ir.analysis.MayThrow;

/**
 * Proves that the counts of a program balance, knowing the convention of {@link Counts} but not how it got there.
 *
 * <p><b>State.</b> For each object that the frame has a name for, the number of counts that the frame holds:
 * {@code balance(root)}, where the root of a value is the value that its casts started from. Objects without counts
 * (uncounted types, constants) have no balance. Objects that the caller lends, which are the parameters of the method
 * and the block parameters that only they flow into, are alive whatever their balance.
 *
 * <p>Invariants:
 * <ol>
 * <li>K1. A value is used only while its object is alive: lent, or with a positive balance. Only a {@code Retain} right
 *     after the load, and the release of what a store replaces, may name a value of balance 0.
 * <li>K2. {@code Release}, a store to a counted slot, {@code Return} of a counted result, an argument for an owning
 *     block parameter and an argument that a native consumes each take one from a positive balance.
 * <li>K3. A store to a counted slot comes right after the load of the value it replaces, whose count then is the
 * frame's.
 * <li>K4. Where control leaves the method ({@code Return}, {@code Throw}, an instruction in a body that may throw),
 * every balance is 0.
 * <li>K5. Where edges meet, every balance is the same on each of them.
 * <li>K6. Where a value is defined (again, in a loop), its balance was 0.
 * <li>K7. Only values of counted types are counted.
 * </ol>
 *
 * <p>Since K5 asks for equality and not for a bound, one pass over the blocks in reverse post-order is the whole
 * analysis. <b>Cost.</b> Linear in the code times the number of balances that are not 0.
 */
public final class CountsValidator {
    private CountsValidator() {
    }

    /** What does not balance in a program at stage {@code COUNTED} that {@link jfl.ir.Validator} accepts. */
    public static List<Problem> check(Program program) {
        var types = CountedTypes.of(program);
        var mayThrow = MayThrow.of(program);
        var contracts = new Contracts(program);
        var problems = new ArrayList<Problem>();
        program.methods().values().stream().filter(m -> m.hasBody())
                .forEach(m -> problems.addAll(new BalanceCheck(m, types, mayThrow, contracts).run()));
        return List.copyOf(problems);
    }

    /** Stops the compiler when counts do not balance. */
    public static void require(Program program, String pass) {
        var problems = check(program);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("after " + pass + ": " + problems.stream().limit(10).map(Problem::toString)
                    .collect(Collectors.joining("\n")));
        }
    }
}
