// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import static org.assertj.core.api.Assertions.assertThat;

import jfl.ir.MethodRef;
import jfl.ir.text.Parser;
import org.junit.jupiter.api.Test;

/** RULES E3: readable, injective, and never a name that C has already. */
class NamesTest {

    private static Names names(String text) {
        var program = Parser.parseProgram("program p\n" + text);
        return new Names(program, new Contracts(program));
    }

    private static String type(String name) {
        return "class " + name + " extends java/lang/Object source \"X.java\" {\n}\n";
    }

    @Test
    void simpleNamesUnlessTheyClash() {
        var names = names(type("a/Foo") + type("a/Bar") + type("b/Bar") + type("a/Outer$Inner"));
        assertThat(names.type("a/Foo")).isEqualTo("Foo");
        assertThat(names.type("a/Outer$Inner")).isEqualTo("Outer_Inner");
        assertThat(names.type("a/Bar")).isEqualTo("J_a_Bar");
        assertThat(names.type("b/Bar")).isEqualTo("J_b_Bar");
    }

    @Test
    void namesThatLookLikeTheKernels() {
        var names = names(type("list") + type("PAGE") + type("Strings"));
        assertThat(names.type("list")).isEqualTo("J_list");
        assertThat(names.type("PAGE")).isEqualTo("J_PAGE");
        assertThat(names.type("Strings")).isEqualTo("J_Strings");
    }

    @Test
    void differentMembersNeverMeet() {
        var method = "method static %s():void () from \"X.java\" {\nb0:\n    return @1\n}\n";
        var names = names("class Foo extends java/lang/Object source \"X.java\" {\n    method static Foo.b_c():void\n    method static Foo.class_name():void\n}\n"
                + "class Foo$b extends java/lang/Object source \"X.java\" {\n    method static Foo$b.c():void\n}\n"
                + method.formatted("Foo.b_c") + method.formatted("Foo.class_name") + method.formatted("Foo$b.c"));
        assertThat(names.function(MethodRef.of("Foo", "b_c", "()V"))).isNotEqualTo(names.function(MethodRef.of("Foo$b", "c", "()V")));
        assertThat(names.function(MethodRef.of("Foo", "class_name", "()V"))).isEqualTo("Foo_class_name_2");
    }

    @Test
    void lettersBeyondAscii() {
        assertThat(Names.sanitize("größe")).isEqualTo("gru00f6u00dfe");
        assertThat(Names.sanitize("lambda$main$0")).isEqualTo("lambda_main_0");
    }
}
