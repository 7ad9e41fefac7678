// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.List;
import java.util.Objects;
import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import org.jspecify.annotations.Nullable;

/**
 * What initialisers may call beyond their own code: natives whose answers depend on nothing but their operands (RULES S5), answered by the
 * JVM that the compiler runs on. Assertions are on, but off in the JDK's classes (RULES S1).
 */
public final class HarmlessNatives implements Natives {
    private static final List<String> JDK = List.of("java/", "javax/", "jdk/", "sun/", "com/sun/");

    @Override
    public boolean knows(MethodRef method) {
        return switch (method.owner() + "." + method.name()) {
            case "jfl/library/Strings.length", "jfl/library/Strings.charAt", "jfl/library/Strings.equals", "jfl/library/Strings.hash",
                    "jfl/library/Strings.compare", "jfl/library/Exceptions.className", "java/lang/Class.desiredAssertionStatus" -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Object call(MethodRef method, List<@Nullable Object> arguments) {
        return switch (method.owner() + "." + method.name()) {
            case "jfl/library/Strings.length" -> text(arguments, 0).length();
            case "jfl/library/Strings.charAt" -> (int) text(arguments, 0).charAt((Integer) Objects.requireNonNull(arguments.get(1)));
            case "jfl/library/Strings.equals" -> truth(text(arguments, 0).equals(text(arguments, 1)));
            case "jfl/library/Strings.hash" -> text(arguments, 0).hashCode();
            case "jfl/library/Strings.compare" -> text(arguments, 0).compareTo(text(arguments, 1));
            case "jfl/library/Exceptions.className" -> className((Heap.Instance) Objects.requireNonNull(arguments.getFirst()));
            case "java/lang/Class.desiredAssertionStatus" -> truth(assertionsEnabled((ClassLiteral) Objects.requireNonNull(arguments.getFirst())));
            default -> throw new IllegalArgumentException(method.toString());
        };
    }

    private static boolean assertionsEnabled(ClassLiteral literal) {
        return literal.named() instanceof ClassType c && JDK.stream().noneMatch(c.name()::startsWith);
    }

    private static String className(Heap.Instance exception) {
        return exception.type().name().replace('/', '.');
    }

    private static String text(List<@Nullable Object> arguments, int index) {
        return (String) Objects.requireNonNull(arguments.get(index));
    }

    private static int truth(boolean value) {
        return value ? 1 : 0;
    }
}
