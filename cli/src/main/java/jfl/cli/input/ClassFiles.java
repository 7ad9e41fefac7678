// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.util.Map;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/** Looks at class files that somebody else made, before anything trusts them (RULES S12). */
final class ClassFiles {
    private static final int OLDEST = 51;
    private static final int HEADER = 10;

    private ClassFiles() {
    }

    /** The internal name that a class file gives itself. */
    static String check(String path, byte[] bytes, int magic) {
        if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getInt() != magic) {
            throw UserError.of(path + " is not a class file, or only the beginning of one", "build it again");
        }
        int version = ByteBuffer.wrap(bytes).getShort(6) & 0xffff;
        if (version < OLDEST || version > ClassFile.latestMajorVersion()) {
            throw new DiagnosticException(Diagnostic.error(Code.J0116, new Span(path, 0, 0, 0), "class file version " + version + " is not supported")
                    .withNote("versions " + OLDEST + " (Java 7) to " + ClassFile.latestMajorVersion() + " are")
                    .withHelp(version < OLDEST ? "compile it with `--release 8` or newer" : "compile it with `--release 25`"));
        }
        try {
            return walk(ClassFile.of().parse(bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw UserError.of(path + " is a damaged class file: " + e.getMessage(), "build it again");
        }
    }

    /** Type checking (JVMS 4.10.1) of all of a program's classes against each other and the libraries: code that nobody checked proves nothing. */
    static void verify(Map<String, byte[]> classes) {
        var own = ClassHierarchyResolver.ofResourceParsing((ClassDesc name) -> stream(classes.get(internalName(name))));
        var libraries = ClassHierarchyResolver.ofResourceParsing((ClassDesc name) -> stream(Libraries.find(internalName(name)).orElse(null)));
        var checker = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(own.orElse(libraries).cached()));
        classes.forEach((name, bytes) -> {
            var errors = checker.verify(bytes);
            if (!errors.isEmpty()) {
                throw UserError.failed("class `" + name.replace('/', '.') + "` is not well typed: " + firstLine(errors.getFirst()),
                        "build it again with a Java compiler; the JVM would refuse it too");
            }
        });
    }

    private static String firstLine(VerifyError error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }

    private static String internalName(ClassDesc name) {
        var descriptor = name.descriptorString();
        return descriptor.startsWith("L") ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private static @Nullable InputStream stream(byte @Nullable [] bytes) {
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /** Reads everything, so that a truncated file is found here and not in the middle of a phase. */
    private static String walk(ClassModel model) {
        model.methods().forEach(m -> m.code().ifPresent(code -> code.elementList()));
        model.fields().forEach(f -> f.attributes());
        model.attributes().forEach(a -> a.attributeName());
        return model.thisClass().asInternalName();
    }
}
