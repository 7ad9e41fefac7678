// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * A class or interface.
 *
 * @param name the internal name (JVMS 4.2.1), {@code java/lang/String}
 */
public record ClassType(String name) implements Reference {
    public static final ClassType OBJECT = new ClassType("java/lang/Object");
    public static final ClassType STRING = new ClassType("java/lang/String");
    public static final ClassType THROWABLE = new ClassType("java/lang/Throwable");

    @Override
    public String descriptor() {
        return "L" + name + ";";
    }

    @Override
    public String toString() {
        return name;
    }
}
