// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S5 ir.StaticLoad

/** Initialisers that give one object two names: what is written through one is read through the other. */
public class SharedInImage {
    static final class Box {
        int value;

        Box(int value) {
            this.value = value;
        }
    }

    static final class Pair {
        final Box left;
        final Box right;

        Pair(Box left, Box right) {
            this.left = left;
            this.right = right;
        }
    }

    static final int[] ROW = {1, 2, 3};
    static final int[] SAME_ROW = ROW;
    static final int[][] ROWS = {ROW, ROW, {4, 5, 6}};
    static final Box BOX = new Box(10);
    static final Pair PAIR = new Pair(BOX, BOX);
    static Box current = BOX;

    public static void main(String[] args) {
        ROW[0] = 100 + args.length;
        ROWS[1][1] = 200;
        System.out.println(SAME_ROW[0] + " " + ROWS[0][0] + " " + ROW[1] + " " + SAME_ROW[1] + " " + ROWS[0][1]);
        PAIR.left.value++;
        System.out.println(BOX.value + " " + PAIR.right.value + " " + current.value);
        current.value *= 2;
        System.out.println(BOX.value + " " + (PAIR.left == PAIR.right) + " " + (current == BOX) + " " + (ROWS[0] == ROWS[1]) + " " + (ROWS[2] == ROW));
    }
}
