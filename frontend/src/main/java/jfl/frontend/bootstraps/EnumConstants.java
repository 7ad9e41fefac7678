// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.List;
import java.util.Optional;
import jfl.frontend.emit.Types;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;

/**
 * The dynamic constants by which javac names an enum constant in a switch: {@code EnumDesc.of(ClassDesc.of("p.E"), "NAME")} as two calls of
 * {@code ConstantBootstraps.invoke}; or {@code ConstantBootstraps.enumConstant}.
 */
final class EnumConstants {
    private EnumConstants() {
    }

    static Optional<FieldRef> of(ConstantDesc constant) {
        return constant instanceof DynamicConstantDesc<?> dynamic ? of(dynamic) : Optional.empty();
    }

    private static Optional<FieldRef> of(DynamicConstantDesc<?> dynamic) {
        if (dynamic instanceof Enum.EnumDesc<?> named) {
            return Optional.of(field(named.constantType(), named.constantName()));
        }
        if (dynamic.bootstrapMethod().equals(ConstantDescs.BSM_ENUM_CONSTANT)) {
            return Optional.of(field(dynamic.constantType(), dynamic.constantName()));
        }
        var arguments = dynamic.bootstrapArgsList();
        if (isCall(dynamic, "EnumDesc", "of") && arguments.size() == 3 && arguments.get(2) instanceof String name) {
            return type(arguments.get(1)).map(t -> field(t, name));
        }
        return Optional.empty();
    }

    private static Optional<ClassDesc> type(ConstantDesc constant) {
        if (constant instanceof ClassDesc type) {
            return Optional.of(type);
        }
        if (constant instanceof DynamicConstantDesc<?> dynamic && isCall(dynamic, "ClassDesc", "of")) {
            return text(dynamic.bootstrapArgsList()).map(ClassDesc::of);
        }
        return Optional.empty();
    }

    private static Optional<String> text(List<ConstantDesc> arguments) {
        return arguments.size() == 2 && arguments.get(1) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static boolean isCall(DynamicConstantDesc<?> dynamic, String owner, String name) {
        return dynamic.bootstrapMethod().equals(ConstantDescs.BSM_INVOKE) && !dynamic.bootstrapArgsList().isEmpty()
                && dynamic.bootstrapArgsList().getFirst() instanceof DirectMethodHandleDesc method
                && method.methodName().equals(name) && method.owner().displayName().endsWith(owner);
    }

    private static FieldRef field(ClassDesc type, String name) {
        return new FieldRef(Types.name(type), name, new ClassType(Types.name(type)));
    }
}
