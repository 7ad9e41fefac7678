// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.List;
import jfl.frontend.Bytecode.Step;
import jfl.ir.MethodRef;

/** What compilers write on their own account, and what would ask for things that do not exist at run time (RULES S1, S4, S8). */
final class Idioms {
    private static final MethodRef GET_CLASS = MethodRef.of("java/lang/Object", "getClass", "()Ljava/lang/Class;");
    private static final MethodRef TO_STRING = MethodRef.of("java/lang/Throwable", "toString", "()Ljava/lang/String;");
    private static final MethodRef ADD_SUPPRESSED = MethodRef.of("java/lang/Throwable", "addSuppressed", "(Ljava/lang/Throwable;)V");
    private static final MethodRef MATCH_EXCEPTION =
            MethodRef.of("java/lang/MatchException", "<init>", "(Ljava/lang/String;Ljava/lang/Throwable;)V");

    private Idioms() {
    }

    /** A null check as ECJ writes it, and javac did before 9: {@code x.getClass()} whose result is popped. */
    static boolean isNullCheck(MethodRef method, List<Step> following) {
        return method.equals(GET_CLASS) && starts(following, Opcode.POP);
    }

    /**
     * The text of an exception that an accessor raised in a record pattern, which javac and ECJ hand to the {@code MatchException} they
     * raise instead. Like all text of exceptions that the runtime raises, it cannot be read.
     */
    static boolean isTextForMatchException(MethodRef method, List<Step> following) {
        return method.equals(TO_STRING) && following.size() > 1
                && (following.get(0).instruction() instanceof LoadInstruction || starts(following, Opcode.SWAP))
                && following.get(1).instruction() instanceof InvokeInstruction call && Invocations.method(call).equals(MATCH_EXCEPTION);
    }

    /**
     * {@code if (a != b) a.addSuppressed(b)} in a try-with-resources statement as ECJ writes it: exceptions have no identity, and
     * {@code addSuppressed} drops its argument, so it may as well be called.
     */
    static boolean isSuppressionGuard(BranchInstruction branch, List<Step> following) {
        return branch.opcode() == Opcode.IF_ACMPEQ && following.size() > 2 && following.get(0).instruction() instanceof LoadInstruction
                && following.get(1).instruction() instanceof LoadInstruction
                && following.get(2).instruction() instanceof InvokeInstruction call && Invocations.method(call).equals(ADD_SUPPRESSED);
    }

    private static boolean starts(List<Step> steps, Opcode opcode) {
        return !steps.isEmpty() && steps.getFirst().instruction().opcode() == opcode;
    }
}
