// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Span;
import jfl.frontend.LiftedMethod;
import jfl.frontend.Lifter;
import jfl.ir.Annotation;
import jfl.ir.ArrayType;
import jfl.ir.Block;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.Selection;
import jfl.ir.flow.TypeFlow;

/** The growing sets of {@link ClosedWorld} and its work list. */
final class WorldBuilder implements WorldEvents {

    private record Copy(MethodRef original, MethodInfo info) {
    }

    private record VirtualCall(MethodInfo resolved, Reference receiver) {
    }

    private final ClassRepository repository;
    private final SupportedJdk supported;
    private final Hierarchy hierarchy;
    private final Selection selection;
    private final Linker linker;

    private final List<EntryPoint> entryPoints = new ArrayList<>();
    private final Map<MethodRef, Method> methods = new LinkedHashMap<>();
    private final Set<MethodRef> reachable = new LinkedHashSet<>();
    private final Deque<MethodRef> work = new ArrayDeque<>();
    private final Set<Reference> instantiated = new LinkedHashSet<>();
    private final Set<VirtualCall> virtualCalls = new LinkedHashSet<>();
    private final Set<String> initialised = new LinkedHashSet<>();
    private final Set<String> shims = new LinkedHashSet<>();
    private final Set<FieldRef> accessed = new LinkedHashSet<>();
    private final Set<Type> named = new LinkedHashSet<>();
    /** The place in the user's code that first made a method of somebody else's reachable. */
    private final Map<MethodRef, Position> because = new HashMap<>();
    private final Map<MethodRef, Position> standIns = new LinkedHashMap<>();
    private final Map<MethodRef, Copy> copies = new HashMap<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private Origin currentOrigin = Origin.USER;
    private Position currentCause = Position.UNKNOWN;

    WorldBuilder(ClassRepository repository, SupportedJdk supported) {
        this.repository = repository;
        this.supported = supported;
        this.hierarchy = new Hierarchy(repository::info);
        this.selection = new Selection(hierarchy);
        this.linker = new Linker(hierarchy, this);
    }

    void enter(EntryPoint entry) {
        entryPoints.add(entry);
        var owner = entry.method().owner();
        initialised(owner, false);
        switch (entry) {
            case EntryPoint.Main main -> enterMain(main);
            case EntryPoint.Module module -> instantiated(module.module());
            case EntryPoint.Export _ -> { }
        }
        reach(entry.method(), Position.UNKNOWN);
        if (entry instanceof EntryPoint.Module) {
            reachCloses(owner);
        }
    }

    private void enterMain(EntryPoint.Main main) {
        instantiated(new ArrayType(ClassType.STRING));
        instantiated(ClassType.STRING);
        var info = repository.find(main.method().owner()).orElseThrow().info();
        if (!info.declared(main.method()).orElseThrow().isStatic()) {
            instantiated(new ClassType(info.name()));
            reach(MethodRef.of(info.name(), "<init>", "()V"), Position.UNKNOWN);
        }
    }

    /** A module's owner closes its fields (RULES L1): any {@code close()} may be called on any closeable there is. */
    private void reachCloses(String module) {
        var closeable = new ClassType("java/lang/AutoCloseable");
        selection.resolveMethod(MethodRef.of("java/lang/AutoCloseable", "close", "()V"))
                .ifPresent(m -> calledVirtually(m, closeable, Position.UNKNOWN));
        named(new ClassType(module));
    }

    void run() {
        while (!work.isEmpty()) {
            process(work.remove());
        }
    }

    private void process(MethodRef ref) {
        if (isIdentity(ref) || standIns.containsKey(ref)) {
            methods.put(ref, identity(withoutBody(repository.find(ref.owner()).orElseThrow().info().declared(ref).orElseThrow())));
            return;
        }
        var copy = copies.get(ref);
        if (copy != null) {
            currentOrigin = Origin.JDK;
            currentCause = because.getOrDefault(ref, Position.UNKNOWN);
            named.addAll(ref.parameters());
            var original = lift(copy.original(), repository.find(ref.owner()).orElseThrow());
            methods.put(ref, linker.link(Specialization.body(original, copy.info())));
            return;
        }
        var owner = repository.find(ref.owner()).orElseThrow(() -> new IllegalStateException("not loaded: " + ref));
        currentOrigin = owner.origin();
        currentCause = because.getOrDefault(ref, Position.UNKNOWN);
        var declared = owner.info().declared(ref).orElseThrow(() -> new IllegalStateException("not declared: " + ref));
        ref.parameters().forEach(this::named);
        named(ref.result());
        if (declared.isNative() || declared.isAbstract()) {
            withoutCode(declared, owner);
        } else {
            methods.put(ref, linker.link(lift(ref, owner)));
        }
    }

    /** What shows an identity hash code (RULES S4): refused by the verifier when a call can really get there. */
    private static boolean isIdentity(MethodRef ref) {
        return ref.owner().equals("java/lang/Object") && (ref.name().equals("hashCode") || ref.name().equals("toString"));
    }

    private static Constant zero(Type type) {
        return switch (type) {
            case Primitive.LONG -> new Constant.OfLong(0);
            case Primitive.FLOAT -> new Constant.OfFloat(0);
            case Primitive.DOUBLE -> new Constant.OfDouble(0);
            case Primitive _ -> new Constant.OfInt(0);
            case Reference _ -> new Constant.OfNull();
        };
    }

    private void withoutCode(MethodInfo declared, LoadedClass owner) {
        if (declared.isNative() && owner.origin() == Origin.JDK) {
            unsupported(declared.ref(), currentCause);
            return;
        }
        declared.annotations().stream().filter(a -> a.type().equals("jfl/contracts/Contract")).forEach(this::nativeRaises);
        include(owner);
        methods.put(declared.ref(), withoutBody(declared));
    }

    /** Stands where the JVM would show an identity; never runs, as the verifier refuses programs in which a call can get there. */
    private static Method identity(Method method) {
        if (method.info().isNative()) {
            return method;
        }
        if (method.ref().result() == Primitive.VOID) {
            return method.withBlocks(List.of(new Block(0, List.of(), List.of(), new Terminator.Return(null, Position.UNKNOWN))));
        }
        var constant = zero(method.ref().result().computational());
        var result = new Value(method.parameters().size(), constant.type());
        var block = new Block(0, List.of(), List.of(new Instruction.Const(result, constant, Position.UNKNOWN)),
                new Terminator.Return(result, Position.UNKNOWN));
        return method.withBlocks(List.of(block));
    }

    private static Method withoutBody(MethodInfo declared) {
        var parameters = new ArrayList<Value>();
        if (!declared.isStatic()) {
            parameters.add(new Value(0, new ClassType(declared.ref().owner()), "this"));
        }
        declared.ref().parameters().forEach(type -> parameters.add(new Value(parameters.size(), type.computational())));
        return new Method(declared, parameters, List.of());
    }

    private void nativeRaises(Annotation contract) {
        if (contract.values().get("fails") instanceof List<?> fails) {
            fails.forEach(f -> ((Annotation) f).text("with").ifPresent(this::raised));
        } else if (contract.values().get("fails") instanceof Annotation fails) {
            fails.text("with").ifPresent(this::raised);
        }
    }

    private Method lift(MethodRef ref, LoadedClass owner) {
        var ready = owner.ready().get(ref);
        if (ready != null) {
            return ready;
        }
        var code = owner.codeOf(ref).orElseThrow(() -> new IllegalStateException("no code: " + ref));
        var lifted = ref.name().equals("<clinit>") ? Lifter.initializer(code.in()).orElseThrow() : Lifter.lift(code.in(), code.method());
        return define(lifted, owner.origin());
    }

    private Method define(LiftedMethod lifted, Origin origin) {
        lifted.synthetic().forEach(s -> repository.define(s, origin));
        return lifted.method();
    }

    private void reach(MethodRef method, Position at) {
        if (reachable.add(method)) {
            because.put(method, currentOrigin == Origin.USER ? at : currentCause);
            work.add(method);
        }
    }

    @Override
    public void instantiated(Reference exact) {
        if (!instantiated.add(exact)) {
            return;
        }
        named(exact);
        for (var call : List.copyOf(virtualCalls)) {
            select(call, exact);
        }
        if (exact instanceof ClassType c) {
            repository.find(c.name()).filter(l -> l.info().annotation("jfl/contracts/NativeState").isPresent()).ifPresent(this::include);
        }
    }

    @Override
    public void raised(String exception) {
        instantiated(new ClassType(exception));
    }

    @Override
    public void named(Type type) {
        named.add(type);
    }

    @Override
    public void initialised(String owner, boolean staticField) {
        var loaded = repository.find(owner);
        if (loaded.isEmpty() || loaded.get().origin() == Origin.JDK && !staticField || !initialised.add(owner)) {
            return;
        }
        var superclass = loaded.get().info().superclass();
        if (superclass != null) {
            initialised(superclass, false);
        }
        initializer(loaded.get()).ifPresent(m -> {
            reachable.add(m.ref());
            methods.put(m.ref(), linker.link(m));
        });
    }

    private Optional<Method> initializer(LoadedClass loaded) {
        return loaded.code().values().stream().map(LoadedClass.Code::in).findFirst().flatMap(Lifter::initializer).map(l -> define(l, loaded.origin()));
    }

    @Override
    public void calledDirectly(MethodInfo target, Position at) {
        if (allowed(target.ref(), at)) {
            reach(target.ref(), at);
        }
    }

    @Override
    public MethodRef calledSpecialized(MethodInfo method, List<Type> arguments, Position at) {
        var copy = Specialization.copyOf(method, arguments, hierarchy);
        if (copy != method) {
            copies.putIfAbsent(copy.ref(), new Copy(method.ref(), copy));
        }
        if (allowed(method.ref(), at)) {
            reach(copy.ref(), at);
        }
        return copy.ref();
    }

    @Override
    public void calledVirtually(MethodInfo resolved, Reference receiver, Position at) {
        if (!allowed(resolved.ref(), at)) {
            return;
        }
        var call = new VirtualCall(resolved, receiver);
        if (virtualCalls.add(call)) {
            List.copyOf(instantiated).forEach(exact -> select(call, exact));
        }
    }

    private void select(VirtualCall call, Reference exact) {
        if (hierarchy.isSubtype(exact, call.receiver())) {
            selection.select(nameOf(exact), call.resolved()).ifPresent(m -> selected(call, m));
        }
    }

    /**
     * A method of the JDK that programs may not call, but that overrides one they may ({@code Optional.toString}): most programs that have such an object never
     * call it there. It gets a stand-in, and {@link #finish} refuses the program when a call can really get to it.
     */
    private void selected(VirtualCall call, MethodInfo target) {
        boolean mayCall = supported.contains(call.resolved().ref()) && !supported.contains(target.ref()) && isJdk(target.ref()) && !isIdentity(target.ref());
        if (mayCall && !reachable.contains(target.ref())) {
            standIns.put(target.ref(), currentCause);
        }
        reach(target.ref(), currentCause);
    }

    private boolean isJdk(MethodRef method) {
        return repository.find(method.owner()).filter(l -> l.origin() == Origin.JDK).isPresent();
    }

    private boolean allowed(MethodRef method, Position at) {
        if (currentOrigin == Origin.USER && isJdk(method) && !supported.contains(method)) {
            unsupported(method, at);
            return false;
        }
        return true;
    }

    /** A shim comes in as a whole: its operation tables name every export of its package (contracts/README.md, "Inclusion"). */
    private void include(LoadedClass trusted) {
        var shim = trusted.info().annotation("jfl/contracts/Shim").flatMap(a -> a.text("value"));
        if (shim.isEmpty() || !shims.add(shim.get())) {
            return;
        }
        for (var beside : repository.classesBeside(trusted.info().name())) {
            if (beside.info().annotation("jfl/contracts/Shim").flatMap(a -> a.text("value")).equals(shim)) {
                beside.info().methods().stream().filter(m -> Annotation.find(m.annotations(), "jfl/contracts/Export").isPresent())
                        .forEach(m -> enter(new EntryPoint.Export(m.ref())));
            }
        }
    }

    @Override
    public void accessed(FieldRef field) {
        accessed.add(field);
        named(field.type());
        named(new ClassType(field.owner()));
    }

    @Override
    public void missing(String what, Position at) {
        diagnostics.add(Diagnostic.error(Code.J0121, span(at), what + " is not there")
                .withHelp("compile the program against the libraries that it is built with"));
    }

    @Override
    public void missing(MethodRef method, Position at) {
        if (ancestors(method.owner()).stream().anyMatch(a -> isJdk(method.in(a)))) {
            unsupported(method, at);
        } else {
            missing("method `" + Linker.readable(method.owner()) + "." + method.name() + method.descriptor() + "`", at);
        }
    }

    @Override
    public boolean assertionsEnabled() {
        return currentOrigin != Origin.JDK;
    }

    @Override
    public void unsupported(MethodRef method, Position at) {
        var where = currentOrigin == Origin.USER ? at : currentCause;
        diagnostics.add(Unsupported.explain(method, ancestors(method.owner()), span(where)));
    }

    @Override
    public boolean isThrowable(ClassType type) {
        return hierarchy.isThrowable(type);
    }

    /** A class and its superclasses without {@code Object}. */
    private List<String> ancestors(String name) {
        var found = new ArrayList<String>();
        for (var at = repository.find(name); at.isPresent() && at.get().info().superclass() != null; at = repository.find(at.get().info().superclass())) {
            found.add(at.get().info().name());
        }
        return found;
    }

    private static Span span(Position at) {
        return at.line() == 0 ? Span.UNKNOWN : Span.line(at.file(), at.line());
    }

    static String nameOf(Reference exact) {
        return switch (exact) {
            case ClassType c -> c.name();
            case ArrayType a -> a.descriptor();
            case NullType _ -> throw new IllegalStateException("null has no class");
        };
    }

    Program finish(String name) {
        refuse();
        var classes = new ClassClosure(repository, accessed).close(named, methods.keySet());
        var names = new LinkedHashSet<String>();
        instantiated.forEach(r -> names.add(nameOf(r)));
        var program = new Program(name, entryPoints, classes, methods, names, jfl.ir.Image.EMPTY);
        if (!standIns.isEmpty()) {
            var flow = TypeFlow.of(program);
            currentOrigin = Origin.USER;
            standIns.keySet().stream().filter(flow::isReached).forEach(m -> unsupported(m, standIns.get(m)));
            refuse();
        }
        return program;
    }

    private void refuse() {
        if (!diagnostics.isEmpty()) {
            throw new DiagnosticException(List.copyOf(diagnostics));
        }
    }

    /** Primitive types have no class. */
    static boolean hasClass(Type type) {
        return !(type instanceof Primitive) && type != NullType.NULL;
    }
}
