// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.StaticStore ir.FieldStore S1 S5 C2

/** Mutable statics of every type, objects reached from statics and replaced during the run. */
public class StaticState {
    static boolean z;
    static byte b = 127;
    static char c = 'a';
    static short s = -32768;
    static int i;
    static long l = 1L << 62;
    static String text = "first";
    static int[] array = {1, 2, 3};
    static Item top = new Item(1, null);
    static Item[] slots = new Item[3];

    static final class Item {
        static int made;
        int value;
        Item below;

        Item(int value, Item below) {
            this.value = value;
            this.below = below;
            made++;
        }
    }

    static void push(int v) {
        top = new Item(v, top);
    }

    static int pop() {
        Item t = top;
        top = t.below;
        return t.value;
    }

    static String swapText(String next) {
        String old = text;
        text = next;
        return old;
    }

    static class Lazy {
        static int uses;
        static final int[] TABLE = new int[4];

        static int use(int n) {
            uses++;
            return TABLE[n & 3]++;
        }
    }

    public static void main(String[] args) {
        z = !z;
        b++;
        c += 2;
        s--;
        i -= 5;
        l *= 2;
        System.out.println(z + " " + b + " " + c + " " + s + " " + i + " " + l);
        System.out.println(swapText("second") + " " + swapText(null) + " " + text);
        push(2);
        push(3);
        System.out.println(pop() + " " + pop() + " " + pop() + " " + (top == null) + " " + Item.made);
        int[] old = array;
        array = new int[] {9};
        old[0]++;
        System.out.println(array.length + " " + old[0]);
        for (int k = 0; k < 10; k++) {
            slots[k % 3] = new Item(k, slots[(k + 1) % 3]);
            if (k % 4 == 3) {
                slots[k % 3].below = null;
            }
        }
        System.out.println(slots[0].value + " " + slots[1].value + " " + slots[2].value + " " + Item.made);
        slots[0] = slots[1] = slots[2] = null;
        for (int k = 0; k < 6; k++) {
            Lazy.use(k);
        }
        System.out.println(Lazy.uses + " " + Lazy.TABLE[0] + " " + Lazy.TABLE[3]);
        try {
            pop();
        } catch (NullPointerException e) {
            System.out.println("empty " + (text == null));
        }
    }
}
