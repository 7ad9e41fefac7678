// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.ir.Program;
import jfl.ir.Stage;
import jfl.ir.Validator;
import jfl.ir.text.Parser;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnerCloseTest {
    /** Closeables of two classes: one that can fail when it is closed, one that cannot. */
    private static final String CLASSES = """
            instantiated M, Device, Timer, Session
            class java/lang/Object {
            }
            class java/lang/Throwable extends java/lang/Object {
            }
            class java/lang/Error extends java/lang/Throwable {
            }
            class interface abstract java/lang/AutoCloseable extends java/lang/Object {
                method public abstract java/lang/AutoCloseable.close():void
            }
            class Device extends java/lang/Object implements java/lang/AutoCloseable {
                method public Device.close():void
            }
            class Timer extends java/lang/Object implements java/lang/AutoCloseable {
                method public Timer.close():void
            }
            class interface abstract Other extends java/lang/Object implements java/lang/AutoCloseable {
            }
            method public Device.close():void (v0:Device this) {
            b0:
                return
            }
            method public Timer.close():void (v0:Timer this) {
            b0:
                v1:java/lang/Error = new java/lang/Error exception
                throw v1
            }
            method static Device.register():Device () {
            b0:
                v0:Device = new Device
                return v0
            }
            method static Timer.start():Timer () {
            b0:
                v0:Timer = new Timer
                return v0
            }
            """;

    private static Program closed(String text) {
        var program = Parser.parseProgram(CLASSES + text);
        assertThat(Validator.check(program, Stage.RESOLVED)).isEmpty();
        var closed = OwnerClose.run(program);
        assertThat(Validator.check(closed, Stage.RESOLVED)).isEmpty();
        var counted = Counts.run(closed);
        assertThat(Validator.check(counted, Stage.COUNTED)).isEmpty();
        assertThat(CountsValidator.check(counted)).isEmpty();
        CountsTest.plantDefects(counted);
        return closed;
    }

    @TestFactory
    Stream<DynamicTest> close() throws IOException {
        return Files.in("close", text -> {
            var before = Parser.parseProgram(CLASSES + text);
            return closed(text).methods().values().stream().filter(m -> !m.equals(before.methods().get(m.ref())))
                    .map(Printer::print).collect(Collectors.joining());
        });
    }

    @Test
    void hostedProgramsCloseForThemselves() {
        var program = Parser.parseProgram(CLASSES + "entry main Device.close():void\n");
        assertThat(OwnerClose.run(program)).isSameAs(program);
    }
}
