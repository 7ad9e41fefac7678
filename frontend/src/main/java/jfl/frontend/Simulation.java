// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import jfl.frontend.Bytecode.Step;
import jfl.frontend.emit.Emitter;
import jfl.ir.Condition;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Position;
import jfl.ir.Value;

/**
 * Runs the bytecode of a method on abstract values and writes what each instruction does.
 *
 * <p>Notation: a frame maps locals and stack entries to SSA values. Algorithm: basic blocks in reverse post-order; a block with one way in
 * goes on with the frame of its predecessor, any other {@linkplain Joins starts with parameters} for all that its {@code StackMapTable}
 * frame names. Each block is run once, since types at joins are given and not computed. {@code Pruning} removes the parameters that are
 * not needed.
 *
 * <p>Exceptions: before a throwing instruction that a handler covers is emitted, the frame of this moment gives the arguments of its
 * exceptional edge; a store between two throwing instructions is so seen by the handler of the second only.
 *
 * <p>Termination and cost: one visit of each reachable instruction; O(instructions + edges * locals).
 *
 * <p>Paper: Braun et al., CC 2013, with the frames of JVMS 4.7.4 in the place of its incomplete blocks.
 */
final class Simulation {
    private final Bytecode code;
    private final String source;
    private final Emitter out;
    private final Machine machine;
    private final Joins joins;
    private final HandlerDispatch dispatch;
    private final Consumer<InvokeDynamicInstruction> dynamic;
    private int bci;

    /** @param dynamic lifts {@code invokedynamic} */
    Simulation(Bytecode code, String source, Machine machine, Joins joins, Consumer<InvokeDynamicInstruction> dynamic) {
        this.code = code;
        this.source = source;
        this.machine = machine;
        this.out = machine.out();
        this.joins = joins;
        this.dynamic = dynamic;
        this.dispatch = new HandlerDispatch(code, out, joins::handler);
        out.coverWith(() -> dispatch.edge(bci, machine.frame()));
    }

    void run(List<ControlFlow.BasicBlock> order) {
        for (var block : order) {
            joins.enter(block.start());
            for (var step : block.steps()) {
                bci = step.bci();
                out.at(new Position(source, step.line()));
                run(step);
            }
            if (out.isOpen()) {
                out.jump(joins.edge(block.steps().getLast().next(), machine.frame()));
            }
        }
    }

    private void run(Step step) {
        switch (step.instruction()) {
            case ArrayLoadInstruction load -> Memory.lift(machine, load);
            case ArrayStoreInstruction store -> Memory.lift(machine, store);
            case BranchInstruction branch -> branch(branch, step);
            case ConstantInstruction constant -> machine.push(out.constant(Constants.of(constant)));
            case ConvertInstruction convert -> Arithmetic.lift(machine, convert);
            case DiscontinuedInstruction _ -> throw new IllegalArgumentException("class file older than Java 7: jsr and ret");
            case FieldInstruction field -> Memory.lift(machine, field);
            case IncrementInstruction increment -> name(Arithmetic.lift(machine, increment), increment.slot(), step.next());
            case InvokeDynamicInstruction call -> dynamic.accept(call);
            case InvokeInstruction call -> Invocations.lift(machine, call, code.after(step));
            case LoadInstruction load -> machine.push(machine.frame().local(load.slot()));
            case LookupSwitchInstruction choice -> choose(choice.cases(), choice.defaultTarget());
            case MonitorInstruction monitor -> monitor(monitor);
            case NewMultiArrayInstruction creation -> Memory.lift(machine, creation);
            case NewObjectInstruction creation -> Memory.lift(machine, creation, bci);
            case NewPrimitiveArrayInstruction creation -> Memory.lift(machine, creation);
            case NewReferenceArrayInstruction creation -> Memory.lift(machine, creation);
            case NopInstruction _ -> { }
            case OperatorInstruction operator -> Arithmetic.lift(machine, operator);
            case ReturnInstruction give -> out.give(give.opcode() == Opcode.RETURN ? null : machine.pop());
            case StackInstruction shuffle -> shuffle(shuffle.opcode());
            case StoreInstruction store -> store(store, step.next());
            case TableSwitchInstruction choice -> choose(choice.cases(), choice.defaultTarget());
            case ThrowInstruction _ -> leave();
            case TypeCheckInstruction check -> Memory.lift(machine, check);
        }
    }

    private void store(StoreInstruction store, int next) {
        var value = machine.pop();
        machine.frame().setLocal(store.slot(), value);
        name(value, store.slot(), next);
    }

    private void name(Value value, int slot, int at) {
        var name = code.nameAt(slot, at);
        if (!name.isEmpty()) {
            out.name(value, name);
        }
    }

    private Edge edgeTo(Label label) {
        return joins.edge(code.bci(label), machine.frame());
    }

    private void branch(BranchInstruction branch, Step step) {
        int next = step.next();
        if (Idioms.isSuppressionGuard(branch, code.after(step))) {
            machine.pop(2);
            out.jump(joins.edge(next, machine.frame()));
            return;
        }
        switch (branch.opcode()) {
            case GOTO, GOTO_W -> out.jump(edgeTo(branch.target()));
            case IFEQ -> compareWith(Condition.EQ, branch, next, out.constant(0));
            case IFNE -> compareWith(Condition.NE, branch, next, out.constant(0));
            case IFLT -> compareWith(Condition.LT, branch, next, out.constant(0));
            case IFGE -> compareWith(Condition.GE, branch, next, out.constant(0));
            case IFGT -> compareWith(Condition.GT, branch, next, out.constant(0));
            case IFLE -> compareWith(Condition.LE, branch, next, out.constant(0));
            case IFNULL -> compareWith(Condition.EQ, branch, next, out.nullConstant());
            case IFNONNULL -> compareWith(Condition.NE, branch, next, out.nullConstant());
            case IF_ICMPEQ, IF_ACMPEQ -> compareWith(Condition.EQ, branch, next, machine.pop());
            case IF_ICMPNE, IF_ACMPNE -> compareWith(Condition.NE, branch, next, machine.pop());
            case IF_ICMPLT -> compareWith(Condition.LT, branch, next, machine.pop());
            case IF_ICMPGE -> compareWith(Condition.GE, branch, next, machine.pop());
            case IF_ICMPGT -> compareWith(Condition.GT, branch, next, machine.pop());
            case IF_ICMPLE -> compareWith(Condition.LE, branch, next, machine.pop());
            default -> throw new IllegalStateException("not a branch: " + branch.opcode());
        }
    }

    private void compareWith(Condition condition, BranchInstruction branch, int next, Value right) {
        var left = machine.pop();
        out.branch(condition, left, right, edgeTo(branch.target()), joins.edge(next, machine.frame()));
    }

    private void choose(List<SwitchCase> cases, Label otherwise) {
        var selector = machine.pop();
        var edges = new TreeMap<Integer, Edge>();
        cases.forEach(c -> edges.put(c.caseValue(), edgeTo(c.target())));
        out.branchOn(edges, selector, edgeTo(otherwise));
    }

    private void monitor(MonitorInstruction monitor) {
        var object = machine.pop();
        machine.checkNonNull(object);
        boolean enters = monitor.opcode() == Opcode.MONITORENTER;
        out.raise(enters ? new Instruction.MonitorEnter(object, out.at()) : new Instruction.MonitorExit(object, out.at()));
    }

    /** {@code athrow}: to the handlers that cover it, else out of the method. */
    private void leave() {
        var exception = machine.pop();
        machine.checkNonNull(exception);
        var handler = dispatch.edge(bci, machine.frame());
        if (handler == null) {
            out.leaveWith(exception);
            return;
        }
        var arguments = new ArrayList<Value>();
        arguments.add(exception);
        arguments.addAll(handler.arguments());
        out.jump(new Edge(handler.target(), arguments));
    }

    /** Stack instructions copy and reorder groups of words, {@code a} on top of {@code b}. */
    private void shuffle(Opcode opcode) {
        var frame = machine.frame();
        switch (opcode) {
            case POP -> frame.take(1);
            case POP2 -> frame.take(2);
            case DUP -> copy(1, 0);
            case DUP_X1 -> copy(1, 1);
            case DUP_X2 -> copy(1, 2);
            case DUP2 -> copy(2, 0);
            case DUP2_X1 -> copy(2, 1);
            case DUP2_X2 -> copy(2, 2);
            case SWAP -> {
                var a = frame.take(1);
                var b = frame.take(1);
                frame.put(a);
                frame.put(b);
            }
            default -> throw new IllegalStateException("not a stack instruction: " + opcode);
        }
    }

    private void copy(int words, int below) {
        var a = machine.frame().take(words);
        var b = machine.frame().take(below);
        machine.frame().put(a);
        machine.frame().put(b);
        machine.frame().put(a);
    }
}
