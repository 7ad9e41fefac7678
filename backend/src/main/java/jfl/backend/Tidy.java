// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jfl.ir.Position;

/**
 * Makes gotos disappear where C has a better word.
 *
 * <p><b>Steps.</b> In each list of statements, innermost lists last: (1) from a label to the last {@code goto} back to it in the same list is a
 * loop; (2) a {@code goto} to what comes next anyway goes; one to what follows the loop or switch around it is {@code break}, one to the loop's
 * head {@code continue}; (3) labels that nobody wants any more go.
 *
 * <p>Every step replaces statements by others of the same meaning, wherever labels are; what is left of gotos stays correct.
 */
final class Tidy {
    /**
     * What surrounds a statement.
     *
     * @param next labels that stand where control goes at the end of the list
     * @param broken labels that stand behind the innermost loop or switch
     * @param continued labels that stand at the head of the innermost loop, switches not counted
     */
    private record Around(Set<String> next, Set<String> broken, Set<String> continued) {
        Around withNext(Set<String> labels) {
            return new Around(labels, broken, continued);
        }
    }

    private Tidy() {
    }

    /** The same statements with fewer gotos and labels. */
    static List<Statement> tidy(List<Statement> statements) {
        var structured = list(statements, new Around(Set.of(), Set.of(), Set.of()));
        var used = new HashSet<String>();
        gotos(structured, used);
        return withoutLabels(structured, used);
    }

    private static List<Statement> list(List<Statement> statements, Around around) {
        var work = loops(statements);
        var result = new ArrayList<Statement>();
        var next = around.next();
        for (var i = work.size() - 1; i >= 0; i--) {
            var statement = work.get(i);
            if (statement instanceof Statement.Goto g && next.contains(g.label())) {
                continue;
            }
            result.addFirst(one(statement, around.withNext(next)));
            next = switch (result.getFirst()) {
                case Statement.Label label -> plus(next, label.name());
                case Statement.Goto g -> Set.of(g.label());
                default -> Set.of();
            };
        }
        return result;
    }

    private static Set<String> plus(Set<String> labels, String label) {
        var more = new HashSet<>(labels);
        more.add(label);
        return more;
    }

    private static Statement one(Statement statement, Around around) {
        return switch (statement) {
            case Statement.Goto g when around.broken().contains(g.label()) -> new Statement.Jump("break");
            case Statement.Goto g when around.continued().contains(g.label()) -> new Statement.Jump("continue");
            case Statement.If i -> branch(i, around);
            case Statement.While w -> new Statement.While(w.head(), w.condition(),
                    list(w.body(), new Around(Set.of(w.head()), around.next(), Set.of(w.head()))), w.at());
            case Statement.DoWhile d -> new Statement.DoWhile(d.condition(), list(d.body(), new Around(Set.of(), around.next(), Set.of())), d.at());
            case Statement.Switch s -> new Statement.Switch(s.selector(), s.arms().stream()
                    .map(a -> new Statement.Arm(a.labels(), arm(a.body(), around))).toList(), s.at());
            case Statement.Line _, Statement.Leave _, Statement.Label _, Statement.Goto _, Statement.Jump _ -> statement;
        };
    }

    private static Statement branch(Statement.If i, Around around) {
        var then = list(i.then(), around);
        var otherwise = list(i.otherwise(), around);
        return then.isEmpty() && !otherwise.isEmpty() ? new Statement.If(i.condition().negated(), otherwise, List.of(), i.at())
                : new Statement.If(i.condition(), then, otherwise, i.at());
    }

    private static List<Statement> arm(List<Statement> body, Around around) {
        var tidied = list(body, new Around(Set.of(), around.next(), around.continued()));
        if (Statement.leaves(tidied)) {
            return tidied;
        }
        var closed = new ArrayList<>(tidied);
        closed.add(new Statement.Jump("break"));
        return closed;
    }

    /** Turns the loops of a list, outermost first, into statements; inner ones are found when their body is tidied. */
    private static List<Statement> loops(List<Statement> statements) {
        var result = new ArrayList<Statement>();
        for (var i = 0; i < statements.size(); i++) {
            var end = statements.get(i) instanceof Statement.Label label ? loopEnd(statements, i, label.name()) : -1;
            if (end < 0) {
                result.add(statements.get(i));
            } else {
                result.addAll(loop((Statement.Label) statements.get(i), statements.subList(i + 1, end + 1)));
                i = end;
            }
        }
        return result;
    }

    private static int loopEnd(List<Statement> statements, int head, String label) {
        for (var i = statements.size() - 1; i > head; i--) {
            if (endsWith(List.of(statements.get(i)), label)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWith(List<Statement> statements, String label) {
        return !statements.isEmpty() && switch (statements.getLast()) {
            case Statement.Goto g -> g.label().equals(label);
            case Statement.If i -> endsWith(i.then(), label) || endsWith(i.otherwise(), label);
            default -> false;
        };
    }

    private static List<Statement> loop(Statement.Label head, List<Statement> body) {
        if (body.size() == 1 && body.getFirst() instanceof Statement.If i && i.otherwise().isEmpty()) {
            return List.of(head, new Statement.While(head.name(), i.condition(), closed(i.then()), i.at()));
        }
        if (body.getLast() instanceof Statement.If i && i.otherwise().isEmpty() && i.then().equals(List.of(new Statement.Goto(head.name())))) {
            return List.of(head, new Statement.DoWhile(i.condition(), body.subList(0, body.size() - 1), i.at()));
        }
        return List.of(head, new Statement.While(head.name(), null, closed(body), Position.UNKNOWN));
    }

    /** A loop's body where leaving at the end is explicit. */
    private static List<Statement> closed(List<Statement> body) {
        if (Statement.leaves(body)) {
            return body;
        }
        var closed = new ArrayList<>(body);
        closed.add(new Statement.Jump("break"));
        return closed;
    }

    private static void gotos(List<Statement> statements, Set<String> used) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Goto g -> used.add(g.label());
                case Statement.If i -> {
                    gotos(i.then(), used);
                    gotos(i.otherwise(), used);
                }
                case Statement.While w -> gotos(w.body(), used);
                case Statement.DoWhile d -> gotos(d.body(), used);
                case Statement.Switch s -> s.arms().forEach(a -> gotos(a.body(), used));
                case Statement.Line _, Statement.Leave _, Statement.Label _, Statement.Jump _ -> { }
            }
        }
    }

    private static List<Statement> withoutLabels(List<Statement> statements, Set<String> used) {
        var result = new ArrayList<Statement>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Label label when !used.contains(label.name()) -> { }
                case Statement.If i -> result.add(new Statement.If(i.condition(), withoutLabels(i.then(), used), withoutLabels(i.otherwise(), used), i.at()));
                case Statement.While w -> result.add(new Statement.While(w.head(), w.condition(), withoutLabels(w.body(), used), w.at()));
                case Statement.DoWhile d -> result.add(new Statement.DoWhile(d.condition(), withoutLabels(d.body(), used), d.at()));
                case Statement.Switch s -> result.add(new Statement.Switch(s.selector(),
                        s.arms().stream().map(a -> new Statement.Arm(a.labels(), withoutLabels(a.body(), used))).toList(), s.at()));
                default -> result.add(statement);
            }
        }
        return result;
    }
}
