// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Attributes;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of one method with labels resolved to bytecode indexes.
 *
 * @param attribute where it was read from
 * @param steps the instructions in order
 * @param handlers the exception table in order
 * @param frames the frames of the {@code StackMapTable} by bytecode index
 * @param variables the {@code LocalVariableTable}
 */
record Bytecode(CodeAttribute attribute, List<Step> steps, List<Handler> handlers, Map<Integer, StackMapFrameInfo> frames,
        List<Variable> variables) {

    /** @param line of the source, 0 when unknown */
    record Step(int bci, int line, Instruction instruction) {
        int next() {
            return bci + instruction.sizeInBytes();
        }
    }

    /**
     * An entry of the exception table: it covers {@code start <= bci < end}.
     *
     * @param type internal name of what it catches, null for everything
     */
    record Handler(int start, int end, int target, @Nullable String type) {
        boolean covers(int bci) {
            return start <= bci && bci < end;
        }
    }

    /** A local variable that lives in {@code slot} for {@code start <= bci < end}. */
    record Variable(int slot, int start, int end, String name) {
    }

    /** The code of a method, none when it is abstract or native. */
    static Optional<Bytecode> of(MethodModel method) {
        return method.findAttribute(Attributes.code()).map(Bytecode::read);
    }

    private static Bytecode read(CodeAttribute code) {
        var steps = new ArrayList<Step>();
        var handlers = new ArrayList<Handler>();
        var variables = new ArrayList<Variable>();
        int bci = 0;
        int line = 0;
        for (var element : code) {
            switch (element) {
                case Instruction instruction -> {
                    steps.add(new Step(bci, line, instruction));
                    bci += instruction.sizeInBytes();
                }
                case LineNumber number -> line = number.line();
                case ExceptionCatch entry -> handlers.add(new Handler(code.labelToBci(entry.tryStart()), code.labelToBci(entry.tryEnd()),
                        code.labelToBci(entry.handler()), entry.catchType().map(ClassEntry::asInternalName).orElse(null)));
                case LocalVariable variable -> variables.add(new Variable(variable.slot(), code.labelToBci(variable.startScope()),
                        code.labelToBci(variable.endScope()), variable.name().stringValue()));
                default -> { } // labels and attributes that say nothing about what the code does
            }
        }
        var frames = new HashMap<Integer, StackMapFrameInfo>();
        code.findAttribute(Attributes.stackMapTable()).ifPresent(
                table -> table.entries().forEach(f -> frames.put(code.labelToBci(f.target()), f)));
        return new Bytecode(code, List.copyOf(steps), List.copyOf(handlers), frames, List.copyOf(variables));
    }

    /** The instructions behind one, as the class file has them. */
    List<Step> after(Step step) {
        int at = Collections.binarySearch(steps, step, Comparator.comparingInt(Step::bci));
        return steps.subList(at + 1, steps.size());
    }

    int bci(Label label) {
        return attribute.labelToBci(label);
    }

    /** Positions in the exception table of the entries that cover an instruction, in order. */
    List<Handler> covering(int bci) {
        return handlers.stream().filter(h -> h.covers(bci)).toList();
    }

    /** The name of the variable that lives in a slot, {@code ""} when unknown. */
    String nameAt(int slot, int bci) {
        for (var variable : variables) {
            if (variable.slot() == slot && variable.start() <= bci && bci < variable.end()) {
                return variable.name();
            }
        }
        return "";
    }
}
