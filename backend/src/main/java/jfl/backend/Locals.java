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
    private final Map<Value, String> names = new HashMap<>();
    private final Map<String, String> declarations = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("thrown_", "result_"));

    Locals(Types types) {
        this.types = types;
    }

    /** Names a parameter of the function, which its prototype declares. */
    String parameter(Value value) {
        var name = fresh(value.name().isEmpty() ? "p" : Names.sanitize(value.name()));
        names.put(value, name);
        return name;
    }

    /** The variable of a value, declared when it is first asked for. */
    String of(Value value) {
        var known = names.get(value);
        return known != null ? known : declare(value);
    }

    private String declare(Value value) {
        var type = types.of(value.type());
        var name = fresh(value.name().isEmpty() ? type.kind() == CType.Kind.EXCEPTION ? "e" : "t" : Names.sanitize(value.name()));
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
        return declaration.contains(" = ") || type.kind() == CType.Kind.EXCEPTION ? declaration
                : declaration + (type.isPointer() ? " = NULL" : " = 0");
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
        var name = base.endsWith("_") ? base : base + "_";
        for (var i = 2; !taken.add(name); i++) {
            name = base + "_" + i + "_";
        }
        return name;
    }

    Iterable<String> declarations() {
        return declarations.values();
    }
}
