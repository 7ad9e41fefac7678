// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Hierarchy;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Type;

/** Java types in C. */
final class Types {
    private final Hierarchy hierarchy;
    private final Contracts contracts;
    private final Names names;

    Types(Hierarchy hierarchy, Contracts contracts, Names names) {
        this.hierarchy = hierarchy;
        this.contracts = contracts;
        this.names = names;
    }

    /** The C type of a variable that holds a value of a type. */
    CType of(Type type) {
        return switch (type) {
            case Primitive p -> primitive(p);
            case NullType _ -> CType.NULL;
            case ArrayType array -> new CType(CType.Kind.ARRAY, "struct " + arrayStruct(array.element()) + " *");
            case ClassType c -> ofClass(c);
        };
    }

    private static CType primitive(Primitive type) {
        return switch (type) {
            case BOOLEAN, BYTE, CHAR, SHORT, INT -> CType.INT;
            case LONG -> CType.LONG;
            case VOID -> CType.VOID;
            case FLOAT, DOUBLE -> throw new IllegalStateException("back end: floating point");
        };
    }

    private CType ofClass(ClassType type) {
        if (type.equals(ClassType.STRING)) {
            return CType.STRING;
        }
        if (hierarchy.isThrowable(type)) {
            return CType.EXCEPTION;
        }
        var opaque = contracts.opaque(type.name());
        if (opaque.isPresent()) {
            return new CType(CType.Kind.OPAQUE, opaque.get());
        }
        return hasStruct(type.name()) ? structPointer(type.name()) : CType.OBJECT;
    }

    /** A pointer to the structure of a class. */
    CType structPointer(String name) {
        return new CType(CType.Kind.OBJECT, "struct " + names.type(name) + " *");
    }

    /** True for the classes whose objects have a structure of their own. */
    boolean hasStruct(String name) {
        return !name.equals(ClassType.OBJECT.name()) && !name.equals(ClassType.STRING.name())
                && hierarchy.find(name).filter(c -> !c.isInterface()).isPresent()
                && !hierarchy.isThrowable(new ClassType(name)) && contracts.opaque(name).isEmpty();
    }

    /** The structure of arrays with elements of a type. */
    static String arrayStruct(Type element) {
        return "jfl_" + (element instanceof Primitive p ? p.toString() : "ref") + "_array";
    }

    /** The spelling of a type in a field. */
    String stored(Type type) {
        return switch (type) {
            case Primitive p -> scalar(p);
            default -> of(type).text();
        };
    }

    /** The spelling of a type in the prototype of a native or an export. */
    String crossing(Type type) {
        return switch (type) {
            case Primitive p -> scalar(p);
            case ClassType c when contracts.nativeState(c).isPresent() -> contracts.nativeState(c).get() + " *";
            case ClassType c when of(c).kind() == CType.Kind.OBJECT -> CType.OBJECT.text();
            default -> of(type).text();
        };
    }

    private static String scalar(Primitive type) {
        return switch (type) {
            case BOOLEAN -> "bool";
            case BYTE -> "s8";
            case CHAR -> "u16";
            case SHORT -> "s16";
            case INT -> "s32";
            case LONG -> "s64";
            case VOID -> "void";
            case FLOAT, DOUBLE -> throw new IllegalStateException("back end: floating point");
        };
    }
}
