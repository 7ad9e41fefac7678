// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Stage;
import jfl.ir.Terminator;
import jfl.ir.Validator;

/** Lifts whole classes and looks at what came out. */
final class Lifting {
    private Lifting() {
    }

    /** Every method of a class with those of its synthetic classes; the class initialiser as the world would see it. */
    static List<LiftedMethod> lift(ClassModel model) {
        var lifted = new ArrayList<LiftedMethod>();
        for (var method : model.methods()) {
            if (!method.methodName().equalsString("<clinit>")) {
                lifted.add(Lifter.lift(model, method));
            }
        }
        Lifter.initializer(model).ifPresent(lifted::add);
        return lifted;
    }

    static Stream<Method> methods(LiftedMethod lifted) {
        return Stream.concat(Stream.of(lifted.method()), lifted.synthetic().stream().flatMap(s -> s.methods().stream()));
    }

    static List<Validator.Problem> problems(LiftedMethod lifted) {
        return methods(lifted).flatMap(m -> Validator.check(m, Stage.LIFTED).stream()).toList();
    }

    /** All instructions of a method, those of its {@code Try}s too. */
    static Stream<Instruction> instructions(Method method) {
        return method.blocks().stream().flatMap(b -> Stream.concat(b.body().stream(),
                b.terminator() instanceof Terminator.Try attempt ? Stream.of(attempt.instruction()) : Stream.empty()));
    }
}
