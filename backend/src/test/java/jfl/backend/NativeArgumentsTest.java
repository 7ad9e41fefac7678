// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import static org.assertj.core.api.Assertions.assertThat;

import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.ir.text.Parser;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.Test;

/** What C may not be given is checked, in a handler too. */
class NativeArgumentsTest {
    private static final String PROGRAM = """
            program p
            class Foo extends java/lang/Object source "Foo.java" {
                method static native Foo.stub(java/lang/Object, java/lang/Object, java/lang/Object):void params [ | @jfl/contracts/MayBeNull | @jfl/contracts/Formatted]
                method static Foo.run(java/lang/Object):void
            }
            method static native Foo.stub(java/lang/Object, java/lang/Object, java/lang/Object):void (v0:java/lang/Object, v1:java/lang/Object, v2:java/lang/Object) {
            }
            method static Foo.run(java/lang/Object):void (v0:java/lang/Object o) from "Foo.java" {
            b0:
                call Foo.stub(java/lang/Object, java/lang/Object, java/lang/Object):void (v0, v0, v0) @3
                try call Foo.stub(java/lang/Object, java/lang/Object, java/lang/Object):void (v0, v0, v0) @4 then b1 catch b2
            b1:
                return @5
            b2(v1:java/lang/Throwable):
                throw v1 @6
            }
            """;

    @Test
    void checksBeforeCalls() {
        var checked = NativeArguments.check(Parser.parseProgram(PROGRAM));
        var run = checked.methods().values().stream().filter(m -> m.ref().name().equals("run")).findFirst().orElseThrow();
        assertThat(Validator.check(run, Stage.LIFTED)).isEmpty();
        assertThat(Printer.print(run)).containsSubsequence("check nonnull v0 @3", "call Foo.stub", "try check nonnull v0 @4 then b3 catch b2",
                "b3:", "try call Foo.stub");
    }
}
