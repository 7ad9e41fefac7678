// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import jfl.frontend.emit.Types;
import jfl.ir.ClassType;
import jfl.ir.Constant;

/** Loadable constants of a class file (JVMS 5.1) as constants of the IR. */
final class Constants {
    private static final ClassType METHOD_TYPE = new ClassType("java/lang/invoke/MethodType");
    private static final ClassType METHOD_HANDLE = new ClassType("java/lang/invoke/MethodHandle");

    private Constants() {
    }

    static Constant of(ConstantInstruction instruction) {
        if (instruction instanceof ConstantInstruction.LoadConstantInstruction load
                && load.constantEntry() instanceof ConstantDynamicEntry entry) {
            return of(entry.asSymbol());
        }
        return of(instruction.constantValue());
    }

    static Constant of(ConstantDesc constant) {
        return switch (constant) {
            case Integer value -> new Constant.OfInt(value);
            case Long value -> new Constant.OfLong(value);
            case Float value -> new Constant.OfFloat(Float.floatToRawIntBits(value));
            case Double value -> new Constant.OfDouble(Double.doubleToRawLongBits(value));
            case String value -> new Constant.OfString(value);
            case ClassDesc type -> new Constant.OfClass(Types.of(type));
            case MethodTypeDesc type -> new Constant.Unsupported("method type " + type.displayDescriptor(), METHOD_TYPE);
            case MethodHandleDesc handle -> new Constant.Unsupported("method handle " + handle, METHOD_HANDLE);
            case DynamicConstantDesc<?> dynamic -> of(dynamic);
        };
    }

    private static Constant of(DynamicConstantDesc<?> dynamic) {
        if (dynamic.equals(ConstantDescs.NULL)) {
            return new Constant.OfNull();
        }
        if (dynamic.bootstrapMethod().equals(ConstantDescs.BSM_PRIMITIVE_CLASS)) {
            return new Constant.OfClass(Types.of(ClassDesc.ofDescriptor(dynamic.constantName())));
        }
        return new Constant.Unsupported("dynamic constant " + dynamic.constantName(), Types.of(dynamic.constantType()).computational());
    }
}
