// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldLoad ir.FieldStore ir.ArrayLoad.reference ir.StaticStore S1 C2

/** References loaded from slots that are overwritten before their last use. */
public class Aliasing {
    static final class Cell {
        int value;
        Cell next;

        Cell(int value) {
            this.value = value;
        }

        int replaceNext(Cell other) {
            next = other;
            return value;
        }
    }

    static Cell global = new Cell(100);
    static Cell[] slots = {new Cell(1), new Cell(2)};

    static int useAfterStore(Cell holder) {
        Cell old = holder.next;
        holder.next = new Cell(old.value + 1);
        return old.value * 10 + holder.next.value;
    }

    static int useAfterCall(Cell holder) {
        Cell old = holder.next;
        clear(holder);
        return old.value;
    }

    static void clear(Cell holder) {
        holder.next = null;
        global = new Cell(global.value + 1);
    }

    static int borrowedGlobal(Cell c) {
        global = null;
        int v = c.value;
        global = new Cell(v + 5);
        return v;
    }

    static int borrowedSlot(Cell c, int i) {
        slots[i] = null;
        slots[i] = new Cell(c.value * 2);
        return c.value;
    }

    static Cell selfReplace(Cell c) {
        c = c.next;
        return c;
    }

    static int throwing(Cell holder) {
        Cell old = holder.next;
        try {
            holder.next = null;
            return old.value / (old.value - 7);
        } catch (ArithmeticException e) {
            return old.value + 1000;
        } finally {
            holder.next = old;
        }
    }

    static Cell choose(boolean b, Cell x, Cell y) {
        Cell r = b ? x : y;
        x = null;
        y = null;
        return r;
    }

    public static void main(String[] args) {
        Cell a = new Cell(1);
        a.next = new Cell(7);
        System.out.println(useAfterStore(a));
        System.out.println(useAfterCall(a) + " " + (a.next == null) + " " + global.value);
        System.out.println(borrowedGlobal(global) + " " + global.value);
        System.out.println(borrowedSlot(slots[1], 1) + " " + slots[1].value);
        a.next = new Cell(5);
        a.next.next = new Cell(6);
        a = selfReplace(a);
        System.out.println(a.value + " " + a.next.value);
        a.next = a.next.next;
        System.out.println(a.next == null);
        a.next = new Cell(7);
        System.out.println(throwing(a) + " " + a.next.value);
        a.next = new Cell(9);
        System.out.println(throwing(a) + " " + a.next.value);
        System.out.println(a.next.replaceNext(a.next.next) + a.replaceNext(null));
        System.out.println(choose(true, new Cell(3), new Cell(4)).value + choose(false, a, new Cell(40)).value);
        Cell x = new Cell(1);
        x = x;
        x.next = x.next;
        slots[0] = slots[0];
        System.out.println(x.value + " " + slots[0].value);
        Cell[] pair = {new Cell(11), new Cell(12)};
        Cell t = pair[0];
        pair[0] = pair[1];
        pair[1] = t;
        System.out.println(pair[0].value + " " + pair[1].value);
        System.out.println(new Cell(77).value + new Cell(1).replaceNext(new Cell(2)));
    }
}
