// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import jfl.ir.Reference;
import jfl.ir.Type;

/** Types of the class-file library as types of the IR. */
public final class Types {
    private Types() {
    }

    public static Type of(ClassDesc type) {
        return Type.ofDescriptor(type.descriptorString());
    }

    /** @throws IllegalArgumentException for a primitive type */
    public static Reference reference(ClassDesc type) {
        if (of(type) instanceof Reference reference) {
            return reference;
        }
        throw new IllegalArgumentException("not a reference type: " + type.displayName());
    }

    /** A class or array class of the constant pool. */
    public static Reference of(ClassEntry entry) {
        var name = entry.asInternalName();
        return name.startsWith("[") ? (Reference) Type.ofDescriptor(name) : new ClassType(name);
    }

    /** The internal name of a class or interface, the descriptor of any other type. */
    public static String name(Type type) {
        return type instanceof ClassType c ? c.name() : type.descriptor();
    }

    public static String name(ClassDesc type) {
        return name(of(type));
    }

    public static MethodRef method(ClassDesc owner, String name, MethodTypeDesc type) {
        return MethodRef.of(name(owner), name, type.descriptorString());
    }
}
