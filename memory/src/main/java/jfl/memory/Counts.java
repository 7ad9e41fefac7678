// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.LinkedHashMap;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.analysis.CountedTypes;
import jfl.ir.analysis.MayThrow;

/**
 * Makes reference counting explicit (RULES C1, C2): every reference that a method holds is retained once and released
 * once on every path, the exceptional ones included.
 *
 * <p><b>Convention.</b> A caller keeps its arguments alive for the call (C2); a callee borrows them. {@code New},
 * {@code NewArray}, {@code CloneArray} and calls hand out one count with their result; {@code Return} gives one. A slot
 * (field, static, element) of a {@linkplain CountedTypes counted} type holds one. A native takes over one count of each
 * argument that its contract consumes, if it succeeds.
 *
 * <p><b>Rules.</b> {@link Ownership} says which values are <em>owned</em>. The frame holds one count for each owned
 * value from its definition to its last use on each path:
 * <ul>
 * <li>what is loaded is retained at once, always: no alias analysis is asked whether a slot may be overwritten in
 * between;
 * <li>a store becomes: retain the new value, load the old one, store, release the old one;
 * <li>a cast, an edge argument, {@code Return} and a store take the count over where it is the last use of the value,
 *     and a new one otherwise;
 * <li>a value that dies in a block is released after its last use; one that dies on an edge is released on the edge, in
 *     a block of its own where neither end will do;
 * <li>an instruction in the body of a block that may throw while the frame holds counts becomes a {@code Try}, whose
 *     exceptional edge leads to a block that releases them and throws on. Blocks that would release the same values are
 *     one.
 * </ul>
 *
 * <p>No user code runs because of a release (C1). {@link CountsValidator} proves every result balanced, by other means.
 *
 * <p><b>Cost.</b> Linear in the code times the number of values held at a time.
 */
public final class Counts {
    private Counts() {
    }

    /** A program at stage {@code RESOLVED} as one at stage {@code COUNTED}. */
    public static Program run(Program program) {
        var types = CountedTypes.of(program);
        var mayThrow = MayThrow.of(program);
        var contracts = new Contracts(program);
        var counted = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) ->
                counted.put(ref, method.hasBody() ? run(method, types, mayThrow, contracts) : method));
        var result = program.withMethods(counted);
        CountsValidator.require(result, "counts");
        return result;
    }

    private static Method run(Method method, CountedTypes types, MayThrow mayThrow, Contracts contracts) {
        return new CountingMethod(OwnArguments.run(method, contracts), types, mayThrow, contracts).run();
    }
}
