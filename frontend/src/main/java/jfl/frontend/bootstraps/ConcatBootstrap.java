// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ConstantDesc;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jfl.frontend.emit.Emitter;
import jfl.frontend.emit.Types;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassType;
import jfl.ir.ConcatPart;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * {@code java.lang.invoke.StringConcatFactory}: all operands were evaluated before, then those that are objects become strings from left to
 * right (JLS 15.18.1 as the JDK does it since 19), then the pieces are put together.
 */
public final class ConcatBootstrap {
    private static final MethodRef VALUE_OF = new MethodRef("java/lang/String", "valueOf", List.of(ClassType.OBJECT), ClassType.STRING);
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private ConcatBootstrap() {
    }

    /** {@code makeConcat}: the arguments one after the other. */
    public static Optional<Value> concat(CallSite site, Emitter out) {
        return Optional.of(concat(site, String.valueOf(ARGUMENT).repeat(site.arguments().size()), List.of(), out));
    }

    /** {@code makeConcatWithConstants}: a recipe of text with marks for arguments and constants; nothing when a constant is no text or number. */
    public static Optional<Value> concatWithConstants(CallSite site, Emitter out) {
        var constants = site.constants().subList(Math.min(1, site.constants().size()), site.constants().size());
        if (!constants.stream().allMatch(c -> c instanceof String || c instanceof Number)) {
            return Optional.empty();
        }
        return site.constant(0, String.class).map(recipe -> concat(site, recipe, constants, out));
    }

    private static Value concat(CallSite site, String recipe, List<ConstantDesc> constants, Emitter out) {
        var parts = new ArrayList<ConcatPart>();
        var text = new StringBuilder();
        var arguments = arguments(site, out).iterator();
        Iterator<ConstantDesc> texts = constants.iterator();
        for (char c : recipe.toCharArray()) {
            switch (c) {
                case ARGUMENT -> {
                    flush(text, parts);
                    parts.add(arguments.next());
                }
                case CONSTANT -> text.append(texts.next());
                default -> text.append(c);
            }
        }
        flush(text, parts);
        return concat(parts, out);
    }

    private static void flush(StringBuilder text, List<ConcatPart> parts) {
        if (!text.isEmpty()) {
            parts.add(new ConcatPart.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static List<ConcatPart> arguments(CallSite site, Emitter out) {
        var parts = new ArrayList<ConcatPart>();
        for (int i = 0; i < site.arguments().size(); i++) {
            parts.add(argument(site.arguments().get(i), Types.of(site.type().parameterType(i)), out));
        }
        return parts;
    }

    /** A value as a piece, made a string first when it is an object of another class. */
    static ConcatPart argument(Value value, Type type, Emitter out) {
        if (value.type() == NullType.NULL) {
            return new ConcatPart.Text("null");
        }
        return type instanceof Primitive || type.equals(ClassType.STRING) ? new ConcatPart.Argument(value, type)
                : new ConcatPart.Argument(out.callFor(Kind.STATIC, VALUE_OF, List.of(value)), ClassType.STRING);
    }

    static Value concat(List<ConcatPart> parts, Emitter out) {
        var result = out.value(ClassType.STRING);
        out.add(new Instruction.Concat(result, parts, out.at()));
        return result;
    }
}
