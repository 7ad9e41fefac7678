// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.Annotation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import jfl.cli.input.Input;
import jfl.cli.input.UserProgram;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.Pipeline;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deleting any one element of a native's contract makes the build fail (RULES T1). */
class ContractElementsTest {
    private static final String CONTRACT = "Ljfl/contracts/Contract;";
    private static final String NATIVES = "ContractElements$Natives";

    /** What to leave out: an element of the contract, or an annotation of a parameter, or the contract itself. */
    record Deletion(String what, ClassTransform transform) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static UserProgram program() {
        var source = RefusedProgram.home().resolve("tests/src/test/resources/contracts/ContractElements.java");
        var compiled = Input.file(source);
        return new UserProgram(compiled.classes(), compiled.sources(), "");
    }

    static Stream<Deletion> deletions() {
        var natives = ClassFile.of().parse(program().classes().get(NATIVES)).methods().stream()
                .filter(m -> m.methodName().equalsString("combine")).findFirst().orElseThrow();
        var contract = natives.findAttribute(java.lang.classfile.Attributes.runtimeInvisibleAnnotations()).orElseThrow()
                .annotations().stream()
                .filter(a -> a.className().equalsString(CONTRACT)).findFirst().orElseThrow();
        var found = new ArrayList<Deletion>();
        contract.elements().forEach(e -> found.add(new Deletion("element " + e.name(),
                methods(method -> withoutElement(method, e.name().stringValue())))));
        found.add(new Deletion("@Contract", methods(m -> m instanceof RuntimeInvisibleAnnotationsAttribute ? null
                : m)));
        for (int i = 0; i < natives.methodTypeSymbol().parameterCount(); i++) {
            int parameter = i;
            found.add(new Deletion("annotation of parameter " + i, methods(m -> withoutParameter(m, parameter))));
        }
        found.add(new Deletion("element max of @Range", methods(ContractElementsTest::withoutMaximum)));
        found.add(new Deletion("@Shim", (builder, element) -> {
            if (!(element instanceof RuntimeInvisibleAnnotationsAttribute a)) {
                builder.with(element);
            } else {
                builder.with(RuntimeInvisibleAnnotationsAttribute.of(a.annotations().stream()
                        .filter(one -> !one.className().stringValue().endsWith("/Shim;")).toList()));
            }
        }));
        return found.stream();
    }

    private interface Change {
        @org.jspecify.annotations.Nullable MethodElement apply(MethodElement element);
    }

    private static ClassTransform methods(Change change) {
        MethodTransform transform = (builder, element) -> {
            var changed = change.apply(element);
            if (changed != null) {
                builder.with(changed);
            }
        };
        return ClassTransform.transformingMethods((MethodModel m) -> m.methodName().equalsString("combine"), transform);
    }

    private static MethodElement withoutElement(MethodElement element, String name) {
        if (!(element instanceof RuntimeInvisibleAnnotationsAttribute attribute)) {
            return element;
        }
        return RuntimeInvisibleAnnotationsAttribute.of(attribute.annotations().stream()
                .map(a -> Annotation.of(a.className(), a.elements().stream().filter(e -> !e.name().equalsString(name))
                        .toList())).toList());
    }

    private static MethodElement withoutMaximum(MethodElement element) {
        if (!(element instanceof RuntimeInvisibleParameterAnnotationsAttribute attribute)) {
            return element;
        }
        return RuntimeInvisibleParameterAnnotationsAttribute.of(attribute.parameterAnnotations().stream()
                .map(list -> list.stream()
                .map(a -> Annotation.of(a.className(), a.elements().stream().filter(e -> !e.name().equalsString("max"))
                        .toList())).toList()).toList());
    }

    private static MethodElement withoutParameter(MethodElement element, int index) {
        if (!(element instanceof RuntimeInvisibleParameterAnnotationsAttribute attribute)) {
            return element;
        }
        List<List<Annotation>> parameters = new ArrayList<>(attribute.parameterAnnotations());
        parameters.set(index, List.of());
        return RuntimeInvisibleParameterAnnotationsAttribute.of(parameters);
    }

    private static List<Diagnostic> judge(UserProgram program) {
        try {
            Pipeline.verify(program, Pipeline.Request.of(Goal.MODULE), Pipeline.Observer.NONE);
            return List.of();
        } catch (DiagnosticException refused) {
            return refused.diagnostics();
        }
    }

    @Test
    void theCompleteContractIsAccepted() {
        assertThat(judge(program())).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("deletions")
    void anIncompleteContractIsRefused(Deletion deletion) {
        var program = program();
        var classes = new HashMap<>(program.classes());
        var file = ClassFile.of();
        ClassModel model = file.parse(classes.get(NATIVES));
        classes.put(NATIVES, file.transformClass(model, deletion.transform()));
        assertThat(judge(new UserProgram(classes, program.sources(), ""))).anyMatch(d -> d.code() == Code.J0901);
    }
}
