// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import jfl.contracts.Contract;
import org.junit.jupiter.api.Test;

/** Every native method of the library has a complete contract (RULES T1), as contracts/README.md defines it. */
class ContractTest {
    private static final Set<String> OF_REFERENCES = Set.of("Borrows", "Retains", "Consumes");
    private static final Set<String> OF_INTEGERS = Set.of("Range", "AnyValue");

    @Test
    void everyNativeHasACompleteContract() throws IOException {
        List<String> problems = new ArrayList<>();
        int natives = 0;
        List<ClassModel> classes = classes();
        Set<String> opaque = classes.stream()
                .filter(model -> annotations(model).contains("Opaque"))
                .map(model -> model.thisClass().asInternalName())
                .collect(Collectors.toSet());
        for (ClassModel model : classes) {
            for (MethodModel method : model.methods()) {
                if (method.flags().has(AccessFlag.NATIVE)) {
                    natives++;
                    check(model, method, opaque, problems);
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(natives).isGreaterThan(15);
    }

    @Test
    void noElementOfAContractHasADefault() {
        assertThat(Contract.class.getDeclaredMethods()).allMatch(element -> element.getDefaultValue() == null);
    }

    /** Leaves out one element after the other of a contract that compiles. */
    @Test
    void javacRefusesAContractThatLacksAnElement() {
        List<String> elements = List.of("sleeps = false", "contexts = Context.TASK", "takes = {}", "requires = {}", "acquires = {}",
                "releases = {}", "runs = {}", "fails = {}", "nullness = Nullness.NO_REFERENCE", "range = {}");
        assertThat(elements).hasSize(Contract.class.getDeclaredMethods().length);
        assertThat(compiles(elements)).isTrue();
        for (int i = 0; i < elements.size(); i++) {
            List<String> rest = new ArrayList<>(elements);
            String left = rest.remove(i);
            assertThat(compiles(rest)).as("compiles without " + left).isFalse();
        }
    }

    private static boolean compiles(List<String> elements) {
        String source = "import jfl.contracts.*; class C { @Contract(" + String.join(", ", elements) + ") static native void f(); }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file = new SimpleJavaFileObject(URI.create("string:///C.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of("-proc:none", "-classpath", rootOf(Contract.class).toString());
        List<Diagnostic<?>> errors = new ArrayList<>();
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), null, errors::add, options, null, List.of(file));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors.isEmpty();
    }

    private static void check(ClassModel owner, MethodModel method, Set<String> opaque, List<String> problems) {
        String name = owner.thisClass().asSymbol().displayName() + "." + method.methodName().stringValue();
        if (!annotations(owner).containsAll(Set.of("Trusted", "Shim"))) {
            problems.add(name + ": its class is not @Trusted with a @Shim");
        }
        if (!method.flags().has(AccessFlag.STATIC)) {
            problems.add(name + ": not static");
        }
        if (!annotations(method).contains("Contract")) {
            problems.add(name + ": no @Contract");
        }
        List<Set<String>> said = parameterAnnotations(method);
        List<ClassDesc> parameters = method.methodTypeSymbol().parameterList();
        for (int i = 0; i < parameters.size(); i++) {
            if (!isComplete(parameters.get(i), said.get(i), opaque)) {
                problems.add(name + ": parameter " + i + " says " + said.get(i));
            }
        }
    }

    private static boolean isComplete(ClassDesc type, Set<String> said, Set<String> opaque) {
        if (type.isPrimitive()) {
            return type.descriptorString().equals("Z") || count(said, OF_INTEGERS) == 1;
        }
        String internal = type.isClassOrInterface() ? type.descriptorString().substring(1, type.descriptorString().length() - 1) : "";
        return count(said, OF_REFERENCES) == (opaque.contains(internal) ? 0 : 1);
    }

    private static long count(Set<String> said, Set<String> of) {
        return said.stream().filter(of::contains).count();
    }

    private static List<Set<String>> parameterAnnotations(MethodModel method) {
        return method.findAttribute(Attributes.runtimeInvisibleParameterAnnotations())
                .map(attribute -> attribute.parameterAnnotations().stream().map(ContractTest::names).toList())
                .orElseGet(() -> method.methodTypeSymbol().parameterList().stream().map(p -> Set.<String>of()).toList());
    }

    private static Set<String> annotations(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeInvisibleAnnotations())
                .map(attribute -> names(attribute.annotations()))
                .orElse(Set.of());
    }

    private static Set<String> names(List<Annotation> annotations) {
        return annotations.stream().map(a -> a.classSymbol().displayName()).collect(Collectors.toSet());
    }

    private static List<ClassModel> classes() throws IOException {
        try (Stream<Path> files = Files.walk(rootOf(Errno.class))) {
            List<ClassModel> models = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                models.add(ClassFile.of().parse(file));
            }
            return models;
        }
    }

    private static Path rootOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
