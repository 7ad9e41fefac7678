// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Program;
import jfl.verify.rules.BorrowedArguments;
import jfl.verify.rules.BuiltText;
import jfl.verify.rules.Contracts;
import jfl.verify.rules.DefaultToString;
import jfl.verify.rules.EarlyPublication;
import jfl.verify.rules.EscapingBox;
import jfl.verify.rules.ExceptionAsObject;
import jfl.verify.rules.ExceptionDetail;
import jfl.verify.rules.Finalizer;
import jfl.verify.rules.FloatingPoint;
import jfl.verify.rules.IdentityComparison;
import jfl.verify.rules.IdentityHashCode;
import jfl.verify.rules.LockContent;
import jfl.verify.rules.Monitors;
import jfl.verify.rules.NativeOutsideBinding;
import jfl.verify.rules.Recursion;
import jfl.verify.rules.Reflection;
import jfl.verify.rules.Registrations;
import jfl.verify.rules.SharedFields;
import jfl.verify.rules.SharedStatics;
import jfl.verify.rules.TrustedPlaces;
import jfl.verify.rules.VolatileReference;

/**
 * Judges a program by every rule. An empty list means that no rule objects; what no rule looks at stands in
 * {@link Families#UNCHECKED}.
 */
public final class Verifier {
    /** Every rule that looks at the resolved program. */
    public static final List<Rule> RULES = List.of(new FloatingPoint(), new Reflection(), new Monitors(),
            new Finalizer(), new NativeOutsideBinding(),
            new EscapingBox(), new Recursion(), new IdentityComparison(), new IdentityHashCode(),
                    new DefaultToString(), new VolatileReference(),
            new ExceptionDetail(), new ExceptionAsObject(), new SharedFields(), new SharedStatics(), new LockContent(),
            new EarlyPublication(), new Registrations(), new BorrowedArguments(), new Contracts(), new TrustedPlaces());

    private Verifier() {
    }

    /** The language profile, and what is shared between callbacks. */
    public static List<Diagnostic> profile(Program program, boolean module) {
        var scope = Scope.of(program, module);
        Set<Diagnostic> found = new LinkedHashSet<>();
        RULES.forEach(rule -> rule.check(scope, found::add));
        return List.copyOf(found);
    }

    /** Where text that is built at run time flows, once methods that return it have been inlined. */
    public static List<Diagnostic> texts(Program program) {
        return BuiltText.check(Scope.of(program, false));
    }

    /** Which messages of exceptions are read, once constants have decided the checks that they decide. */
    public static List<Diagnostic> messages(Program program) {
        return ExceptionDetail.messages(Scope.of(program, false));
    }
}
