// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jfl.frontend.SyntheticClass;
import jfl.frontend.emit.Emitter;
import jfl.frontend.emit.Types;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Value;

/**
 * {@code java.lang.invoke.LambdaMetafactory}: a class with a final field for each captured value, a constructor, the interface's method and
 * its bridges. Each evaluation makes an object; the optimiser may share those that capture nothing.
 */
public final class LambdaBootstrap {
    private static final int SERIALIZABLE = 1;
    private static final int MARKERS = 2;
    private static final int BRIDGES = 4;
    private static final Set<AccessFlag> CLASS_FLAGS = Set.of(AccessFlag.FINAL, AccessFlag.SYNTHETIC);
    private static final Set<AccessFlag> FIELD_FLAGS = Set.of(AccessFlag.PRIVATE, AccessFlag.FINAL, AccessFlag.SYNTHETIC);

    private final String name;
    private final Position at;
    private final CallSite site;
    private final LambdaBody body;
    private final List<FieldRef> fields = new ArrayList<>();

    private LambdaBootstrap(String name, Position at, CallSite site, LambdaBody body) {
        this.name = name;
        this.at = at;
        this.site = site;
        this.body = body;
        for (int i = 0; i < site.type().parameterCount(); i++) {
            fields.add(new FieldRef(name, "captured" + i, Types.of(site.type().parameterType(i))));
        }
    }

    /** The object that a lambda evaluates to, and its class. */
    public record Lambda(Value object, SyntheticClass type) {
    }

    /**
     * Emits the creation of the object.
     *
     * @param name of the class to make
     * @param alternative whether it is {@code altMetafactory}
     */
    public static Optional<Lambda> lift(CallSite site, String name, boolean alternative, Emitter out) {
        var erased = site.constant(0, MethodTypeDesc.class);
        var implementation = site.constant(1, DirectMethodHandleDesc.class);
        var instantiated = site.constant(2, MethodTypeDesc.class);
        if (erased.isEmpty() || implementation.isEmpty() || instantiated.isEmpty()) {
            return Optional.empty();
        }
        return LambdaBody.of(implementation.get(), instantiated.get()).map(body -> {
            var bootstrap = new LambdaBootstrap(name, out.at(), site, body);
            var extras = alternative ? Extras.of(site) : new Extras(List.of(), List.of());
            var type = bootstrap.type(extras, Stream.concat(Stream.of(erased.get()), extras.bridges().stream()).distinct().toList());
            return new Lambda(bootstrap.create(out), type);
        });
    }

    /** What only {@code altMetafactory} has. */
    private record Extras(List<String> interfaces, List<MethodTypeDesc> bridges) {
        static Extras of(CallSite site) {
            int flags = site.constant(3, Integer.class).orElse(0);
            int at = 4;
            var interfaces = new ArrayList<String>();
            if ((flags & SERIALIZABLE) != 0) {
                interfaces.add("java/io/Serializable");
            }
            if ((flags & MARKERS) != 0) {
                int count = site.constant(at++, Integer.class).orElse(0);
                for (int i = 0; i < count; i++) {
                    site.constant(at++, ClassDesc.class).map(Types::name).ifPresent(interfaces::add);
                }
            }
            var bridges = new ArrayList<MethodTypeDesc>();
            if ((flags & BRIDGES) != 0) {
                int count = site.constant(at++, Integer.class).orElse(0);
                for (int i = 0; i < count; i++) {
                    site.constant(at++, MethodTypeDesc.class).ifPresent(bridges::add);
                }
            }
            return new Extras(interfaces, bridges);
        }
    }

    private MethodRef constructor() {
        return new MethodRef(name, "<init>", fields.stream().map(FieldRef::type).toList(), Primitive.VOID);
    }

    private Value create(Emitter out) {
        var type = new ClassType(name);
        var object = out.value(type);
        out.raise(new Instruction.New(object, type, Placement.HEAP, at));
        var arguments = new ArrayList<Value>();
        arguments.add(object);
        arguments.addAll(site.arguments());
        out.call(Kind.SPECIAL, constructor(), arguments);
        return object;
    }

    private SyntheticClass type(Extras extras, List<MethodTypeDesc> signatures) {
        var methods = new ArrayList<Method>();
        methods.add(constructorMethod());
        signatures.forEach(s -> methods.add(interfaceMethod(s)));
        var interfaces = new LinkedHashSet<String>();
        interfaces.add(Types.name(site.type().returnType()));
        interfaces.addAll(extras.interfaces());
        var infos = fields.stream().map(f -> new FieldInfo(f, FIELD_FLAGS, List.of())).toList();
        var info = new ClassInfo(name, ClassType.OBJECT.name(), List.copyOf(interfaces), CLASS_FLAGS, infos,
                methods.stream().map(Method::info).toList(), List.of(), at.file(), List.of(), List.of());
        return new SyntheticClass(info, methods);
    }

    private Method constructorMethod() {
        var out = new Emitter();
        var self = self(out);
        var values = fields.stream().map(f -> out.parameter(f.type())).toList();
        out.enter(out.block());
        for (int i = 0; i < fields.size(); i++) {
            out.add(new Instruction.FieldStore(self, fields.get(i), values.get(i), at));
        }
        out.give(null);
        return finish(constructor(), Set.of(AccessFlag.SYNTHETIC), out);
    }

    private Value self(Emitter out) {
        out.at(at);
        var self = out.parameter(new ClassType(name));
        out.name(self, "this");
        return self;
    }

    private Method interfaceMethod(MethodTypeDesc signature) {
        var out = new Emitter();
        var self = self(out);
        var ref = MethodRef.of(name, site.name(), signature.descriptorString());
        var values = ref.parameters().stream().map(out::parameter).toList();
        out.enter(out.block());
        var captured = new ArrayList<Value>();
        for (var field : fields) {
            var value = out.value(field.type());
            out.add(new Instruction.FieldLoad(value, self, field, at));
            captured.add(value);
        }
        out.give(body.call(out, captured, values, ref));
        return finish(ref, Set.of(AccessFlag.PUBLIC, AccessFlag.SYNTHETIC), out);
    }

    private static Method finish(MethodRef ref, Set<AccessFlag> flags, Emitter out) {
        return new Method(new MethodInfo(ref, flags, List.of(), List.of(), List.of()), out.parameters(), out.blocks());
    }
}
