// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks that code is well-formed. Runs after every pass; a problem is always a defect of the compiler, never of the
 * program at hand.
 *
 * <p>Structure, of a method:
 * <ol>
 * <li>V1. The entry block has no parameters and no predecessors. Native and abstract methods, and only they, have no
 * blocks.
 * <li>V2. Ids of blocks are unique, every edge leads to a block of the method, every block is reachable.
 * <li>V3. Ids of values are unique, every value is defined once, and a use equals its definition, type and name
 * included.
 * <li>V4. A definition dominates its uses; what a {@code Try} defines is available only where its normal edge dominates
 *     (and in the arguments of that edge).
 * <li>V5. An edge has one argument for each parameter of its target, of a compatible type; an exceptional edge has none
 *     for the first, which is a {@code Throwable}.
 * </ol>
 *
 * <p>Types, of a method. Two types are <em>compatible</em> when they are equal or both references: which class a
 * reference has is not proved here (an interface proves nothing anyway, RULES S12).
 * <ol>
 * <li>V6. Values have computational types; the parameters of the method are those of its signature, after the receiver.
 * <li>V7. The operands and the result of every instruction have the types that its documentation states.
 * <li>V8. So have those of every terminator; {@code Return} has a value exactly when the method has a result.
 * <li>V9. There are no counting instructions before {@link Stage#COUNTED}, and they count references. There are no
 *     unresolved calls from {@link Stage#RESOLVED} on.
 * </ol>
 *
 * <p>Of a program, from {@link Stage#CLOSED} on:
 * <ol>
 * <li>V10. Every method is filed under its own reference, entry points and targets of calls are methods of the program,
 *     and a call has an argument for the receiver exactly when its target is not static.
 * <li>V11. Every class that code names is in the program, and every field is declared by its owner, static exactly when
 * its access is.
 * <li>V12. What {@code New} makes is neither abstract nor an interface, an exceptional parameter is a
 *     {@code Throwable}, and {@link Placement#EXCEPTION} is for {@code Throwable}s and only for them.
 * <li>V13. References to the image are in range, and its statics and fields hold constants of their types.
 * </ol>
 *
 * <p>That a check comes before the access it guards is not required: passes remove checks they have proved.
 *
 * <p><b>Cost.</b> Linear in code, apart from the dominator tree.
 */
public final class Validator {
    private Validator() {
    }

    /**
     * What is wrong.
     *
     * @param method where, as text; {@code ""} when it concerns the whole program
     * @param invariant its number, {@code V4}
     * @param text what, in a few words
     */
    public record Problem(String method, String invariant, String text) {
        @Override
        public String toString() {
            return (method.isEmpty() ? "" : method + ": ") + invariant + ": " + text;
        }
    }

    /** The problems of a method by itself (V1 to V9); types are not looked at before the structure is right. */
    public static List<Problem> check(Method method, Stage stage) {
        var structure = StructureRules.check(method);
        return structure.isEmpty() ? TypeRules.check(method, stage) : structure;
    }

    /** The problems of a program and of each of its methods. */
    public static List<Problem> check(Program program, Stage stage) {
        var problems = new ArrayList<Problem>();
        program.methods().values().forEach(m -> problems.addAll(check(m, stage)));
        if (problems.isEmpty() && stage.atLeast(Stage.CLOSED)) {
            problems.addAll(ProgramRules.check(program));
        }
        return List.copyOf(problems);
    }

    /**
     * Stops the compiler when a program is not well-formed.
     *
     * @param pass what ran before, for the message
     */
    public static void require(Program program, Stage stage, String pass) {
        fail(check(program, stage), pass);
    }

    /** Stops the compiler when a method is not well-formed. */
    public static void require(Method method, Stage stage, String pass) {
        fail(check(method, stage), pass);
    }

    private static void fail(List<Problem> problems, String pass) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("after " + pass + ": " + problems.stream().limit(10).map(Problem::toString)
                    .collect(Collectors.joining("\n")));
        }
    }
}
