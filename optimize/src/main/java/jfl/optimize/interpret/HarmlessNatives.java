// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.List;
import java.util.Objects;
import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import org.jspecify.annotations.Nullable;

/**
 * What initialisers may call beyond their own code: methods of strings and classes whose answers depend on nothing but their operands
 * (RULES S5), answered by the JVM that the compiler runs on. Assertions are on, but off in the JDK's classes (RULES S1).
 */
public final class HarmlessNatives implements Natives {
    private static final List<String> JDK = List.of("java/", "javax/", "jdk/", "sun/", "com/sun/");

    @Override
    public boolean knows(MethodRef method) {
        return switch (method.owner()) {
            case "java/lang/String" -> isKnownOfString(method.name() + method.descriptor());
            case "java/lang/Class" -> method.name().equals("desiredAssertionStatus");
            default -> method.name().equals("registerNatives");
        };
    }

    private static boolean isKnownOfString(String signature) {
        return switch (signature) {
            case "length()I", "isEmpty()Z", "hashCode()I", "charAt(I)C", "codePointAt(I)I", "toString()Ljava/lang/String;",
                    "intern()Ljava/lang/String;", "equals(Ljava/lang/Object;)Z", "equalsIgnoreCase(Ljava/lang/String;)Z",
                    "compareTo(Ljava/lang/String;)I", "startsWith(Ljava/lang/String;)Z", "endsWith(Ljava/lang/String;)Z",
                    "contains(Ljava/lang/CharSequence;)Z", "indexOf(I)I", "indexOf(Ljava/lang/String;)I", "lastIndexOf(I)I",
                    "lastIndexOf(Ljava/lang/String;)I", "indexOf(II)I", "isBlank()Z" -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Object call(MethodRef method, List<@Nullable Object> arguments) {
        if (method.owner().equals("java/lang/Class")) {
            return assertionsEnabled((ClassLiteral) Objects.requireNonNull(arguments.getFirst())) ? 1 : 0;
        }
        if (method.name().equals("registerNatives")) {
            return null;
        }
        var string = (String) Objects.requireNonNull(arguments.getFirst());
        try {
            return ofString(string, method.name() + method.descriptor(), arguments.subList(1, arguments.size()));
        } catch (StringIndexOutOfBoundsException _) {
            throw Raise.of("java/lang/StringIndexOutOfBoundsException");
        } catch (NullPointerException _) {
            throw Raise.of("java/lang/NullPointerException");
        }
    }

    private static boolean assertionsEnabled(ClassLiteral literal) {
        return literal.named() instanceof ClassType c && JDK.stream().noneMatch(c.name()::startsWith);
    }

    private static Object ofString(String string, String signature, List<@Nullable Object> arguments) {
        return switch (signature) {
            case "length()I" -> string.length();
            case "isEmpty()Z" -> truth(string.isEmpty());
            case "isBlank()Z" -> truth(string.isBlank());
            case "hashCode()I" -> string.hashCode();
            case "charAt(I)C" -> (int) string.charAt(number(arguments, 0));
            case "codePointAt(I)I" -> string.codePointAt(number(arguments, 0));
            case "toString()Ljava/lang/String;", "intern()Ljava/lang/String;" -> string;
            case "equals(Ljava/lang/Object;)Z" -> truth(string.equals(arguments.getFirst()));
            case "equalsIgnoreCase(Ljava/lang/String;)Z" -> truth(string.equalsIgnoreCase((String) arguments.getFirst()));
            case "compareTo(Ljava/lang/String;)I" -> string.compareTo(text(arguments));
            case "startsWith(Ljava/lang/String;)Z" -> truth(string.startsWith(text(arguments)));
            case "endsWith(Ljava/lang/String;)Z" -> truth(string.endsWith(text(arguments)));
            case "contains(Ljava/lang/CharSequence;)Z" -> truth(string.contains(text(arguments)));
            case "indexOf(I)I" -> string.indexOf(number(arguments, 0));
            case "indexOf(II)I" -> string.indexOf(number(arguments, 0), number(arguments, 1));
            case "indexOf(Ljava/lang/String;)I" -> string.indexOf(text(arguments));
            case "lastIndexOf(I)I" -> string.lastIndexOf(number(arguments, 0));
            case "lastIndexOf(Ljava/lang/String;)I" -> string.lastIndexOf(text(arguments));
            default -> throw new IllegalArgumentException(signature);
        };
    }

    private static String text(List<@Nullable Object> arguments) {
        return (String) Objects.requireNonNull(arguments.getFirst());
    }

    private static int number(List<@Nullable Object> arguments, int index) {
        return (Integer) Objects.requireNonNull(arguments.get(index));
    }

    private static int truth(boolean value) {
        return value ? 1 : 0;
    }
}
