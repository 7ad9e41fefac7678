// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.Set;

/**
 * How to generate C.
 *
 * @param flavour what the C is for
 * @param lineDirectives whether {@code #line} leads debuggers and compilers to the Java source (RULES E3)
 * @param sourceHash hash of the Java source, for the header and {@code modinfo} (RULES E5); {@code ""} when unknown
 * @param arguments of a main method that runs in the kernel; a hosted program gets them from its command line
 * @param faults planted miscompiles, for tests only
 */
public record Options(Flavour flavour, boolean lineDirectives, String sourceHash, List<String> arguments, Set<Fault> faults) {
    public Options {
        arguments = List.copyOf(arguments);
        faults = Set.copyOf(faults);
    }

    /** Options for a flavour, with {@code #line} and nothing else. */
    public static Options of(Flavour flavour) {
        return new Options(flavour, true, "", List.of(), Set.of());
    }

    /** The same with or without {@code #line}. */
    public Options withLineDirectives(boolean wanted) {
        return new Options(flavour, wanted, sourceHash, arguments, faults);
    }

    /** The same with a hash of the Java source. */
    public Options withSourceHash(String hash) {
        return new Options(flavour, lineDirectives, hash, arguments, faults);
    }

    /** The same with arguments of the main method in the kernel. */
    public Options withArguments(List<String> mainArguments) {
        return new Options(flavour, lineDirectives, sourceHash, mainArguments, faults);
    }

    /** The same with planted miscompiles. */
    public Options withFaults(Set<Fault> planted) {
        return new Options(flavour, lineDirectives, sourceHash, arguments, planted);
    }

    boolean planted(Fault fault) {
        return faults.contains(fault);
    }
}
