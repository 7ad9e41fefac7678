// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.optimize.interpret.Heap;
import jfl.optimize.interpret.Interpreter;
import jfl.optimize.interpret.Refusal;
import jfl.optimize.interpret.Watch;

/**
 * Sees to it that running every initialiser before the program starts gives what running each on first use gives (JVMS 5.5).
 *
 * <p>The initialiser of the entry point's class, with those it needs, runs before everything else on the JVM too: nothing to enforce. For the
 * others, the claim: an initialiser whose inputs cannot change and which changes nothing that others see yields the same whenever it runs. So it may
 * write only statics of its own class and objects that it made itself, or that nobody gets at before it ran ({@link FirstUse}); of other classes it may read statics and objects that no code
 * outside initialisers writes; and "needs" between initialisers has no cycle, as the value of a class seen half initialised depends on who
 * came first. Initialisers that only store constants do not count in cycles: they neither see others, nor are they seen different.
 */
final class Laziness implements Watch {
    private final Program program;
    private final Outside outside;
    private final TreeMap<String, Set<String>> needs = new TreeMap<>();
    private final Map<Heap.Elements, Access> doubtful = new IdentityHashMap<>();
    private final Map<Heap, Access> written = new IdentityHashMap<>();
    private final Map<Heap, Set<String>> readers = new IdentityHashMap<>();
    private final Supplier<Position> position;
    private boolean enforced;

    /** An initialiser used an object that is not its own. */
    record Access(String running, Position at) {
    }

    /** @param position where the interpreter is */
    Laziness(Program program, Supplier<Position> position) {
        this.program = program;
        this.position = position;
        this.outside = Outside.of(program);
    }

    /** From now on initialisers run that the JVM would run later. */
    void enforce() {
        enforced = true;
    }

    @Override
    public void needs(String running, String needed) {
        if (enforced && !running.isEmpty() && !running.equals(needed) && !isSimple(running) && !isSimple(needed)) {
            needs.computeIfAbsent(running, _ -> new TreeSet<>()).add(needed);
        }
    }

    @Override
    public void loadsStatic(String running, FieldRef field) {
        if (enforced && !running.equals(field.owner()) && outside.writes(field)) {
            throw Refusal.because("reads " + name(field) + ", which other code writes, so its value depends on when it runs");
        }
    }

    @Override
    public void storesStatic(String running, FieldRef field) {
        if (enforced && !running.equals(field.owner())) {
            throw Refusal.because("writes " + name(field) + " of another class, so the order of initialisers would be visible");
        }
    }

    @Override
    public void loadsField(String running, Heap.Instance object, FieldRef field) {
        reads(running, object);
        if (enforced && !running.equals(object.creator()) && outside.writes(field)) {
            throw Refusal.because("reads " + name(field) + " of an object of `" + dotted(object.creator())
                    + "`, which other code writes, so its value depends on when it runs");
        }
    }

    @Override
    public void loadsElements(String running, Heap.Elements array) {
        reads(running, array);
        if (enforced && !running.equals(array.creator()) && outside.writes(array.type())) {
            doubtful.putIfAbsent(array, new Access(running, position.get()));
        }
    }

    @Override
    public void stores(String running, Heap object) {
        if (enforced && !running.equals(object.creator())) {
            var first = written.putIfAbsent(object, new Access(running, position.get()));
            if (first != null && !first.running().equals(running)) {
                throw Refusal.because("writes to an object that `" + dotted(first.running()) + "` writes to as well");
            }
        }
    }

    /**
     * The writing to an object of another class that code outside, or another initialiser, could have seen undone, as it gets at the object
     * otherwise than through a static that it reads only after the writing initialiser ran.
     */
    Optional<Access> visibleWriting(Holders holders) {
        return written.entrySet().stream()
                .filter(e -> !isHidden(e.getKey(), e.getValue().running(), holders))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(Access::running));
    }

    private boolean isHidden(Heap object, String writer, Holders holders) {
        return Set.of(writer).containsAll(readers.getOrDefault(object, Set.of()))
                && holders.arrays().stream().noneMatch(a -> Arrays.stream(a.elements()).anyMatch(e -> e == object))
                && holders.fields().entrySet().stream()
                        .filter(e -> e.getValue().contains(object))
                        .allMatch(e -> isStatic(e.getKey()) && outside.reads(e.getKey(), writer));
    }

    private void reads(String running, Heap object) {
        if (enforced && !running.equals(object.creator())) {
            readers.computeIfAbsent(object, _ -> new TreeSet<>()).add(running);
        }
    }

    private boolean isStatic(FieldRef field) {
        return program.classInfo(field.owner()).declaredField(field).filter(FieldInfo::isStatic).isPresent();
    }

    /**
     * The reading of an array that code outside may write, as it can get at the array: asked when all initialisers have run.
     */
    Optional<Access> unsafeReading(Holders holders) {
        var leaks = outside.leaks();
        var reachable = Collections.newSetFromMap(new IdentityHashMap<Heap, Boolean>());
        holders.fields().forEach((field, values) -> {
            if (leaks.ofField(field)) {
                reachable.addAll(values);
            }
        });
        for (var array : holders.arrays()) {
            for (var element : array.elements()) {
                if (element instanceof Heap.Elements inner && leaks.ofElement(inner.type())) {
                    reachable.add(inner);
                }
            }
        }
        return doubtful.entrySet().stream()
                .filter(e -> reachable.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(Access::running));
    }

    /** The first cycle among initialisers in alphabetical order, if there is one; depth first, linear. */
    Optional<List<String>> cycle() {
        var done = new TreeSet<String>();
        for (var start : needs.keySet()) {
            var cycle = cycle(start, new LinkedHashSet<>(), done);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> cycle(String name, LinkedHashSet<String> path, Set<String> done) {
        if (path.contains(name)) {
            return Optional.of(path.stream().dropWhile(n -> !n.equals(name)).toList());
        }
        if (!done.add(name)) {
            return Optional.empty();
        }
        path.addLast(name);
        for (var next : needs.getOrDefault(name, Set.of())) {
            var found = cycle(next, path, done);
            if (found.isPresent()) {
                return found;
            }
        }
        path.removeLast();
        return Optional.empty();
    }

    /** True when an initialiser only stores constants to final fields of its own class. */
    private boolean isSimple(String className) {
        var initializer = program.methods().get(Interpreter.initializerOf(className));
        return initializer == null || Walk.instructions(initializer).allMatch(i -> isSimple(i, initializer));
    }

    private boolean isSimple(Instruction instruction, Method initializer) {
        return switch (instruction) {
            case Instruction.Pure _ -> true;
            case Instruction.StaticStore i -> i.field().owner().equals(initializer.ref().owner()) && isFinal(i.field());
            case Instruction.Call i -> i.callee().method().name().equals("desiredAssertionStatus");
            case Instruction.Check _ -> true;
            default -> false;
        };
    }

    private boolean isFinal(FieldRef field) {
        return program.classInfo(field.owner()).declaredField(field).filter(FieldInfo::isFinal).isPresent();
    }

    private static String name(FieldRef field) {
        return "`" + dotted(field.owner()) + "." + field.name() + "`";
    }

    static String dotted(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
