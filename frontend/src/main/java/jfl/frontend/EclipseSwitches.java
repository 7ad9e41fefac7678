// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jfl.ir.ArrayType;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Value;

/**
 * How ECJ switches on enums: {@code $SWITCH_TABLE$p$E()} returns an array from ordinals to cases, and keeps it in a volatile static
 * field of the same name. Nobody else touches either, and the array is the same whenever it is made. So the class initialiser makes it as
 * its last step, the field is final, and the method, where it comes too early, makes an array without keeping it.
 */
final class EclipseSwitches {
    private static final String PREFIX = "$SWITCH_TABLE$";
    private static final ArrayType TABLE = new ArrayType(Primitive.INT);

    private EclipseSwitches() {
    }

    /** True for the field that keeps a table. */
    static boolean isTable(FieldModel field) {
        return field.fieldName().stringValue().startsWith(PREFIX)
                && field.flags().has(AccessFlag.SYNTHETIC) && field.flags().has(AccessFlag.STATIC)
                && field.fieldType().stringValue().equals(TABLE.descriptor());
    }

    /** The flags of such a field, now that it is written once. */
    static Set<AccessFlag> finalFlags(Set<AccessFlag> flags) {
        var changed = new HashSet<>(flags);
        changed.remove(AccessFlag.VOLATILE);
        changed.add(AccessFlag.FINAL);
        return changed;
    }

    /** The tables of a class. */
    static List<FieldRef> tables(ClassModel owner) {
        return owner.fields().stream().filter(EclipseSwitches::isTable).map(f -> ClassDeclaration.field(owner, f)).toList();
    }

    /** A method that makes a table, without keeping it; any other as it is. */
    static Method withoutKeeping(ClassModel owner, Method method) {
        if (!method.ref().name().startsWith(PREFIX)) {
            return method;
        }
        var tables = tables(owner);
        return method.withBlocks(method.blocks().stream().map(b -> withoutStores(b, tables)).toList());
    }

    private static Block withoutStores(Block block, List<FieldRef> tables) {
        var rest = block.body().stream().filter(i -> !(i instanceof Instruction.StaticStore s && tables.contains(s.field()))).toList();
        return new Block(block.id(), block.parameters(), rest, block.terminator());
    }

    /** A class initialiser that makes the tables before it returns. */
    static Method filling(List<FieldRef> tables, Method initializer) {
        int first = 1 + initializer.blocks().stream().flatMap(EclipseSwitches::defined).mapToInt(Value::id).max().orElse(-1);
        return initializer.withBlocks(initializer.blocks().stream().map(b -> filling(tables, b, first + b.id() * tables.size())).toList());
    }

    private static Block filling(List<FieldRef> tables, Block block, int firstValue) {
        if (!(block.terminator() instanceof Terminator.Return end)) {
            return block;
        }
        return new Block(block.id(), block.parameters(), Stream.concat(block.body().stream(), fill(tables, firstValue, end)).toList(), end);
    }

    private static Stream<Instruction> fill(List<FieldRef> tables, int firstValue, Terminator.Return end) {
        return IntStream.range(0, tables.size()).boxed().flatMap(i -> {
            var table = tables.get(i);
            var made = new Value(firstValue + i, TABLE);
            var method = new MethodRef(table.owner(), table.name(), List.of(), TABLE);
            return Stream.of(new Instruction.Call(made, new Callee.Unresolved(Callee.Kind.STATIC, method), List.of(), end.at()),
                    new Instruction.StaticStore(table, made, end.at()));
        });
    }

    private static Stream<Value> defined(Block block) {
        var values = new ArrayList<>(block.parameters());
        block.body().forEach(i -> i.defined().ifPresent(values::add));
        block.terminator().defined().ifPresent(values::add);
        return values.stream();
    }
}
