// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Value;

/** Names for values that no Java variable names: after the field, method or class they come from. */
final class Hints {
    private Hints() {
    }

    static Map<Value, String> of(Method method) {
        var hints = new HashMap<Value, String>();
        Code.instructions(method).forEach(i -> i.defined().filter(v -> v.name().isEmpty()).ifPresent(v -> {
            var hint = hint(i);
            if (!hint.isEmpty()) {
                hints.put(v, hint);
            }
        }));
        return hints;
    }

    private static String hint(Instruction instruction) {
        return switch (instruction) {
            case Instruction.FieldLoad load -> load.field().name();
            case Instruction.StaticLoad load -> load.field().name();
            case Instruction.ArrayLength _ -> "length";
            case Instruction.ArrayLoad _ -> "element";
            case Instruction.New creation -> decapitalised(creation.type().name());
            case Instruction.NewArray _, Instruction.NewMultiArray _, Instruction.CloneArray _ -> "array";
            case Instruction.Concat _ -> "text";
            case Instruction.Call call -> call.callee().method().name();
            default -> "";
        };
    }

    private static String decapitalised(String name) {
        var simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        return Character.isDigit(simple.charAt(0)) ? "object" : simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
