// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Position;
import jfl.ir.Terminator.Jump;
import org.junit.jupiter.api.Test;

/** The pass table itself. */
class PassesTest {

    @Test
    void aConstraintThatTheOrderBreaksIsReportedWithItsReason() {
        for (var constraint : Passes.CONSTRAINTS) {
            var table = new ArrayList<>(Passes.TABLE);
            var first = Passes.find(constraint.first()).orElseThrow();
            table.remove(first);
            table.add(first);
            assertThatThrownBy(() -> Passes.requireOrder(table, Passes.CONSTRAINTS)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Passes.requireOrder(table, List.of(constraint))).hasMessageContaining(constraint.reason());
        }
    }

    @Test
    void everyConstraintHasAReasonAndEveryPassAName() {
        assertThat(Passes.CONSTRAINTS).allMatch(c -> c.reason().length() > 20);
        assertThat(Passes.TABLE).extracting(Passes.Pass::name).doesNotHaveDuplicates().allMatch(n -> n.matches("[a-z-]+"));
        assertThatThrownBy(() -> Passes.requireOrder(List.of(Passes.TABLE.getFirst(), Passes.TABLE.getFirst()), List.of()))
                .hasMessageContaining("two passes");
    }

    @Test
    void theRequiredPassesAloneGiveARightProgram() {
        var compiled = Sources.compile("T", """
                public class T {
                    record Point(int x, int y) { }
                    static final Point ORIGIN = new Point(3, 4);
                    public static void main(String[] args) { System.out.println(ORIGIN + " " + ORIGIN.equals(new Point(3, 4))); }
                }
                """);
        var names = new ArrayList<String>();
        var program = Passes.runRequired(compiled.world(), (pass, result, nanoseconds) -> names.add(pass.name())).program();
        assertThat(Oracle.interpreted(program)).isEqualTo(Oracle.onJvm(compiled));
        assertThat(names).containsSubsequence("resolve", "initializers", "texts").doesNotContain("inline", "value-numbering");
    }

    @Test
    void aCrashNamesThePassAndTheMethod() {
        var world = Sources.compile("T", "public class T { public static void main(String[] args) { } }").world();
        var main = world.methods().values().iterator().next();
        var broken = new LinkedHashMap<>(world.methods());
        var jump = new Jump(new Edge(99, List.of()), Position.UNKNOWN);
        broken.put(main.ref(), main.withBlocks(List.of(new Block(0, List.of(), List.of(), jump))));
        var table = List.of(Passes.find("value-numbering").orElseThrow());
        assertThatThrownBy(() -> Passes.run(table, world.withMethods(broken), (pass, result, nanoseconds) -> { }))
                .hasMessageStartingWith("pass value-numbering: in T.main([Ljava/lang/String;)V: ");
    }
}
