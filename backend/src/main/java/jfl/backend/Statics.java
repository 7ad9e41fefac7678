// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.Primitive;

/** The variables of static fields, as far as code uses them. */
final class Statics {
    private final Unit unit;
    private final Map<String, FieldRef> used = new TreeMap<>();

    Statics(Unit unit) {
        this.unit = unit;
    }

    /** The variable of a field. */
    String variable(FieldRef field) {
        var name = unit.names.staticField(field);
        used.put(name, field);
        return name;
    }

    void emit(CText out) {
        used.forEach((name, field) -> {
            var value = unit.program.image().statics().get(field);
            var initial = value == null || isZero(value) ? "" : " = " + unit.image.initialiser(value, field.type());
            out.line("static %s%s;", CType.declare(unit.types.stored(field.type()), name), initial);
        });
        out.gap();
    }

    private static boolean isZero(Constant constant) {
        return constant instanceof Constant.OfNull || constant instanceof Constant.OfInt(var i) && i == 0
                || constant instanceof Constant.OfLong(var l) && l == 0;
    }

    /** The variables that hold counted references. */
    List<String> counted() {
        var found = new ArrayList<String>();
        used.forEach((name, field) -> {
            if (!(field.type() instanceof Primitive) && unit.types.of(field.type()).isCounted()) {
                found.add(name);
            }
        });
        return found;
    }
}
