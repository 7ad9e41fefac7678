// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Span;

/** Runs the JDK's own javac in this process; class files stay in memory. */
final class JavaCompilation {
    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-parameters", "-Xlint:-options", "-encoding", "UTF-8", "-implicit:class");

    private JavaCompilation() {
    }

    /**
     * Compiles files.
     *
     * @param files sources, the one to launch first
     * @param sourcePath where further sources are found, empty for none
     * @param classPath JARs and folders
     * @throws DiagnosticException with what javac found wrong
     */
    static UserProgram compile(List<Path> files, List<Path> sourcePath, List<Path> classPath) throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw UserError.of("this Java has no compiler", "set JAVA_HOME to a JDK 25 or newer");
        }
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var standard = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8); var memory = new Memory(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
            var task = (JavacTask) javac.getTask(null, memory, found, OPTIONS, null, standard.getJavaFileObjectsFromPaths(files));
            var candidates = topLevelClasses(task);
            task.generate();
            report(found);
            return new UserProgram(memory.classes(), memory.sources(files), launchClass(candidates, memory.classes()));
        }
    }

    private static List<String> topLevelClasses(JavacTask task) throws IOException {
        var names = new ArrayList<String>();
        for (var unit : task.parse()) {
            var packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString().replace('.', '/') + "/";
            unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast)
                    .forEach(type -> names.add(packageName + type.getSimpleName()));
        }
        return names;
    }

    /** The first class with a main method, as the {@code java} launcher takes it; the first one when none has. */
    private static String launchClass(List<String> candidates, Map<String, byte[]> classes) {
        return candidates.stream().filter(name -> classes.containsKey(name) && hasMain(classes.get(name))).findFirst()
                .orElse(candidates.isEmpty() ? "" : candidates.getFirst());
    }

    private static boolean hasMain(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream().anyMatch(m -> m.methodName().equalsString("main"));
    }

    private static void report(DiagnosticCollector<JavaFileObject> found) {
        var errors = found.getDiagnostics().stream().filter(d -> d.getKind() == Kind.ERROR).map(JavaCompilation::convert).toList();
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors);
        }
    }

    private static Diagnostic convert(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var source = error.getSource();
        var text = error.getMessage(Locale.ROOT).lines().toList();
        var span = source == null || error.getLineNumber() < 1 ? Span.UNKNOWN
                : new Span(Path.of(source.toUri().getPath()).getFileName().toString(), (int) error.getLineNumber(), (int) error.getColumnNumber(), 1);
        var converted = Diagnostic.error(span, text.getFirst()).withLabel("javac");
        for (var line : text.subList(1, text.size())) {
            converted = converted.withNote(line.strip());
        }
        return converted;
    }

    /** Keeps class files, and remembers which sources were read. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> output = new LinkedHashMap<>();
        private final List<FileObject> read = new ArrayList<>();

        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            if (sibling != null) {
                read.add(sibling);
            }
            var internalName = className.replace('.', '/');
            return new SimpleJavaFileObject(URI.create("memory:///" + internalName + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    output.put(internalName, bytes);
                    return bytes;
                }
            };
        }

        Map<String, byte[]> classes() {
            var classes = new LinkedHashMap<String, byte[]>();
            output.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        Map<String, String> sources(List<Path> files) throws IOException {
            var texts = new LinkedHashMap<String, String>();
            for (var file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            for (var file : read) {
                texts.put(String.valueOf(Path.of(file.toUri().getPath()).getFileName()), file.getCharContent(true).toString());
            }
            return texts;
        }
    }
}
