// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jfl.ir.Value;

/** The variables of a C function: those of its SSA values, named after Java's, and helpers. All names end in an underscore. */
final class Locals {
    private final Types types;
    private final Map<Value, String> hints;
    private final Map<Value, Value> shared;
    private final Map<Value, String> names = new HashMap<>();
    private final Map<String, String> declarations = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("thrown_", "result_"));

    /**
     * @param hints names for values that have none
     * @param shared for values that share a variable, whose it is
     */
    Locals(Types types, Map<Value, String> hints, Map<Value, Value> shared) {
        this.types = types;
        this.hints = hints;
        this.shared = shared;
    }

    /** Names a parameter of the function, which its prototype declares. */
    String parameter(Value value) {
        var name = fresh(value.name().isEmpty() ? "p" : Names.sanitize(value.name()));
        names.put(value, name);
        return name;
    }

    /** The variable of a value, declared when it is first asked for. */
    String of(Value value) {
        var owner = shared.getOrDefault(value, value);
        var known = names.get(owner);
        return known != null ? known : declare(owner);
    }

    private String declare(Value value) {
        var type = types.of(value.type());
        var name = fresh(Names.sanitize(value.name().isEmpty() ? type.kind() == CType.Kind.EXCEPTION ? "e" : hints.getOrDefault(value, "t") : value.name()));
        names.put(value, name);
        declarations.put(name, type.declare(name));
        return name;
    }

    /** A variable whose address is passed: it starts with a value, so that no compiler can think it has none. */
    String initialised(Value value) {
        var name = of(value);
        declarations.computeIfPresent(name, (_, declaration) -> initialise(declaration, types.of(value.type())));
        return name;
    }

    private static String initialise(String declaration, CType type) {
        if (declaration.contains(" = ")) {
            return declaration;
        }
        return declaration + (type.kind() == CType.Kind.EXCEPTION ? " = { .class = NULL }" : type.isPointer() ? " = NULL" : " = 0");
    }

    /** A variable of its own. */
    String helper(String hint, CType type) {
        var name = fresh(hint);
        declarations.put(name, initialise(type.declare(name), type));
        return name;
    }

    /** A variable that is declared in the words given, with {@code %s} for its name. */
    String helper(String hint, String declaration) {
        var name = fresh(hint);
        declarations.put(name, declaration.formatted(name));
        return name;
    }

    private String fresh(String base) {
        var start = Character.isDigit(base.charAt(0)) ? "v" + base : base;
        var name = start.endsWith("_") ? start : start + "_";
        for (var i = 2; !taken.add(name); i++) {
            name = start + "_" + i + "_";
        }
        return name;
    }

    Iterable<String> declarations() {
        return declarations.values();
    }
}
