// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What code at one place may use. Immutable: declaring something gives a new scope, and the end of a block is
 * forgetting it.
 *
 * @param tier how much may be called
 * @param variables what may be read
 * @param methods which static methods may be called
 * @param result what {@code return} must deliver, if it may stand here
 * @param loops the labels of the loops around, innermost last
 * @param depth how deep statements are nested
 */
record Scope(Tier tier, List<Variable> variables, List<Callable> methods, Type result, List<String> loops, int depth) {
    Scope {
        variables = List.copyOf(variables);
        methods = List.copyOf(methods);
        loops = List.copyOf(loops);
    }

    Scope with(Variable v) {
        var more = new ArrayList<>(variables);
        more.add(v);
        return new Scope(tier, more, methods, result, loops, depth);
    }

    Scope inLoop(String label) {
        var more = new ArrayList<>(loops);
        more.add(label);
        return new Scope(tier, variables, methods, result, more, depth);
    }

    Scope deeper() {
        return new Scope(tier, variables, methods, result, loops, depth + 1);
    }

    /** What a lambda here may use. */
    Scope forLambda(List<Callable> leaves) {
        var seen = variables.stream().filter(Variable::capturable).toList();
        return new Scope(Tier.DISPATCHED, seen, leaves, Type.LONG, List.of(), depth);
    }

    List<Variable> of(Type type) {
        return variables.stream().filter(v -> v.type() == type).toList();
    }

    List<Variable> assignable(Type type) {
        return variables.stream().filter(v -> v.type() == type && v.assignable()).toList();
    }
}
