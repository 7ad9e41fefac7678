// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Program;
import jfl.ir.Type;

/**
 * The exact classes that objects of a closed world can have: what it instantiates, strings, the arrays that code makes, and the classes that
 * native code may hand in (results of natives, parameters of entry points), whose objects the world itself never makes.
 */
final class Receivers {
    private final Program program;
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> certain = new HashSet<>();

    private Receivers(Program program) {
        this.program = program;
    }

    static Receivers of(Program program) {
        var receivers = new Receivers(program);
        receivers.collect();
        return receivers;
    }

    /** Internal names, array classes by descriptor, ordered. */
    Set<String> classes() {
        return classes;
    }

    /** True when the closed world itself instantiates the class, so that its methods must be there. */
    boolean isCertain(String name) {
        return certain.contains(name);
    }

    private void collect() {
        certain.addAll(program.instantiated());
        classes.addAll(program.instantiated());
        classes.add(ClassType.STRING.name());
        addType(new ArrayType(ClassType.STRING));
        program.entryPoints().forEach(e -> e.method().parameters().forEach(this::addType));
        program.methods().values().forEach(method -> {
            if (method.hasBody()) {
                Walk.instructions(method).forEach(this::addMade);
            } else {
                addType(method.ref().result());
            }
        });
        program.image().objects().stream().map(Image.ImageObject::type).forEach(this::addType);
    }

    private void addMade(Instruction instruction) {
        switch (instruction) {
            case Instruction.NewArray i -> addType(i.type());
            case Instruction.NewMultiArray i -> addType(i.type());
            default -> {
            }
        }
    }

    private void addType(Type type) {
        switch (type) {
            case ArrayType array -> classes.addAll(withParts(array));
            case ClassType c -> {
                var info = program.classes().get(c.name());
                if (info != null && !info.isInterface() && !info.isAbstract()) {
                    classes.add(c.name());
                }
            }
            default -> {
            }
        }
    }

    /** Descriptors of an array class and of those of its elements that are arrays. */
    static List<String> withParts(ArrayType array) {
        var parts = new ArrayList<String>();
        Type type = array;
        while (type instanceof ArrayType part) {
            parts.add(part.descriptor());
            type = part.element();
        }
        return parts;
    }

    /** The type of an exact class. */
    static Type typeOf(String exact) {
        return exact.startsWith("[") ? Type.ofDescriptor(exact) : new ClassType(exact);
    }
}
