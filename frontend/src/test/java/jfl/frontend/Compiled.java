// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles Java to memory. */
final class Compiled {
    private Compiled() {
    }

    /** The classes of source files by internal name, compiled by javac with all debug information. */
    static Map<String, ClassModel> byJavac(List<Path> files) {
        return by(ToolProvider.getSystemJavaCompiler(), List.of("-g", "-nowarn"), files);
    }

    /** The same by the compiler of Eclipse. */
    static Map<String, ClassModel> byEclipse(List<Path> files) {
        return by(new EclipseCompiler(), List.of("-g", "-nowarn", "-" + Runtime.version().feature()), files);
    }

    private static Map<String, ClassModel> by(JavaCompiler compiler, List<String> options, List<Path> files) {
        var output = new StringWriter();
        var standard = compiler.getStandardFileManager(null, null, null);
        var memory = new Memory(standard);
        boolean compiles = compiler.getTask(output, memory, null, options, null, standard.getJavaFileObjectsFromPaths(files)).call();
        if (!compiles) {
            throw new AssertionError("does not compile:\n" + output);
        }
        var classes = new TreeMap<String, ClassModel>();
        memory.written.values().forEach(bytes -> {
            var model = ClassFile.of().parse(bytes.toByteArray());
            classes.put(model.thisClass().asInternalName(), model);
        });
        return classes;
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            var bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    return bytes;
                }
            };
        }
    }
}
