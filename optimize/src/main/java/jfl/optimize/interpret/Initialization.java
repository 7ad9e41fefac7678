// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Hierarchy;
import jfl.ir.Program;

/** Which classes are initialised, and which initialisers a first use has to run (JVMS 5.5). */
final class Initialization {
    private enum State { RUNNING, DONE, FAILED }

    private final Program program;
    private final Hierarchy hierarchy;
    private final Watch watch;
    private final Map<String, State> states = new HashMap<>();

    Initialization(Program program, Hierarchy hierarchy, Watch watch) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.watch = watch;
    }

    boolean hasInitializer(String className) {
        return program.methods().containsKey(Interpreter.initializerOf(className));
    }

    boolean hasFailed(String className) {
        return states.get(className) == State.FAILED;
    }

    void done(String className) {
        states.put(className, State.DONE);
    }

    void failed(String className) {
        states.put(className, State.FAILED);
    }

    /** The classes whose initialisers a use of a class runs now, the last first: supertypes before the class itself. They count as running. */
    List<String> start(String className) {
        var started = new ArrayList<String>();
        start(className, started);
        return started;
    }

    private void start(String className, List<String> started) {
        if (states.containsKey(className)) {
            return;
        }
        boolean exists = hasInitializer(className);
        states.put(className, exists ? State.RUNNING : State.DONE);
        if (exists) {
            started.add(className);
        }
        for (var supertype : initializedWith(className)) {
            if (exists && hasInitializer(supertype)) {
                watch.needs(className, supertype);
            }
            start(supertype, started);
        }
    }

    /** The superclass of a class, and its superinterfaces that have code for instances; none for an interface. The last is initialised first. */
    private List<String> initializedWith(String className) {
        var info = program.classes().get(className);
        if (info == null || info.isInterface()) {
            return List.of();
        }
        var names = new ArrayList<>(info.interfaces().reversed());
        names.removeIf(name -> !hasDefaults(name));
        if (info.superclass() != null) {
            names.add(info.superclass());
        }
        return names;
    }

    private boolean hasDefaults(String name) {
        return hierarchy.find(name).stream()
                .flatMap(c -> c.methods().stream())
                .anyMatch(m -> !m.isStatic() && !m.isAbstract());
    }
}
