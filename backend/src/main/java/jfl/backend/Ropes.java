// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Block;
import jfl.ir.ConcatPart;
import jfl.ir.Instruction;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * The storage of concatenations: a rope and its pieces in the frame. Ropes that do not leave their block share storage when their lives do not
 * overlap; a rope lives until its last use, or that of a rope it is a piece of.
 */
final class Ropes {
    private static final int FOREVER = Integer.MAX_VALUE;

    private final class Slot {
        private int pieces;
        private int freeFrom;
        private final int index;

        Slot(int index) {
            this.index = index;
        }
    }

    private final Body body;
    private final Map<Value, Slot> slots = new HashMap<>();
    private final List<Slot> all = new ArrayList<>();
    private final Map<Integer, String> ropeNames = new HashMap<>();
    private final Map<Integer, String> pieceNames = new HashMap<>();

    Ropes(Body body) {
        this.body = body;
        body.method.blocks().forEach(this::allocate);
    }

    void enter(Block block) {
        all.forEach(s -> s.freeFrom = s.freeFrom == FOREVER ? FOREVER : 0);
    }

    private void allocate(Block block) {
        enter(block);
        var ends = ends(block);
        for (var i = 0; i < block.body().size(); i++) {
            if (block.body().get(i) instanceof Instruction.Concat concat) {
                var slot = free(i);
                slot.freeFrom = ends.get(concat.result());
                slot.pieces = Math.max(slot.pieces, concat.parts().size());
                slots.put(concat.result(), slot);
            }
        }
    }

    private Slot free(int from) {
        for (var slot : all) {
            if (slot.freeFrom <= from) {
                return slot;
            }
        }
        all.add(new Slot(all.size()));
        return all.getLast();
    }

    /** The index of the instruction after which each rope of a block is no longer needed. */
    private Map<Value, Integer> ends(Block block) {
        var ends = new HashMap<Value, Integer>();
        for (var i = block.body().size() - 1; i >= 0; i--) {
            if (block.body().get(i) instanceof Instruction.Concat concat) {
                ends.put(concat.result(), body.uses.onlyIn(concat.result(), block.id()) ? lastUse(block, concat.result(), i, ends) : FOREVER);
            }
        }
        return ends;
    }

    private static int lastUse(Block block, Value rope, int from, Map<Value, Integer> ends) {
        if (block.terminator().edges().stream().anyMatch(e -> e.arguments().contains(rope))) {
            return FOREVER;
        }
        if (block.terminator().operands().contains(rope)) {
            return block.body().size() + 1;
        }
        var last = from;
        for (var i = from + 1; i < block.body().size(); i++) {
            if (block.body().get(i).operands().contains(rope)) {
                last = Math.max(last, aliasEnd(block, i, ends));
            }
        }
        return last;
    }

    /** A use that makes another reference to the rope extends its life to that one's end. */
    private static int aliasEnd(Block block, int index, Map<Value, Integer> ends) {
        return switch (block.body().get(index)) {
            case Instruction.Concat outer -> ends.get(outer.result());
            case Instruction.Cast cast -> FOREVER;
            case Instruction.Call call when call.result() != null && !(call.result().type() instanceof Primitive) -> FOREVER;
            default -> index + 1;
        };
    }

    /** Writes the pieces; the rope is the value's variable from then on. */
    void write(List<Statement> out, Instruction.Concat concat) {
        if (!body.uses.isUsed(concat.result())) {
            return;
        }
        var slot = slots.get(concat.result());
        var pieces = pieceNames.computeIfAbsent(slot.index, _ -> body.locals.helper("pieces", "struct jfl_piece %s[" + slot.pieces + "]"));
        var rope = ropeNames.computeIfAbsent(slot.index, _ -> body.locals.helper("rope", "struct jfl_string %s"));
        for (var i = 0; i < concat.parts().size(); i++) {
            out.add(new Statement.Line(pieces + "[" + i + "] = " + piece(concat.parts().get(i)), concat.at()));
        }
        out.add(new Statement.Line("%s = jfl_rope(&%s, %s, %d)".formatted(body.locals.of(concat.result()), rope, pieces, concat.parts().size()),
                concat.at()));
    }

    private String piece(ConcatPart part) {
        return switch (part) {
            case ConcatPart.Text text -> "jfl_piece_string(" + body.unit.strings.address(text.text()) + ")";
            case ConcatPart.Argument(var value, var type) -> piece(value, type);
        };
    }

    private String piece(Value value, Type type) {
        return switch (type) {
            case Primitive p when p == Primitive.CHAR && !body.unit.options.planted(Fault.CHAR_AS_NUMBER) -> "jfl_piece_char(" + body.use(value).text() + ")";
            case Primitive.BOOLEAN -> "jfl_piece_boolean(" + body.use(value).text() + ")";
            case Primitive _ -> "jfl_piece_number(" + body.use(value).text() + ")";
            default -> "jfl_piece_string(" + body.use(value, CType.STRING) + ")";
        };
    }
}
