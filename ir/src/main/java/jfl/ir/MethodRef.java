// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * A method. In lifted code {@code owner} is what the class file names; in the closed world it is the declaring class.
 *
 * @param owner internal name, or the descriptor of an array class
 * @param name simple name, {@code <init>} for constructors
 * @param parameters stored types of the declared parameters, without the receiver
 * @param result stored type of the result, {@link Primitive#VOID} for none
 */
public record MethodRef(String owner, String name, List<Type> parameters, Type result) {
    public MethodRef {
        parameters = List.copyOf(parameters);
    }

    /** Makes a reference from a method descriptor (JVMS 4.3.3). */
    public static MethodRef of(String owner, String name, String descriptor) {
        var type = MethodTypeDesc.ofDescriptor(descriptor);
        var parameters = type.parameterList().stream().map(p -> Type.ofDescriptor(p.descriptorString())).toList();
        return new MethodRef(owner, name, parameters, Type.ofDescriptor(type.returnType().descriptorString()));
    }

    /** The method descriptor. */
    public String descriptor() {
        var text = new StringBuilder("(");
        parameters.forEach(p -> text.append(p.descriptor()));
        return text.append(')').append(result.descriptor()).toString();
    }

    /** The same method in another class. */
    public MethodRef in(String newOwner) {
        return new MethodRef(newOwner, name, parameters, result);
    }

    /** True for instance initialisation methods. */
    public boolean isConstructor() {
        return name.equals("<init>");
    }

    @Override
    public String toString() {
        return owner + "." + name + descriptor();
    }
}
