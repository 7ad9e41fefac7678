// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/**
 * Gives every native method of a class file a body that calls {@link NativeTable#call}: the arguments go in an array, numbers
 * boxed; the result comes back boxed.
 */
final class NativeRewriter {
    private static final ClassDesc TABLE = NativeTable.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc CALL = MethodTypeDesc.of(
            ConstantDescs.CD_Object,
            ConstantDescs.CD_Class,
            ConstantDescs.CD_String,
            ConstantDescs.CD_Object.arrayType());

    private NativeRewriter() {}

    static byte[] rewrite(byte[] classFile) {
        ClassFile context = ClassFile.of();
        ClassModel model = context.parse(classFile);
        if (model.methods().stream().noneMatch(method -> method.flags().has(AccessFlag.NATIVE))) {
            return classFile;
        }
        ClassDesc owner = model.thisClass().asSymbol();
        return context.transformClass(model, ClassTransform.ofStateful(() -> (builder, element) -> {
            if (element instanceof MethodModel method && method.flags().has(AccessFlag.NATIVE)) {
                int flags = method.flags().flagsMask() & ~ClassFile.ACC_NATIVE;
                builder.withMethodBody(
                        method.methodName(), method.methodType(), flags, code -> body(code, owner, method));
            } else {
                builder.with(element);
            }
        }));
    }

    private static void body(CodeBuilder code, ClassDesc owner, MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        code.loadConstant(owner)
                .loadConstant(method.methodName().stringValue())
                .loadConstant(type.parameterCount())
                .anewarray(ConstantDescs.CD_Object);
        for (int i = 0; i < type.parameterCount(); i++) {
            ClassDesc parameter = type.parameterType(i);
            code.dup().loadConstant(i);
            code.loadLocal(TypeKind.from(parameter), code.parameterSlot(i));
            box(code, parameter);
            code.aastore();
        }
        code.invokestatic(TABLE, "call", CALL);
        result(code, type.returnType());
    }

    private static void box(CodeBuilder code, ClassDesc type) {
        if (type.isPrimitive()) {
            ClassDesc boxed = boxOf(type);
            code.invokestatic(boxed, "valueOf", MethodTypeDesc.of(boxed, type));
        }
    }

    private static void result(CodeBuilder code, ClassDesc type) {
        TypeKind kind = TypeKind.from(type);
        switch (kind) {
            case VOID -> code.pop();
            case REFERENCE -> code.checkcast(type);
            case BOOLEAN, BYTE, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE -> {
                ClassDesc boxed = boxOf(type);
                code.checkcast(boxed).invokevirtual(boxed, type.displayName() + "Value", MethodTypeDesc.of(type));
            }
        }
        code.return_(kind);
    }

    private static ClassDesc boxOf(ClassDesc type) {
        return switch (TypeKind.from(type)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException(type.displayName());
        };
    }
}
