// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.List;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Reference;
import jfl.ir.Type;

/** What linking a method finds out about the world. */
interface WorldEvents {

    /** Objects of this exact class can exist. */
    void instantiated(Reference exact);

    /** The runtime may raise this exception itself. */
    void raised(String exception);

    /** Code names a type. */
    void named(Type type);

    /** Code touches a class in a way that initialises it (JVMS 5.5). */
    void initialised(String owner, boolean staticField);

    /** A method is called, exactly this one. */
    void calledDirectly(MethodInfo target, Position at);

    /** A method is called on some object whose class is {@code receiver} or below. */
    void calledVirtually(MethodInfo resolved, Reference receiver, Position at);

    /** A field is read or written. */
    void accessed(FieldRef field);

    /** A method with {@code @Specialize} is called with arguments of these types; the result is the copy made for them. */
    MethodRef calledSpecialized(MethodInfo method, List<Type> arguments, Position at);

    /** A reference to something else than a method leads nowhere. */
    void missing(String what, Position at);

    /** A reference to a method leads nowhere. */
    void missing(MethodRef method, Position at);

    /** True where {@code assert} is checked. */
    boolean assertionsEnabled();

    /** A method of the JDK that programs may not call. */
    void unsupported(MethodRef method, Position at);

    /** True for exceptions, which are values. */
    boolean isThrowable(ClassType type);
}
