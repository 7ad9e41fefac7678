// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.lang.reflect.AccessFlag;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Random IR, made by reflection from the records themselves, so that no record can be forgotten. It is not well-formed,
 * apart from uses being equal to definitions.
 */
public final class RandomIr {
    private static final List<String> NAMES = List.of("Foo", "java/lang/String", "a", "<init>", "lambda$main$0",
            "public", "static", "int", "null", "closed",
            "exception", "then", "", "[I", "Ünïcode", "with space", "v1", "b2", "quote\"d", "back\\slash",
                    "line\nfeed", "\ud800", "-5", "this", ";x", "x.y");

    private final Random random;
    private final Set<Class<?>> made = new HashSet<>();
    private List<Value> uses = List.of();
    private int nextId;

    public RandomIr(long seed) {
        this.random = new Random(seed);
    }

    /** The record classes that were made so far. */
    public Set<Class<?>> made() {
        return made;
    }

    public Program program() {
        var classes = new TreeMap<String, ClassInfo>();
        var methods = new LinkedHashMap<MethodRef, Method>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var info = make(ClassInfo.class);
            classes.put(info.name(), info);
        }
        for (var i = 1 + random.nextInt(3); i > 0; i--) {
            var method = method();
            methods.put(method.ref(), method);
        }
        made.add(Program.class);
        return new Program(name(), list(EntryPoint.class), classes, methods, Set.copyOf(list(String.class)),
                make(Image.class));
    }

    public Method method() {
        nextId = 0;
        var parameters = new ArrayList<Value>();
        for (var i = 1 + random.nextInt(5); i > 0; i--) {
            parameters.add(fresh());
        }
        uses = parameters;
        var blocks = new ArrayList<Block>();
        for (var i = random.nextInt(6); i > 0; i--) {
            blocks.add(make(Block.class));
        }
        made.add(Method.class);
        return new Method(make(MethodInfo.class), parameters, blocks);
    }

    private Value fresh() {
        made.add(Value.class);
        Type type;
        do {
            type = make(Type.class);
        } while (!type.isComputational());
        return new Value(nextId++, type, name());
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> List<T> list(Class<T> element) {
        var list = new ArrayList<T>();
        for (var i = random.nextInt(4); i > 0; i--) {
            list.add(make(element));
        }
        return list;
    }

    private <T> T make(Class<T> type) {
        return type.cast(make(type, ""));
    }

    private Object make(java.lang.reflect.Type type, String component) {
        if (type instanceof ParameterizedType generic) {
            return makeGeneric(generic, component);
        }
        var raw = (Class<?>) type;
        if (raw.isSealed()) {
            var permitted = raw.getPermittedSubclasses();
            return make(permitted[random.nextInt(permitted.length)], component);
        }
        if (raw.isEnum()) {
            var constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (raw == Value.class) {
            var defines = component.equals("result") || component.equals("parameters");
            return defines ? fresh() : uses.get(random.nextInt(uses.size()));
        }
        if (raw == int.class || raw == Integer.class) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(20);
        }
        if (raw == long.class) {
            return random.nextLong();
        }
        if (raw == boolean.class) {
            return random.nextBoolean();
        }
        return raw == String.class ? name() : makeRecord(raw);
    }

    private Object makeGeneric(ParameterizedType generic, String component) {
        var arguments = generic.getActualTypeArguments();
        var size = random.nextInt(4);
        if (generic.getRawType() == Set.class) {
            var flags = EnumSet.noneOf(AccessFlag.class);
            Arrays.stream(AccessFlag.values()).filter(_ -> random.nextInt(6) == 0).forEach(flags::add);
            return flags;
        }
        if (generic.getRawType() == List.class) {
            var list = new ArrayList<Object>();
            for (var i = 0; i < size; i++) {
                list.add(make(arguments[0], component));
            }
            return list;
        }
        var map = generic.getRawType() == Map.class ? new HashMap<Object, Object>() : new TreeMap<Object, Object>();
        for (var i = 0; i < size; i++) {
            map.put(make(arguments[0], component), arguments[1] == Object.class ? annotationValue(2)
                    : make(arguments[1], component));
        }
        return map;
    }

    private Object annotationValue(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean();
            case 3 -> name();
            case 4 -> make(Annotation.class);
            default -> List.of(annotationValue(depth - 1), annotationValue(depth - 1));
        };
    }

    private Object makeRecord(Class<?> type) {
        made.add(type);
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(c -> isNullable(c) && random.nextInt(3) == 0 ? null
                : make(c.getGenericType(), c.getName())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getName().equals("superclass") || component.getName().equals("value")
                && component.getDeclaringRecord() == Terminator.Return.class
                || component.getName().equals("result") && Optional.of(component.getDeclaringRecord())
                        .filter(r -> r == Instruction.Call.class || r == Instruction.Dynamic.class).isPresent();
    }
}
