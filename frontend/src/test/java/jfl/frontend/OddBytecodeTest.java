// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;
import jfl.ir.Method;
import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.Test;

/** Bytecode that compilers of Java do not write. */
class OddBytecodeTest {
    private static Method lift(MethodTypeDesc type, Consumer<CodeBuilder> code) {
        var bytes = ClassFile.of().build(ClassDesc.of("Odd"),
                c -> c.withMethodBody("odd", type, ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, code));
        var model = ClassFile.of().parse(bytes);
        var method = Lifter.lift(model, model.methods().getFirst()).method();
        assertThat(Validator.check(method, Stage.LIFTED)).isEmpty();
        return method;
    }

    private static String body(Method method) {
        var text = Printer.print(method);
        return text.substring(text.indexOf('\n') + 1, text.lastIndexOf('}')).strip();
    }

    @Test
    void returnNarrowsToTheResultType() {
        assertThat(body(lift(MethodTypeDesc.of(CD_boolean), c -> c.iconst_2().ireturn()))).contains("and v0, v1");
        assertThat(body(lift(MethodTypeDesc.of(CD_byte, CD_int), c -> c.iload(0).ireturn()))).contains("i2b v0");
        assertThat(body(lift(MethodTypeDesc.of(CD_byte, CD_byte), c -> c.iload(0).ireturn()))).isEqualTo("b0:\n    return v0");
    }

    @Test
    void stackInstructionsCountWords() {
        var method = lift(MethodTypeDesc.of(CD_long, CD_long, CD_int, CD_int), c -> c.lload(0).iload(2).iload(3).dup2_x2().pop2().lreturn());
        assertThat(body(method)).isEqualTo("b0:\n    return v0");
        method = lift(MethodTypeDesc.of(CD_int, CD_int, CD_int), c -> c.iload(0).iload(1).swap().isub().ireturn());
        assertThat(body(method)).contains("sub v1, v0");
    }

    @Test
    void aHandlerMayCoverItself() {
        var method = lift(MethodTypeDesc.of(CD_int, CD_int), c -> {
            var start = c.newLabel();
            var handler = c.newLabel();
            var end = c.newLabel();
            c.labelBinding(start).iconst_1().iload(0).idiv().ireturn();
            c.labelBinding(handler).pop().iconst_2().iload(0).idiv().ireturn().labelBinding(end);
            c.exceptionCatchAll(start, end, handler);
        });
        assertThat(body(method)).contains("try check nonzero v0 then b1 catch b2").contains("b2(v3:java/lang/Throwable):")
                .contains("try check nonzero v0 then b3 catch b2");
    }

    @Test
    void unreachableCodeIsDropped() {
        var method = lift(MethodTypeDesc.of(CD_int), c -> c.iconst_1().ireturn().iconst_2().ireturn());
        assertThat(method.blocks()).hasSize(1);
    }

    @Test
    void aJoinWithoutFrameIsMalformed() {
        var bytes = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).build(ClassDesc.of("Odd"),
                k -> k.withMethodBody("odd", MethodTypeDesc.of(CD_int, CD_int), ClassFile.ACC_STATIC, c -> {
                    var join = c.newLabel();
                    c.iload(0).ifeq(join).iinc(0, 1).labelBinding(join).iload(0).ireturn();
                }));
        var model = ClassFile.of().parse(bytes);
        assertThatThrownBy(() -> Lifter.lift(model, model.methods().getFirst())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StackMapTable");
    }
}
