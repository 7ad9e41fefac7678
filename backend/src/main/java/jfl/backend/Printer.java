// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import jfl.ir.Position;

/** Prints statements in the kernel's style, with {@code #line} where the Java line changes. */
final class Printer {
    private final CText out;
    private final boolean directives;
    private Position last = Position.UNKNOWN;

    Printer(CText out, boolean directives) {
        this.out = out;
        this.directives = directives;
    }

    void print(List<Statement> statements) {
        for (var i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Statement.Label label) {
                out.label(label.name() + (i == statements.size() - 1 ? ": ;" : ":"));
            } else {
                print(statements.get(i));
            }
        }
    }

    private void print(Statement statement) {
        switch (statement) {
            case Statement.Line(var text, var at) -> line(text + ";", at);
            case Statement.Leave(var text, var at) -> line(text + ";", at);
            case Statement.Goto g -> line("goto " + g.label() + ";", last);
            case Statement.Jump j -> line(j.keyword() + ";", last);
            case Statement.Label label -> out.label(label.name() + ":");
            case Statement.If i -> branch(i);
            case Statement.While w -> loop(w.condition() == null ? "for (;;)" : "while (" + w.condition().holds() + ")", w.body(), w.at());
            case Statement.DoWhile d -> {
                out.open("do");
                print(d.body());
                out.close(" while (" + d.condition().holds() + ");");
            }
            case Statement.Switch s -> choice(s);
        }
    }

    private void line(String text, Position at) {
        position(at);
        out.line(text);
        if (directives && at.line() > 0) {
            last = new Position(at.file(), at.line() + 1);
        }
    }

    /** Says where the next line comes from, unless the compiler would guess it. */
    void position(Position at) {
        if (!directives || at.line() <= 0 || at.file().isEmpty() || at.equals(last)) {
            return;
        }
        out.flush("#line " + at.line() + " " + StringPool.literal(at.file()));
        last = at;
    }

    private void branch(Statement.If i) {
        position(i.at());
        last = Position.UNKNOWN;
        out.open("if (" + i.condition().holds() + ")");
        print(i.then());
        var rest = i.otherwise();
        while (rest.size() == 1 && rest.getFirst() instanceof Statement.If nested) {
            out.next("else if (" + nested.condition().holds() + ")");
            last = Position.UNKNOWN;
            print(nested.then());
            rest = nested.otherwise();
        }
        if (!rest.isEmpty()) {
            out.next("else");
            print(rest);
        }
        out.close("");
        last = Position.UNKNOWN;
    }

    private void loop(String head, List<Statement> body, Position at) {
        position(at);
        last = Position.UNKNOWN;
        out.open(head);
        print(body);
        out.close("");
        last = Position.UNKNOWN;
    }

    private void choice(Statement.Switch s) {
        position(s.at());
        last = Position.UNKNOWN;
        out.open("switch (" + s.selector() + ")");
        for (var arm : s.arms()) {
            arm.labels().forEach(l -> out.label(l + ":"));
            print(arm.body());
        }
        out.close("");
        last = Position.UNKNOWN;
    }
}
