// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.ir.ClassType;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.analysis.MayThrow;

/** The C file that is being written: what its parts ask each other. */
final class Unit {
    final Program program;
    final Options options;
    final Hierarchy hierarchy;
    final Contracts contracts;
    final MayThrow mayThrow;
    final ClassTable classes;
    final ExceptionFields exceptionFields;
    final Names names;
    final Types types;
    final StringPool strings;
    final Structs structs;
    final ImageWriter image;
    final Statics statics;
    final Instances instances;
    final Dispatchers dispatchers;
    private final Set<String> touched;

    Unit(Program whole, Options options) {
        this.mayThrow = MayThrow.of(whole);
        this.program = Code.reachable(ReachableBlocks.of(whole, mayThrow));
        this.options = options;
        this.hierarchy = Hierarchy.of(program);
        this.contracts = new Contracts(program);
        this.classes = new ClassTable(program, hierarchy);
        this.exceptionFields = new ExceptionFields(program, hierarchy);
        this.names = new Names(program, contracts);
        this.types = new Types(hierarchy, contracts, names);
        this.strings = new StringPool(names);
        this.structs = new Structs(this);
        this.image = new ImageWriter(this);
        this.statics = new Statics(this);
        this.instances = new Instances(this);
        this.dispatchers = new Dispatchers(this);
        this.touched = program.methods().values().stream().flatMap(Code::instructions).flatMap(Unit::owners).collect(Collectors.toSet());
    }

    private static Stream<String> owners(Instruction instruction) {
        return switch (instruction) {
            case Instruction.FieldLoad load -> Stream.of(load.field().owner());
            case Instruction.FieldStore store -> Stream.of(store.field().owner());
            default -> Stream.empty();
        };
    }

    /** True when code reads or writes a field that a class declares. */
    boolean touches(String name) {
        return touched.contains(name);
    }

    /** The C constant of a class's number. */
    String id(Reference type) {
        return names.type(type) + "_ID";
    }

    /** The address of a class's descriptor. */
    String descriptor(Reference type) {
        if (!classes.contains(type)) {
            throw new IllegalStateException("back end: no object can have class " + type);
        }
        return "&" + descriptorName(type);
    }

    String descriptorName(Reference type) {
        return type.equals(ClassType.STRING) ? "jfl_string_class" : names.type(type) + "_class";
    }

    /** The initialiser of the header of an immortal object. */
    String header(Reference type) {
        return "JFL_IMAGE(" + descriptor(type) + ")";
    }

    /** True for constructors of exceptions, whose receiver is filled in where it lies. */
    boolean constructsThrowable(MethodRef method) {
        return method.isConstructor() && hierarchy.isThrowable(new ClassType(method.owner()));
    }

    /** How to call a method of the program. */
    Signature signature(MethodRef method) {
        var info = program.methods().get(method).info();
        var parameters = new ArrayList<CType>();
        if (constructsThrowable(method)) {
            parameters.add(Signature.CONSTRUCTED);
        } else if (!info.isStatic()) {
            parameters.add(method.owner().startsWith("[") ? CType.OBJECT : types.of(new ClassType(method.owner())));
        }
        method.parameters().forEach(p -> parameters.add(types.of(p)));
        return new Signature(names.function(method), parameters, types.of(method.result()), mayThrow.method(method));
    }

    private Optional<FieldInfo> declaration(FieldRef field) {
        return hierarchy.find(field.owner()).flatMap(c -> c.declaredField(field));
    }

    boolean isVolatile(FieldRef field) {
        return declaration(field).filter(FieldInfo::isVolatile).isPresent();
    }

    boolean isFinal(FieldRef field) {
        return declaration(field).filter(FieldInfo::isFinal).isPresent();
    }

    /** The descriptors of all classes, by the constant of their number. */
    LinkedHashMap<String, String> descriptors() {
        var all = new LinkedHashMap<String, String>();
        classes.all().forEach(c -> all.put(id(c), descriptor(c)));
        return all;
    }
}
