// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jfl.frontend.bootstraps.CallSite;
import jfl.frontend.bootstraps.ConcatBootstrap;
import jfl.frontend.bootstraps.LambdaBootstrap;
import jfl.frontend.bootstraps.RecordBootstrap;
import jfl.frontend.bootstraps.SwitchBootstrap;
import jfl.frontend.emit.Types;
import jfl.ir.Instruction;
import jfl.ir.Primitive;
import jfl.ir.Value;

/** Lifts {@code invokedynamic} by what its bootstrap method is known to make; the classes this takes are collected. */
final class Dynamics {
    private final ClassModel owner;
    private final MethodModel method;
    private final Machine machine;
    private final List<SyntheticClass> synthetic = new ArrayList<>();

    Dynamics(ClassModel owner, MethodModel method, Machine machine) {
        this.owner = owner;
        this.method = method;
        this.machine = machine;
    }

    List<SyntheticClass> synthetic() {
        return synthetic;
    }

    void lift(InvokeDynamicInstruction instruction) {
        var type = instruction.typeSymbol();
        var site = new CallSite(instruction.name().stringValue(), type, instruction.bootstrapArgs(), machine.pop(type.parameterCount()));
        var bootstrap = Types.name(instruction.bootstrapMethod().owner()) + "." + instruction.bootstrapMethod().methodName();
        lift(site, bootstrap).ifPresentOrElse(machine::push, () -> unknown(site, bootstrap));
    }

    private Optional<Value> lift(CallSite site, String bootstrap) {
        var out = machine.out();
        return switch (bootstrap) {
            case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(site, false);
            case "java/lang/invoke/LambdaMetafactory.altMetafactory" -> lambda(site, true);
            case "java/lang/invoke/StringConcatFactory.makeConcat" -> ConcatBootstrap.concat(site, out);
            case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> ConcatBootstrap.concatWithConstants(site, out);
            case "java/lang/runtime/ObjectMethods.bootstrap" -> {
                machine.checkNonNull(site.arguments().getFirst());
                yield RecordBootstrap.lift(site, simpleName(), out);
            }
            case "java/lang/runtime/SwitchBootstraps.typeSwitch" -> SwitchBootstrap.typeSwitch(site, out);
            case "java/lang/runtime/SwitchBootstraps.enumSwitch" -> SwitchBootstrap.enumSwitch(site, out);
            default -> Optional.empty();
        };
    }

    /** The name is the same whenever and in whatever order methods are lifted: it counts methods of the class, then lambdas of the method. */
    private Optional<Value> lambda(CallSite site, boolean alternative) {
        var name = owner.thisClass().asInternalName() + "$$Lambda$" + owner.methods().indexOf(method)
                + (synthetic.isEmpty() ? "" : "_" + synthetic.size());
        return LambdaBootstrap.lift(site, name, alternative, machine.out()).map(lambda -> {
            synthetic.add(lambda.type());
            return lambda.object();
        });
    }

    /** The simple name of the class, as {@code Class.getSimpleName} says. */
    private String simpleName() {
        var inner = owner.findAttribute(Attributes.innerClasses()).stream().flatMap(a -> a.classes().stream())
                .filter(c -> c.innerClass().equals(owner.thisClass())).findFirst();
        var name = owner.thisClass().asInternalName();
        return inner.map(i -> i.innerName().map(Utf8Entry::stringValue).orElse("")).orElse(name.substring(name.lastIndexOf('/') + 1));
    }

    private void unknown(CallSite site, String bootstrap) {
        var out = machine.out();
        var type = Types.of(site.type().returnType());
        var result = type == Primitive.VOID ? null : out.value(type);
        out.raise(new Instruction.Dynamic(result, site.name(), bootstrap, site.arguments(), out.at()));
        if (result != null) {
            machine.push(result);
        }
    }
}
