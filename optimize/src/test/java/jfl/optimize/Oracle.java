// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.optimize.interpret.HarmlessNatives;
import jfl.optimize.interpret.Interpreter;
import jfl.optimize.interpret.Natives;
import jfl.optimize.interpret.Outcome;
import jfl.optimize.interpret.Watch;
import org.jspecify.annotations.Nullable;

/** Runs a program twice: on the JVM that runs this test, and in the interpreter. */
final class Oracle {
    private static final long FUEL = 200_000_000;

    private Oracle() {
    }

    /** What a run showed: standard output, and the class of the exception that ended it or {@code exit N}. */
    record Seen(String output, String end) {
    }

    /** What HotSpot does with a program, assertions on. */
    static Seen onJvm(Sources.Compiled compiled, String... arguments) {
        var loader = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                var bytes = compiled.classes().get(name.replace('.', '/'));
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        loader.setDefaultAssertionStatus(true);
        var bytes = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            var end = runMain(loader.loadClass(compiled.mainClass()), arguments);
            return new Seen(bytes.toString(StandardCharsets.UTF_8), end);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setOut(out);
        }
    }

    private static String runMain(Class<?> main, String[] arguments) throws ReflectiveOperationException {
        try {
            for (boolean wantsStatic : List.of(true, false)) {
                for (var method : main.getDeclaredMethods()) {
                    if (method.getName().equals("main") && Modifier.isStatic(method.getModifiers()) == wantsStatic) {
                        method.setAccessible(true);
                        method.invoke(wantsStatic ? null : instance(main), method.getParameterCount() == 0 ? new Object[0] : new Object[] {arguments.clone()});
                        return "";
                    }
                }
            }
            throw new IllegalStateException("no main in " + main);
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getName();
        }
    }

    private static Object instance(Class<?> main) throws ReflectiveOperationException {
        var constructor = main.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** What the interpreter does with a program, in any state of optimisation. */
    static Seen interpreted(Program program, String... arguments) {
        var console = new Console();
        var interpreter = new Interpreter(program, console.or(new HarmlessNatives()), Watch.NOTHING, FUEL);
        var main = ((EntryPoint.Main) program.entryPoints().getFirst()).method();
        var values = new ArrayList<@Nullable Object>();
        try {
            if (!program.methods().get(main).info().isStatic()) {
                var self = interpreter.instance(new ClassType(main.owner()));
                var constructed = interpreter.call(MethodRef.of(main.owner(), "<init>", "()V"), List.of(self));
                if (constructed instanceof Outcome.Threw threw) {
                    return console.seen(threw.exception().type().name().replace('/', '.'));
                }
                values.add(self);
            }
            if (!main.parameters().isEmpty()) {
                values.add(interpreter.array(new ArrayType(ClassType.STRING), List.of(arguments)));
            }
            return switch (interpreter.call(main, values)) {
                case Outcome.Returned _ -> console.seen("");
                case Outcome.Threw threw -> console.seen(threw.exception().type().name().replace('/', '.'));
            };
        } catch (Exit exit) {
            return console.seen("exit " + exit.status);
        }
    }

    private static final class Exit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Exit(int status) {
            this.status = status;
        }
    }

    /** The natives behind {@code System.out}, recorded. */
    private static final class Console implements Natives {
        private final StringBuilder out = new StringBuilder();

        Seen seen(String end) {
            return new Seen(out.toString(), end);
        }

        @Override
        public boolean knows(MethodRef method) {
            return method.owner().equals("jfl/library/Console") || method.owner().equals("jfl/library/Process");
        }

        @Override
        public @Nullable Object call(MethodRef method, List<@Nullable Object> arguments) {
            switch (method.name()) {
                case "exit" -> throw new Exit((Integer) Objects.requireNonNull(arguments.getFirst()));
                case "nanoTime", "currentTimeMillis" -> {
                    return 0L;
                }
                case "printLine" -> print(arguments, "\n");
                case "printChar" -> print(arguments, String.valueOf((char) (int) (Integer) Objects.requireNonNull(arguments.get(1))));
                case "printBoolean" -> print(arguments, String.valueOf(!Objects.equals(arguments.get(1), 0)));
                default -> print(arguments, String.valueOf(arguments.get(1)));
            }
            return null;
        }

        private void print(List<@Nullable Object> arguments, String text) {
            if (Objects.equals(arguments.getFirst(), 0)) {
                out.append(text);
            }
        }
    }
}
