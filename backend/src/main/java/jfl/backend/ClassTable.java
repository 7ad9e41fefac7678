// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jfl.ir.ArrayType;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.NullType;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Type;

/**
 * The classes that have objects, numbered: classes in pre-order of the class tree, so that most instance tests are one range, then array
 * classes. Only these have a descriptor; abstract classes and interfaces are known to instance tests alone.
 */
final class ClassTable {
    static final String OUT_OF_MEMORY = "java/lang/OutOfMemoryError";
    static final String INCOMPATIBLE = "java/lang/IncompatibleClassChangeError";

    private final Hierarchy hierarchy;
    private final Map<Reference, Integer> ids = new LinkedHashMap<>();

    ClassTable(Program program, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        var classes = new TreeSet<String>();
        var arrays = new TreeMap<String, ArrayType>();
        collect(program, classes, arrays);
        number(program, classes);
        arrays.values().forEach(a -> ids.put(a, ids.size()));
    }

    private void collect(Program program, Set<String> classes, Map<String, ArrayType> arrays) {
        classes.add(ClassType.STRING.name());
        for (var name : program.instantiated()) {
            if (name.startsWith("[")) {
                addArray((ArrayType) Type.ofDescriptor(name), arrays);
            } else {
                classes.add(name);
            }
        }
        program.image().objects().forEach(o -> add(o.type(), classes, arrays));
        program.entryPoints().forEach(e -> e.method().parameters().forEach(p -> {
            if (p instanceof ArrayType array) {
                addArray(array, arrays);
            }
        }));
        program.methods().values().forEach(m -> {
            Contracts.failure(m.info()).ifPresent(classes::add);
            Code.instructions(m).forEach(i -> collect(i, classes, arrays));
        });
    }

    private static void collect(Instruction instruction, Set<String> classes, Map<String, ArrayType> arrays) {
        switch (instruction) {
            case Instruction.New creation -> {
                classes.add(creation.type().name());
                if (creation.placement() == Placement.HEAP) {
                    classes.add(OUT_OF_MEMORY);
                }
            }
            case Instruction.NewArray creation -> addArray(creation.type(), arrays);
            case Instruction.NewMultiArray creation -> addArray(creation.type(), arrays);
            case Instruction.Check check -> classes.add(check.obligation().exception());
            case Instruction.Call call when call.callee() instanceof Callee.Closed closed && !closed.complete() -> classes.add(INCOMPATIBLE);
            default -> { }
        }
        if (instruction instanceof Instruction.NewArray || instruction instanceof Instruction.NewMultiArray
                || instruction instanceof Instruction.CloneArray) {
            classes.add(OUT_OF_MEMORY);
        }
        if (instruction instanceof Instruction.Check(Obligation.CastTo cast, var _) && cast.value().type() instanceof ArrayType array) {
            addArray(array, arrays);
        }
    }

    private static void add(Reference type, Set<String> classes, Map<String, ArrayType> arrays) {
        switch (type) {
            case ClassType c -> classes.add(c.name());
            case ArrayType array -> addArray(array, arrays);
            case NullType _ -> { }
        }
    }

    private static void addArray(ArrayType array, Map<String, ArrayType> arrays) {
        arrays.put(array.descriptor(), array);
        if (array.element() instanceof ArrayType inner) {
            addArray(inner, arrays);
        }
    }

    private void number(Program program, Set<String> classes) {
        var children = new TreeMap<String, List<String>>();
        for (var info : program.classes().values()) {
            if (info.superclass() != null && !info.isInterface()) {
                children.computeIfAbsent(info.superclass(), _ -> new ArrayList<>()).add(info.name());
            }
        }
        visit(ClassType.OBJECT.name(), children, classes);
        classes.forEach(name -> ids.putIfAbsent(new ClassType(name), ids.size()));
    }

    private void visit(String name, Map<String, List<String>> children, Set<String> classes) {
        if (classes.contains(name)) {
            ids.put(new ClassType(name), ids.size());
        }
        children.getOrDefault(name, List.of()).forEach(child -> visit(child, children, classes));
    }

    /** All classes with objects, by id. */
    List<Reference> all() {
        return List.copyOf(ids.keySet());
    }

    boolean contains(Reference type) {
        return ids.containsKey(type);
    }

    /** The classes whose objects are instances of a type, by id. */
    List<Reference> instancesOf(Reference type) {
        return ids.keySet().stream().filter(c -> hierarchy.isSubtype(c, type)).toList();
    }

    /** The same as ranges of ids. */
    List<Range> ranges(Reference type) {
        var ranges = new ArrayList<Range>();
        for (var c : instancesOf(type)) {
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && ids.get(last.to()) + 1 == ids.get(c)) {
                ranges.set(ranges.size() - 1, new Range(last.from(), c));
            } else {
                ranges.add(new Range(c, c));
            }
        }
        return ranges;
    }

    /** Neighbours in the numbering, both ends included. */
    record Range(Reference from, Reference to) {
    }

    /** Puts types in the order of their ids. */
    Comparator<Reference> order() {
        return Comparator.comparing(ids::get);
    }

    /** True when objects of an array class hold references that are counted. */
    static boolean holdsReferences(Reference type) {
        return type instanceof ArrayType array && !(array.element() instanceof Primitive);
    }
}
