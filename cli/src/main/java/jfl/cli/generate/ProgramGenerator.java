// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the program of a seed. */
public final class ProgramGenerator {
    private final Choices choices;
    private final Expressions expressions;
    private final List<Callable> leaves = new ArrayList<>();
    private final List<Callable> tops = new ArrayList<>();
    private final Statements statements;

    private ProgramGenerator(long seed) {
        choices = new Choices(seed);
        expressions = new Expressions(choices);
        statements = new Statements(choices, expressions, leaves);
    }

    /** The source text of a program in one public class of this name. */
    public static String program(long seed, String name) {
        return "// SPDX-License-Identifier: GPL-2.0-only OR MIT\n// seed " + seed + "\npublic " + body(seed, name);
    }

    /** One source text with many programs, which its main method runs one after the other. */
    public static String batch(long seed, int count, String name) {
        var out = new Source(0);
        out.line("// SPDX-License-Identifier: GPL-2.0-only OR MIT");
        out.line("// seeds " + seed + " to " + (seed + count - 1));
        out.open("public class " + name).open("public static void main(String[] args)");
        for (long s = seed; s < seed + count; s++) {
            out.line("System.out.println(\"program " + s + "\");");
            out.open("try").line("P" + s + ".main(args);").next("catch (RuntimeException e)");
            out.line("System.out.println(\"program " + s + " ended with an exception\");").close();
        }
        out.close().close();
        var text = new StringBuilder(out.toString());
        for (long s = seed; s < seed + count; s++) {
            text.append('\n').append(body(s, "P" + s));
        }
        return text.toString();
    }

    private static String body(long seed, String name) {
        return new ProgramGenerator(seed).generate(name);
    }

    private String generate(String name) {
        var out = new Source(0).open("class " + name);
        out.block(Prelude.STATE);
        out.line("").block(Prelude.TYPES);
        for (int i = choices.between(1, 2); i > 0; i--) {
            method(out, Tier.LEAF, leaves);
        }
        operations(out);
        classes(out);
        for (int i = choices.between(2, 3); i > 0; i--) {
            method(out, Tier.TOP, tops);
        }
        main(out);
        return out.close().toString();
    }

    private Scope scope(Tier tier, Type result) {
        var methods = new ArrayList<>(leaves);
        if (tier == Tier.TOP) {
            methods.addAll(tops);
        }
        return new Scope(tier, Prelude.STATICS, methods, result, List.of(), 0);
    }

    private static Scope arguments(Scope scope) {
        return scope.with(Variable.local("a", Type.INT)).with(Variable.local("b", Type.LONG));
    }

    /** A static method that calls earlier ones only. */
    private void method(Source out, Tier tier, List<Callable> known) {
        var parameters = new ArrayList<Variable>();
        for (int i = choices.below(4); i > 0; i--) {
            var type = choices.chance(75) ? choices.of(Type.PRIMITIVES)
                    : choices.of(Type.INTS, Type.BYTES, Type.NODE, Type.TEXT, Type.SHAPE);
            parameters.add(Variable.local(choices.fresh("p"), type));
        }
        var result = choices.of(Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.CHAR, Type.BOOLEAN);
        var name = choices.fresh(tier == Tier.LEAF ? "leaf" : "top");
        out.line("").open("static " + result.text() + " " + name + parameters.stream()
                .map(p -> p.type().text() + " " + p.name()).collect(Collectors.joining(", ", "(", ")")));
        out.open("if (--fuel < 0)").line("return " + Literals.of(result, choices) + ";").close();
        var scope = scope(tier, result);
        for (var p : parameters) {
            scope = scope.with(p);
        }
        if (tier == Tier.TOP) {
            scope = locals(out, scope);
        }
        body(out, scope, tier == Tier.LEAF ? 2 : choices.between(5, 11));
        out.close();
        known.add(new Callable(name, parameters.stream().map(Variable::type).toList(), result));
    }

    private Scope locals(Source out, Scope scope) {
        var inner = scope;
        var others = List.of(choices.of(Type.NUMBERS), choices.of(Type.ARRAYS), choices.of(Type.OBJECTS));
        for (var type : Stream.concat(Stream.of(Type.INT, Type.LONG), others.stream()).toList()) {
            inner = statements.declare(out, inner, type);
        }
        return inner;
    }

    private void body(Source out, Scope scope, int size) {
        var inner = statements.body(out, scope, size);
        if (scope.tier() == Tier.TOP) {
            inner.variables().stream().filter(v -> !Prelude.STATICS.contains(v)).forEach(v -> observe(out, v));
        }
        out.line("return " + expressions.of(scope.result(), inner, 3) + ";");
    }

    /** Puts what a local holds at the end into the sum. */
    private static void observe(Source out, Variable v) {
        if (v.type().isNumber()) {
            out.line("sum = sum * 31 + " + v.name() + ";");
        } else if (v.type() == Type.BOOLEAN) {
            out.line("sum = sum * 31 + (" + v.name() + " ? 1 : 0);");
        } else if (Prelude.MIXED.contains(v.type())) {
            out.line("mix(" + v.name() + ");");
        }
    }

    /** The lambdas and the method reference that all code may use. */
    private void operations(Source out) {
        var inner = arguments(scope(Tier.DISPATCHED, Type.LONG));
        out.line("").line("static final Op FIRST = (a, b) -> " + expressions.of(Type.LONG, inner, 4) + ";");
        out.line("static final Op SECOND = " + "(a, b) -> a ^ b;");
        out.line("static final Op THIRD = Op3::combine;").line("");
        out.open("static final class Op3").open("static long combine(int a, long b)");
        body(out, inner, 2);
        out.close().close();
    }

    private void classes(Source out) {
        out.line("").block("""
                abstract static class Base {
                    int f;
                    long g;

                    Base(int f) {
                        this.f = f;
                        g = f * 3L;
                    }

                    abstract long visit(int a, long b);

                    int plain(int x) {
                        return x + f;
                    }
                }
                """);
        subclass(out, "D0", "Base");
        subclass(out, "D1", "D0");
        subclass(out, "D2", "Base");
    }

    private void subclass(Source out, String name, String parent) {
        out.line("").open("static class " + name + " extends " + parent);
        out.open(name + "(int f)").line("super(f" + choices.of("", " + 1", " * 2") + ");").close();
        var inner = arguments(scope(Tier.DISPATCHED, Type.LONG)
                .with(Variable.field("f", Type.INT)).with(Variable.field("g", Type.LONG)));
        out.line("").line("@Override").open("long visit(int a, long b)");
        if (!parent.equals("Base") && choices.chance(70)) {
            out.line("b += super.visit(a, b);");
        }
        body(out, inner, choices.between(1, 3));
        out.close();
        if (choices.chance(50)) {
            var shorter = scope(Tier.DISPATCHED, Type.INT)
                    .with(Variable.field("f", Type.INT)).with(Variable.local("x", Type.INT));
            out.line("").line("@Override").open("int plain(int x)");
            body(out, shorter, 1);
            out.close();
        }
        out.close();
    }

    private void main(Source out) {
        out.line("").open("public static void main(String[] args)");
        var scope = new Scope(Tier.TOP, Prelude.STATICS, tops, Type.INT, List.of(), 0);
        int id = 1000;
        out.open("for (int round = 0; round < " + choices.between(2, 4) + "; round++)");
        for (var m : tops) {
            for (int i = choices.between(1, 2); i > 0; i--) {
                guarded(out, id++, shown(m, scope));
            }
        }
        out.close();
        out.line("System.out.println(\"sum \" + sum + \" \" + si + \" \" + sl + \" \" + sb);");
        out.line("System.out.println(ss + \" \" + (int) sc + \" \" + sz);");
        out.line("System.out.println(\"lines \" + lines + \" fuel \" + fuel);");
        ending(out, scope);
        out.close();
    }

    private String shown(Callable m, Scope scope) {
        var call = m.name() + expressions.arguments(m.parameters(), scope, 1);
        return m.result() == Type.BOOLEAN ? call + " ? 1 : 0" : call;
    }

    private void guarded(Source out, int id, String call) {
        out.line("fuel = Math.min(fuel + 300, 3000);");
        out.open("try").line("trail(" + id + ", " + call + ");");
        out.next("catch (Failure e)").line("trail(" + id + ", e.code);");
        out.next("catch (ArithmeticException | IndexOutOfBoundsException e)").line("trail(" + id + ", -1);");
        out.next("catch (RuntimeException e)").line("trail(" + id + ", e instanceof NullPointerException ? -2 : -3);");
        out.close();
    }

    /** One program in six may end with an exception that nobody catches. */
    private void ending(Source out, Scope scope) {
        if (choices.chance(15)) {
            out.line("System.out.println(" + shown(choices.of(tops), scope) + ");");
            out.line("throw new Deeper(si);");
        } else if (choices.chance(20)) {
            out.line("System.out.println(\"end \" + (" + shown(choices.of(tops), scope) + "));");
        }
    }
}
