// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jfl.ir.ArrayType;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Instruction.ArrayLoad;
import jfl.ir.Instruction.ArrayStore;
import jfl.ir.Instruction.Call;
import jfl.ir.Instruction.Check;
import jfl.ir.Instruction.CloneArray;
import jfl.ir.Instruction.Dynamic;
import jfl.ir.Instruction.FieldLoad;
import jfl.ir.Instruction.FieldStore;
import jfl.ir.Instruction.MonitorEnter;
import jfl.ir.Instruction.MonitorExit;
import jfl.ir.Instruction.New;
import jfl.ir.Instruction.NewArray;
import jfl.ir.Instruction.NewMultiArray;
import jfl.ir.Instruction.StaticLoad;
import jfl.ir.Instruction.StaticStore;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Runs the IR exactly as the JVM specification says, class initialisation included (JVMS 5.5: on first use, superclasses first), in any
 * state of optimisation before counts are placed. What it cannot run is a {@link Refusal}: floating point, unknown natives, monitors.
 *
 * <p>Notation: a frame stands at an instruction; running it either completes it, or pushes a frame, or raises. An instruction that needs a
 * class initialised pushes the initialiser and runs again afterwards. The stack is explicit, so depth is a number and not the JVM's limit.
 *
 * <p>Termination: each step costs fuel, and an array one unit for each element; no fuel is a refusal. Cost: linear in the steps run.
 */
public final class Interpreter {
    /** Calls that may be open at once. */
    public static final int DEPTH = 20_000;

    private final Program program;
    private final Natives natives;
    private final Watch watch;
    private final Hierarchy hierarchy;
    private final Selection selection;
    private final Operations operations;
    private final Memory memory;
    private final Map<FieldRef, @Nullable Object> statics = new HashMap<>();
    private final Initialization initialization;
    private final Map<MethodRef, Frame.Code> codes = new HashMap<>();
    private final Deque<Frame> stack = new ArrayDeque<>();
    private long fuel;
    private @Nullable Outcome last;

    /**
     * @param natives the methods outside the program
     * @param watch sees what initialisers do
     * @param fuel how many instructions may run
     */
    public Interpreter(Program program, Natives natives, Watch watch, long fuel) {
        this.program = program;
        this.natives = natives;
        this.watch = watch;
        this.fuel = fuel;
        this.hierarchy = Hierarchy.of(program);
        this.selection = new Selection(hierarchy);
        this.memory = new Memory(selection);
        this.initialization = new Initialization(program, hierarchy, watch);
        var objects = new ArrayList<Heap>();
        this.operations = new Operations(hierarchy, Collections.unmodifiableList(objects));
        loadImage(objects);
    }

    /** Runs a method to its end; a static one initialises its class first. */
    public Outcome call(MethodRef method, List<@Nullable Object> arguments) {
        var target = Objects.requireNonNull(program.methods().get(method), () -> "no such method: " + method);
        if (target.info().isStatic()) {
            initialize(method.owner());
        }
        if (last instanceof Outcome.Threw) {
            return last;
        }
        push(method, arguments);
        return run();
    }

    /** Initialises a class unless it is. */
    public Outcome initialize(String className) {
        last = new Outcome.Returned(null);
        while (!(last instanceof Outcome.Threw) && needsInitializer(className)) {
            run();
        }
        return last;
    }

    /** What a static field holds. */
    public @Nullable Object staticValue(FieldRef field) {
        return statics.containsKey(field) ? statics.get(field) : Memory.zero(field.type());
    }

    /** An array of the interpreted program, for the arguments of {@code main}. */
    public Heap.Elements array(ArrayType type, List<?> elements) {
        return new Heap.Elements(type, "", elements.toArray());
    }

    /** Where the program is: the innermost place in the file of the outermost call, whose author is the one to tell. */
    public Position position() {
        if (stack.isEmpty()) {
            return Position.UNKNOWN;
        }
        var file = stack.getLast().position().file();
        return stack.stream().map(Frame::position).filter(p -> p.file().equals(file)).findFirst().orElseThrow();
    }

    /** What each static field that was written holds. */
    public Map<FieldRef, @Nullable Object> statics() {
        return Collections.unmodifiableMap(statics);
    }

    /** A new object of the interpreted program whose constructor has not run, for instance methods called from outside. */
    public Heap.Instance instance(ClassType type) {
        return blank(type);
    }

    private void loadImage(List<Heap> objects) {
        for (var object : program.image().objects()) {
            objects.add(switch (object) {
                case Image.Instance i -> blank(i.type());
                case Image.Array a -> new Heap.Elements(a.type(), "", new Object[a.elements().size()]);
            });
        }
        for (int id = 0; id < objects.size(); id++) {
            switch (program.image().objects().get(id)) {
                case Image.Instance i -> {
                    var fields = ((Heap.Instance) objects.get(id)).fields();
                    i.fields().forEach((field, value) -> fields.put(field, operations.constant(value)));
                }
                case Image.Array a -> Arrays.setAll(((Heap.Elements) objects.get(id)).elements(), e -> operations.constant(a.elements().get(e)));
            }
        }
        program.image().statics().forEach((field, value) -> statics.put(field, operations.constant(value)));
    }

    private Outcome run() {
        while (!stack.isEmpty()) {
            var frame = stack.element();
            try {
                burn(1);
                frame.start();
                step(frame);
            } catch (Raise raise) {
                raise(exception(raise), position());
            } catch (Refusal refusal) {
                throw refusal.at(position());
            }
        }
        return Objects.requireNonNull(last);
    }

    private void step(Frame frame) {
        var current = frame.current();
        if (current.isPresent()) {
            execute(frame, current.get());
            return;
        }
        switch (frame.terminator()) {
            case Terminator.Jump t -> frame.follow(t.edge());
            case Terminator.If t -> frame.follow(
                    operations.holds(t.condition(), frame.get(t.left()), frame.get(t.right())) ? t.whenTrue() : t.whenFalse());
            case Terminator.Switch t -> frame.follow(t.cases().getOrDefault((Integer) frame.get(t.selector()), t.otherwise()));
            case Terminator.Return t -> returned(t.value() == null ? null : frame.get(t.value()));
            case Terminator.Throw t -> throw Raise.of((Heap.Instance) Objects.requireNonNull(frame.get(t.exception())));
            case Terminator.Try _ -> throw new IllegalStateException("a Try has an instruction");
        }
    }

    private void execute(Frame frame, Instruction instruction) {
        switch (instruction) {
            case Instruction.Pure i -> frame.complete(operations.pure(i, frame));
            case FieldLoad i -> frame.complete(load(instance(frame, i.object()), i.field()));
            case FieldStore i -> store(frame, i);
            case StaticLoad i -> loadStatic(frame, i);
            case StaticStore i -> storeStatic(frame, i);
            case ArrayLoad i -> frame.complete(load(elements(frame, i.array()), (int) number(frame, i.index())));
            case ArrayStore i -> store(frame, i);
            case Check i -> check(frame, i);
            case New i -> create(frame, i);
            case NewArray i -> frame.complete(create(i.type(), List.of((int) number(frame, i.length()))));
            case NewMultiArray i -> frame.complete(create(i.type(), i.lengths().stream().map(l -> (int) number(frame, l)).toList()));
            case CloneArray i -> frame.complete(copy(elements(frame, i.array())));
            case Call i -> call(frame, i);
            case Dynamic i -> throw Refusal.because("needs the bootstrap method " + i.bootstrap());
            case MonitorEnter _, MonitorExit _ -> throw Refusal.because("synchronises");
            case Instruction.Counting _ -> frame.complete(null);
        }
    }

    private @Nullable Object load(Heap.Instance object, FieldRef field) {
        watch.loadsField(running(), object, field);
        if (!object.fields().containsKey(field)) {
            throw new IllegalStateException("no field " + field + " in " + object.type());
        }
        return object.fields().get(field);
    }

    private @Nullable Object load(Heap.Elements array, int index) {
        watch.loadsElements(running(), array);
        return array.elements()[index];
    }

    private void store(Frame frame, FieldStore store) {
        var object = instance(frame, store.object());
        watch.stores(running(), object);
        object.fields().put(store.field(), Memory.narrow(store.field().type(), frame.get(store.value())));
        frame.complete(null);
    }

    private void store(Frame frame, ArrayStore store) {
        var array = elements(frame, store.array());
        watch.stores(running(), array);
        array.elements()[(int) number(frame, store.index())] = Memory.narrow(array.type().element(), frame.get(store.value()));
        frame.complete(null);
    }

    private void loadStatic(Frame frame, StaticLoad load) {
        if (!needsInitializer(load.field().owner())) {
            watch.loadsStatic(running(), load.field());
            frame.complete(staticValue(load.field()));
        }
    }

    private void storeStatic(Frame frame, StaticStore store) {
        if (!needsInitializer(store.field().owner())) {
            watch.storesStatic(running(), store.field());
            statics.put(store.field(), Memory.narrow(store.field().type(), frame.get(store.value())));
            frame.complete(null);
        }
    }

    private void check(Frame frame, Check check) {
        if (!operations.holds(check.obligation(), frame)) {
            throw Raise.of(check.obligation().exception());
        }
        frame.complete(null);
    }

    private void create(Frame frame, New instruction) {
        if (!needsInitializer(instruction.type().name())) {
            watch.creates(running());
            frame.complete(blank(instruction.type()));
        }
    }

    private Heap.Elements create(ArrayType type, List<Integer> lengths) {
        burn((long) lengths.stream().mapToDouble(n -> n).reduce(1, (a, b) -> a * b));
        watch.creates(running());
        return memory.create(type, lengths, running());
    }

    private Heap.Elements copy(Heap.Elements array) {
        burn(array.elements().length);
        watch.creates(running());
        watch.loadsElements(running(), array);
        return Memory.copy(array, running());
    }

    private Heap.Instance blank(ClassType type) {
        return memory.blank(type, running());
    }

    private void call(Frame frame, Call call) {
        var arguments = new ArrayList<@Nullable Object>();
        call.arguments().forEach(a -> arguments.add(frame.get(a)));
        var target = target(call, arguments);
        var method = program.methods().get(target);
        boolean isStatic = method != null && method.info().isStatic();
        if (isStatic && needsInitializer(target.owner())) {
            return;
        }
        if (natives.knows(target)) {
            frame.complete(natives.call(target, arguments));
        } else if (method != null && method.hasBody()) {
            push(target, arguments);
        } else {
            throw Refusal.because("calls `" + target.owner().replace('/', '.') + "." + target.name() + "`, which only the running program can");
        }
    }

    private MethodRef target(Call call, List<@Nullable Object> arguments) {
        return switch (call.callee()) {
            case Callee.Direct c -> c.method();
            case Callee.Closed c -> closedTarget(c, Operations.classOf(Objects.requireNonNull(arguments.getFirst())));
            case Callee.Unresolved c -> switch (c.kind()) {
                case STATIC, SPECIAL -> selection.resolveMethod(c.method()).orElseThrow(() -> missing(c.method())).ref();
                case VIRTUAL, INTERFACE -> dispatch(c.method(), Operations.classOf(Objects.requireNonNull(arguments.getFirst())));
            };
        };
    }

    private static MethodRef closedTarget(Callee.Closed callee, String receiver) {
        for (var each : callee.cases()) {
            if (each.classes().contains(receiver)) {
                return each.target();
            }
        }
        if (callee.complete()) {
            throw new IllegalStateException("no case for " + receiver + " in a call of " + callee.method());
        }
        throw Raise.of("java/lang/IncompatibleClassChangeError");
    }

    private MethodRef dispatch(MethodRef method, String receiver) {
        var owner = Type.ofDescriptor(method.owner().startsWith("[") ? method.owner() : "L" + method.owner() + ";");
        var exact = Type.ofDescriptor(receiver.startsWith("[") ? receiver : "L" + receiver + ";");
        if (!hierarchy.isSubtype(exact, owner)) {
            throw Raise.of("java/lang/IncompatibleClassChangeError");
        }
        var resolved = selection.resolveMethod(method).orElseThrow(() -> missing(method));
        return selection.select(receiver, resolved).orElseThrow(() -> Raise.of("java/lang/AbstractMethodError")).ref();
    }

    private static IllegalStateException missing(MethodRef method) {
        return new IllegalStateException("unresolved: " + method);
    }

    private void push(MethodRef target, List<@Nullable Object> arguments) {
        push(target, arguments, "");
    }

    private void push(MethodRef target, List<@Nullable Object> arguments, String initializes) {
        if (stack.size() >= DEPTH) {
            throw Refusal.because("recurses too deeply");
        }
        var code = codes.computeIfAbsent(target, t -> Frame.Code.of(Objects.requireNonNull(program.methods().get(t), t::toString)));
        stack.push(new Frame(code, arguments, initializes));
    }

    private void returned(@Nullable Object value) {
        var frame = stack.remove();
        if (!frame.initializes().isEmpty()) {
            initialization.done(frame.initializes());
            return;
        }
        if (stack.isEmpty()) {
            last = new Outcome.Returned(value);
        } else {
            stack.element().complete(value);
        }
    }

    private void raise(Heap.Instance thrown, Position at) {
        var exception = thrown;
        while (!stack.isEmpty() && !stack.element().handle(exception)) {
            var frame = stack.remove();
            if (!frame.initializes().isEmpty()) {
                initialization.failed(frame.initializes());
                exception = fromInitializer(exception);
            }
        }
        if (stack.isEmpty()) {
            last = new Outcome.Threw(exception, thrown, at);
        }
    }

    private Heap.Instance fromInitializer(Heap.Instance exception) {
        return hierarchy.isSubclass(exception.type().name(), "java/lang/Error")
                ? exception
                : blank(new ClassType("java/lang/ExceptionInInitializerError"));
    }

    private Heap.Instance exception(Raise raise) {
        return raise.exception() != null ? raise.exception() : blank(new ClassType(raise.className()));
    }

    /** True when initialisation has to run first: the frame for it has been pushed. */
    private boolean needsInitializer(String className) {
        if (initialization.hasInitializer(className)) {
            watch.needs(running(), className);
        }
        if (initialization.hasFailed(className)) {
            throw Raise.of("java/lang/NoClassDefFoundError");
        }
        var started = initialization.start(className);
        started.forEach(name -> push(initializerOf(name), List.of(), name));
        return !started.isEmpty();
    }

    /** The initialiser of a class, whether it has one or not. */
    public static MethodRef initializerOf(String className) {
        return new MethodRef(className, "<clinit>", List.of(), Primitive.VOID);
    }

    private String running() {
        for (var frame : stack) {
            if (!frame.initializes().isEmpty()) {
                return frame.initializes();
            }
        }
        return "";
    }

    private void burn(long amount) {
        fuel -= amount;
        if (fuel < 0) {
            throw Refusal.because("does not come to an end in time");
        }
    }

    private static Heap.Instance instance(Frame frame, Value value) {
        return (Heap.Instance) Objects.requireNonNull(frame.get(value));
    }

    private static Heap.Elements elements(Frame frame, Value value) {
        return Operations.elements(frame.get(value));
    }

    private static long number(Frame frame, Value value) {
        return Operations.number(frame.get(value));
    }
}
