// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.List;
import java.util.stream.Stream;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.Span;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;

/** Says why a JDK method may not be called, and what to write instead. */
final class Unsupported {

    /** @param owner prefix of the internal name of the owner, followed by {@code .name} for a single method */
    private record Reason(String owner, Code code, String why, String help) {
    }

    /** First match wins. */
    private static final List<Reason> REASONS = List.of(
            new Reason("java/lang/Object.wait", Code.J0104, "there is no monitor to wait on", "use `linux.sync.WaitQueue`"),
            new Reason("java/lang/Object.notify", Code.J0104, "there is no monitor to notify", "use `linux.sync.WaitQueue`"),
            new Reason("java/lang/Object.getClass", Code.J0102, "classes are not objects at run time", "use `instanceof` or a `switch` on types"),
            new Reason("java/lang/Object.hashCode", Code.J0113, "identity has no number at run time", "override `hashCode`"),
            new Reason("java/lang/Enum.hashCode", Code.J0113, "identity has no number at run time", "use `ordinal()`"),
            new Reason("java/lang/System.identityHashCode", Code.J0113, "identity has no number at run time", "give objects a number of their own"),
            new Reason("java/lang/Object.toString", Code.J0114, "the default text shows an identity hash code", "override `toString`"),
            new Reason("java/lang/Object.finalize", Code.J0106, "no user code runs when memory is reclaimed", "implement `AutoCloseable` and close it"),
            new Reason("java/lang/ref/", Code.J0106, "no user code runs when memory is reclaimed", "implement `AutoCloseable` and close it"),
            new Reason("java/lang/Class.forName", Code.J0103, "all classes are known when the module is built", "name the class in the source"),
            new Reason("java/lang/System.load", Code.J0103, "a module is one file, complete when it is built", "bind C functions in a trusted binding"),
            new Reason("java/lang/ClassLoader", Code.J0103, "all classes are known when the module is built", "name the class in the source"),
            new Reason("java/lang/Class", Code.J0102, "classes are not objects at run time", "use `instanceof`, a `switch` on types, or an enum"),
            new Reason("java/lang/reflect/", Code.J0102, "classes are not objects at run time", "call the method directly or through an interface"),
            new Reason("java/lang/invoke/", Code.J0102, "classes are not objects at run time", "call the method directly or through an interface"),
            new Reason("java/lang/Thread", Code.J0105, "the kernel has no Java threads", "use the work items and timers of `linux.*`"),
            new Reason("java/util/concurrent/", Code.J0105, "the kernel has no Java threads", "use the locks and work items of `linux.*`"),
            new Reason("java/lang/Throwable.getCause", Code.J0118, "exceptions carry no references", "handle the cause where it is caught"),
            new Reason("java/lang/Throwable.initCause", Code.J0118, "exceptions carry no references", "handle the cause where it is caught"),
            new Reason("java/lang/Throwable.getSuppressed", Code.J0118, "suppressed exceptions are dropped", "handle the exception of `close` where it happens"),
            new Reason("java/lang/Throwable", Code.J0118, "exceptions carry a class, a number and a constant message only", "use the class, `getMessage` or a field"),
            new Reason("java/lang/Float", Code.J0101, "the kernel does not use the floating-point unit", "use scaled integers"),
            new Reason("java/lang/Double", Code.J0101, "the kernel does not use the floating-point unit", "use scaled integers"),
            new Reason("java/lang/StringBuilder", Code.J0110, "strings are not built on the heap", "print the pieces, or concatenate inside the call that prints"),
            new Reason("java/lang/StringBuffer", Code.J0110, "strings are not built on the heap", "print the pieces, or concatenate inside the call that prints"),
            new Reason("java/lang/String.", Code.J0110, "only methods of `String` that build no new string are supported", "work on the characters with `charAt`"));

    private Unsupported() {
    }

    /** @param owners the class that the call names and its superclasses: a reason for one of them holds for all below it */
    static Diagnostic explain(MethodRef method, List<String> owners, Span span) {
        var full = method.owner() + "." + method.name();
        var reason = Stream.concat(Stream.of(method.owner()), owners.stream()).flatMap(o -> REASONS.stream().filter(r -> (o + "." + method.name()).startsWith(r.owner())))
                .findFirst().orElseGet(() -> fallback(method));
        return Diagnostic.error(reason.code(), span, "`" + Linker.readable(full) + "` is not supported: " + reason.why())
                .withNote("the method is `" + method.name() + method.descriptor() + "` of `" + Linker.readable(method.owner()) + "`")
                .withHelp(reason.help());
    }

    private static Reason fallback(MethodRef method) {
        boolean floating = Stream.concat(method.parameters().stream(), Stream.of(method.result())).anyMatch(t -> t instanceof Primitive p && p.isFloating());
        return floating ? new Reason("", Code.J0101, "the kernel does not use the floating-point unit", "use scaled integers")
                : new Reason("", Code.J0121, "it is not in the table of supported JDK methods", "write it in the driver, or use `linux.*`");
    }
}
