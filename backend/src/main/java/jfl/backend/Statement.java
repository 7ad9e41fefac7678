// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import jfl.ir.Position;
import org.jspecify.annotations.Nullable;

/** A C statement. */
sealed interface Statement {

    /** An expression statement, without the semicolon. */
    record Line(String text, Position at) implements Statement {
    }

    /** {@code return}: control does not go on. */
    record Leave(String text, Position at) implements Statement {
    }

    record Goto(String label) implements Statement {
    }

    record Label(String name) implements Statement {
    }

    /** A condition and its opposite. */
    record Test(String holds, String fails) {
        Test negated() {
            return new Test(fails, holds);
        }

        /** A condition whose opposite has no shorter form. */
        static Test of(String holds) {
            return new Test(holds, "!(" + holds + ")");
        }
    }

    record If(Test condition, List<Statement> then, List<Statement> otherwise, Position at) implements Statement {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * {@code while (condition)}, or {@code for (;;)}.
     *
     * @param head the label before it
     * @param condition null for none
     */
    record While(String head, @Nullable Test condition, List<Statement> body, Position at) implements Statement {
        public While {
            body = List.copyOf(body);
        }
    }

    record DoWhile(Test condition, List<Statement> body, Position at) implements Statement {
        public DoWhile {
            body = List.copyOf(body);
        }
    }

    record Switch(String selector, List<Arm> arms, Position at) implements Statement {
        public Switch {
            arms = List.copyOf(arms);
        }
    }

    /** {@code break} or {@code continue}. */
    record Jump(String keyword) implements Statement {
    }

    /** An arm of a switch; its body does not fall into the next. */
    record Arm(List<String> labels, List<Statement> body) {
        public Arm {
            labels = List.copyOf(labels);
            body = List.copyOf(body);
        }
    }

    /** True when control does not go on after a list of statements. */
    static boolean leaves(List<Statement> statements) {
        return !statements.isEmpty() && switch (statements.getLast()) {
            case Leave _, Goto _, Jump _ -> true;
            case If i -> leaves(i.then()) && leaves(i.otherwise());
            case Switch s -> s.arms().stream().allMatch(a -> leaves(a.body()) && !breaks(a.body()));
            case Line _, Label _, While _, DoWhile _ -> false;
        };
    }

    private static boolean breaks(List<Statement> statements) {
        return statements.stream().anyMatch(s -> switch (s) {
            case Jump j -> j.keyword().equals("break");
            case If i -> breaks(i.then()) || breaks(i.otherwise());
            case Line _, Leave _, Goto _, Label _, While _, DoWhile _, Switch _ -> false;
        });
    }
}
