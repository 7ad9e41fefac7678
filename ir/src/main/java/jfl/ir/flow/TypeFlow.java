// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jfl.ir.ArrayType;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.Selection;

/**
 * Which exact classes of objects can be in a variable, in a field, in an array.
 *
 * <p>Notation: {@code S(p)} is the set of classes at a {@linkplain Place place} {@code p}. Allocations put their class into {@code S}; copies (arguments,
 * results, edges, loads, stores) make one set contain another; a cast lets only subclasses through; a call of a method on a receiver is a copy into each method that
 * selection (JVMS 5.4.6) finds for a class in {@code S(receiver)}. Fields are told apart by declaration, array elements by the exact class of the array,
 * calls not at all (0-CFA). What comes from outside, the result of a native or an argument of an export, is every class that exists and has the declared
 * type. The result is the least solution; code that no call reaches contributes nothing.
 *
 * <p>Lattice: sets of the instantiated classes, finite, so propagation terminates; the work is at most edges times classes.
 *
 * <p>Shivers, "Control Flow Analysis in Scheme", PLDI 1988; Sundaresan et al., "Practical Virtual Method Call Resolution for Java", OOPSLA 2000.
 */
public final class TypeFlow {
    /** Ends the name of an exception that the runtime or the library raised itself, so that its message is not the user's. */
    private static final String RAISED_MARK = "!";

    /** What can exist without an allocation: made by the compiler itself, or raised by the runtime. */
    private static final List<String> RAISED = List.of("java/lang/String", "java/lang/Class", "java/lang/NullPointerException",
            "java/lang/ArrayIndexOutOfBoundsException", "java/lang/ArithmeticException", "java/lang/NegativeArraySizeException",
            "java/lang/ClassCastException", "java/lang/ArrayStoreException", "java/lang/OutOfMemoryError",
            "java/lang/IncompatibleClassChangeError", "java/lang/IllegalMonitorStateException");

    private final Program program;
    private final Hierarchy hierarchy;
    private final Selection selection;
    private final FlowGraph graph = new FlowGraph();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Type, BitSet> subtypes = new HashMap<>();
    private final Set<MethodRef> reached = new LinkedHashSet<>();
    private final Set<String> outside = new HashSet<>();

    private TypeFlow(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
        this.selection = new Selection(hierarchy);
        program.instantiated().forEach(this::declare);
        program.image().objects().forEach(o -> declare(nameOf(o.type())));
        RAISED.forEach(this::declare);
        List.copyOf(classes).stream().filter(n -> hierarchy.isThrowable(typeOf(n))).forEach(n -> declare(n + RAISED_MARK));
    }

    /** Solves for a program at any stage before counting. */
    public static TypeFlow of(Program program) {
        var flow = new TypeFlow(program);
        flow.enterImage();
        program.entryPoints().forEach(flow::enter);
        program.methods().keySet().stream().filter(m -> m.name().equals("<clinit>")).forEach(flow::reach);
        flow.graph.solve();
        return flow;
    }

    /** The exact classes that a value of a method can have, internal names and descriptors of array classes. */
    public Set<String> classes(MethodRef method, Value value) {
        return names(graph.at(new Place.OfValue(method, value.id())));
    }

    /** The exact classes of objects that a field can refer to. */
    public Set<String> classes(FieldRef field) {
        return names(graph.at(new Place.Field(field)));
    }

    /** The exact classes of objects in arrays of an exact class. */
    public Set<String> elements(ArrayType array) {
        return names(graph.at(new Place.Elements(array.descriptor())));
    }

    /** The exact classes of exceptions that can leave a method. */
    public Set<String> thrown(MethodRef method) {
        return names(graph.at(new Place.Thrown(method)));
    }

    /** True when some call chain from an entry point gets there. */
    public boolean isReached(MethodRef method) {
        return reached.contains(method);
    }

    /** True when a value can be an exception that the runtime or the library raised itself. */
    public boolean mayBeRaised(MethodRef method, Value value) {
        return graph.at(new Place.OfValue(method, value.id())).stream().anyMatch(c -> classes.get(c).endsWith(RAISED_MARK));
    }

    private Set<String> names(BitSet set) {
        var names = new TreeSet<String>();
        set.stream().forEach(c -> names.add(plain(classes.get(c))));
        return names;
    }

    private static String plain(String name) {
        return name.endsWith(RAISED_MARK) ? name.substring(0, name.length() - 1) : name;
    }

    /** The number of an exception as the runtime or the library raises it. */
    int raisedNumber(String exception) {
        return number(exception + RAISED_MARK);
    }

    /** True for code whose exceptions carry no message of the user's. */
    static boolean isLibrary(MethodRef method) {
        return method.owner().startsWith("java/") || method.owner().startsWith("jdk/") || method.owner().startsWith("jfl/library/");
    }

    private void declare(String name) {
        if (numbers.putIfAbsent(name, classes.size()) == null) {
            classes.add(name);
        }
    }

    int number(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("code makes a " + name + ", which the closed world does not know to be instantiated");
        }
        return number;
    }

    String className(int number) {
        return classes.get(number);
    }

    FlowGraph graph() {
        return graph;
    }

    int value(MethodRef method, Value value) {
        return graph.place(new Place.OfValue(method, value.id()));
    }

    /** Every class that exists and has the type. */
    BitSet subtypes(Type type) {
        return subtypes.computeIfAbsent(type, t -> {
            var set = new BitSet();
            for (int c = 0; c < classes.size(); c++) {
                if (hierarchy.isSubtype(typeOf(classes.get(c)), t)) {
                    set.set(c);
                }
            }
            return set;
        });
    }

    private static Type typeOf(String exact) {
        return exact.startsWith("[") ? Type.ofDescriptor(exact) : new ClassType(plain(exact));
    }

    static String nameOf(Reference exact) {
        return exact instanceof ClassType c ? c.name() : exact.descriptor();
    }

    private void enterImage() {
        for (var object : program.image().objects()) {
            switch (object) {
                case Image.Instance i -> i.fields().forEach((field, constant) -> constant(graph.place(new Place.Field(field)), constant));
                case Image.Array a -> a.elements().forEach(c -> constant(graph.place(new Place.Elements(a.type().descriptor())), c));
            }
        }
        program.image().statics().forEach((field, constant) -> constant(graph.place(new Place.Field(field)), constant));
    }

    /** Adds the class of a constant. */
    void constant(int place, Constant constant) {
        switch (constant) {
            case Constant.OfString _ -> graph.add(place, number("java/lang/String"));
            case Constant.OfImage i -> graph.add(place, number(nameOf(i.type())));
            case Constant.OfClass _ -> graph.add(place, number("java/lang/Class"));
            case Constant.Unsupported u -> unknown(place, u.type());
            case Constant.OfNull _, Constant.OfInt _, Constant.OfLong _, Constant.OfFloat _, Constant.OfDouble _ -> { }
        }
    }

    /** Anything of a type: what comes from outside. */
    void unknown(int place, Type type) {
        if (type instanceof Primitive) {
            return;
        }
        graph.addAll(place, subtypes(type));
        if (type instanceof ArrayType array && outside.add(array.descriptor())) {
            unknown(graph.place(new Place.Elements(array.descriptor())), array.element());
        }
    }

    private void enter(EntryPoint entry) {
        var method = program.methods().get(entry.method());
        if (method == null) {
            return;
        }
        reach(method.ref());
        for (var parameter : method.parameters()) {
            if (parameter.type() instanceof Reference type) {
                unknown(value(method.ref(), parameter), type);
            }
        }
        if (entry instanceof EntryPoint.Main && !method.info().isStatic()) {
            reach(MethodRef.of(method.ref().owner(), "<init>", "()V"));
        }
        if (entry instanceof EntryPoint.Module) {
            closesWhatItOwns();
        }
    }

    /** Unloading closes whatever the module owns (RULES L1): any {@code close()} of any closeable. */
    private void closesWhatItOwns() {
        var close = selection.resolveMethod(MethodRef.of("java/lang/AutoCloseable", "close", "()V"));
        close.ifPresent(m -> subtypes(new ClassType("java/lang/AutoCloseable")).stream().forEach(c -> selection.select(plain(classes.get(c)), m)
                .flatMap(target -> Optional.ofNullable(program.methods().get(target.ref()))).ifPresent(target -> {
                    reach(target.ref());
                    receive(target, c);
                })));
    }

    void reach(MethodRef ref) {
        var method = program.methods().get(ref);
        if (method == null || !reached.add(ref)) {
            return;
        }
        if (method.hasBody()) {
            new MethodFlow(this, method).connect();
        } else {
            outside(method);
        }
    }

    /** A native: its result is anything, and it raises what its contract says. */
    private void outside(Method method) {
        unknown(graph.place(new Place.Result(method.ref())), method.ref().result());
        var thrown = graph.place(new Place.Thrown(method.ref()));
        method.info().declared().forEach(e -> unknown(thrown, new ClassType(e)));
    }

    /** The object of exactly this class becomes the method's {@code this}. */
    private void receive(Method target, int classNumber) {
        if (!target.parameters().isEmpty()) {
            graph.add(value(target.ref(), target.parameters().getFirst()), classNumber);
        }
    }

    /** Connects a call that runs {@code target}; the receiver's class is added separately when it is known exactly. */
    void call(MethodRef caller, MethodRef target, Instruction.Call call, int thrown, boolean withReceiver) {
        reach(target);
        var method = program.methods().get(target);
        if (method != null && method.hasBody()) {
            for (int i = withReceiver ? 0 : 1; i < method.parameters().size(); i++) {
                var argument = call.arguments().get(i);
                if (argument.type() instanceof Reference) {
                    graph.flow(value(caller, argument), value(target, method.parameters().get(i)));
                }
            }
        }
        call.defined().filter(v -> v.type() instanceof Reference)
                .ifPresent(v -> graph.flow(graph.place(new Place.Result(target)), value(caller, v)));
        graph.flow(graph.place(new Place.Thrown(target)), thrown);
    }

    /** Connects a call whose target depends on the class of its receiver. */
    void dispatch(MethodRef caller, Instruction.Call call, int thrown) {
        var receiver = call.arguments().getFirst();
        var seen = new HashSet<MethodRef>();
        graph.listen(value(caller, receiver), c -> target(call.callee(), plain(classes.get(c))).ifPresent(target -> {
            if (seen.add(target)) {
                call(caller, target, call, thrown, false);
            }
            Optional.ofNullable(program.methods().get(target)).filter(Method::hasBody).ifPresent(m -> receive(m, c));
        }));
    }

    private Optional<MethodRef> target(Callee callee, String exact) {
        return switch (callee) {
            case Callee.Direct d -> Optional.of(d.method());
            case Callee.Closed c -> c.cases().stream().filter(one -> one.classes().contains(exact)).findFirst().map(Callee.Case::target);
            case Callee.Unresolved u -> hierarchy.isSubtype(typeOf(exact), ownerOf(u.method()))
                    ? selection.resolveMethod(u.method()).flatMap(m -> selection.select(exact, m)).map(MethodInfo::ref) : Optional.empty();
        };
    }

    private static Type ownerOf(MethodRef method) {
        return method.owner().startsWith("[") ? ClassType.OBJECT : new ClassType(method.owner());
    }
}
