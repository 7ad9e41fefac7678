// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code linux.module} and {@code linux.log} on the JVM: parameters as {@code insmod} is given them, and the log. */
final class ModuleNatives {
    private static final int EINVAL = 22;
    private static final int ERANGE = 34;

    private final Map<String, String> parameters;
    private final List<LogLine> log = new CopyOnWriteArrayList<>();

    ModuleNatives(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    List<LogLine> log() {
        return List.copyOf(log);
    }

    void report(String text) {
        log.add(new LogLine(3, text));
    }

    void defineIn(NativeTable table) {
        table.define("linux.log.LogNatives.write", arguments -> {
            log.add(new LogLine((Integer) arguments[0], String.valueOf(arguments[1])));
            return NativeTable.NOTHING;
        });
        String prefix = "linux.module.ParameterNatives.";
        table.define(prefix + "getInt", arguments -> Math.toIntExact(number(arguments[0])));
        table.define(prefix + "getLong", arguments -> number(arguments[0]));
        table.define(prefix + "getBool", arguments -> truth(arguments[0]));
    }

    /** Checks the parameters that a class declares, as {@code insmod} does before it starts the module. */
    void check(Class<?> module) throws ReflectiveOperationException {
        for (Field field : module.getDeclaredFields()) {
            switch (field.getType().getName()) {
                case "linux.module.IntParameter", "linux.module.LongParameter" -> number(valueOf(field));
                case "linux.module.BoolParameter" -> truth(valueOf(field));
                default -> {}
            }
        }
    }

    private static Object valueOf(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(null);
    }

    private long number(Object parameter) {
        String given = parameters.get((String) field(parameter, "name"));
        if (given == null) {
            return ((Number) field(parameter, "initial")).longValue();
        }
        try {
            long value = Long.decode(given);
            if (value < ((Number) field(parameter, "min")).longValue()
                    || value > ((Number) field(parameter, "max")).longValue()) {
                throw new SystemCallException("init_module", ERANGE, null);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new SystemCallException("init_module", EINVAL, e);
        }
    }

    private boolean truth(Object parameter) {
        String given = parameters.get((String) field(parameter, "name"));
        if (given == null) {
            return (Boolean) field(parameter, "initial");
        }
        return switch (given) {
            case "", "y", "Y", "1", "on" -> true;
            case "n", "N", "0", "off" -> false;
            default -> throw new SystemCallException("init_module", EINVAL, null);
        };
    }

    private static Object field(Object parameter, String name) {
        try {
            Field field = parameter.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(parameter);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a parameter without " + name, e);
        }
    }
}
