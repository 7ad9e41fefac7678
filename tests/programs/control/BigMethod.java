// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.Jump ir.ArrayLoad.int S1

/** One large method: an interpreter for a small stack machine with many live locals. */
public class BigMethod {
    static final int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, DUP = 4, SWAP = 5, JNZ = 6, JMP = 7, STORE = 8, LOAD = 9,
            PRINT = 10, HALT = 11, SHL = 12, XOR = 13, NOT = 14, DEC = 15, OVER = 16, DROP = 17;

    static int interpret(int[] code, int fuel) {
        int[] stack = new int[32];
        int[] memory = new int[8];
        int sp = 0;
        int pc = 0;
        int steps = 0;
        int pushes = 0;
        int jumps = 0;
        int prints = 0;
        while (steps < fuel) {
            steps++;
            int op = code[pc++];
            switch (op) {
                case PUSH -> {
                    stack[sp++] = code[pc++];
                    pushes++;
                }
                case ADD -> {
                    sp--;
                    stack[sp - 1] += stack[sp];
                }
                case SUB -> {
                    sp--;
                    stack[sp - 1] -= stack[sp];
                }
                case MUL -> {
                    sp--;
                    stack[sp - 1] *= stack[sp];
                }
                case DUP -> {
                    stack[sp] = stack[sp - 1];
                    sp++;
                }
                case SWAP -> {
                    int t = stack[sp - 1];
                    stack[sp - 1] = stack[sp - 2];
                    stack[sp - 2] = t;
                }
                case JNZ -> {
                    int target = code[pc++];
                    if (stack[--sp] != 0) {
                        pc = target;
                        jumps++;
                    }
                }
                case JMP -> {
                    pc = code[pc];
                    jumps++;
                }
                case STORE -> memory[code[pc++]] = stack[--sp];
                case LOAD -> stack[sp++] = memory[code[pc++]];
                case PRINT -> {
                    prints++;
                    System.out.println("out " + stack[--sp]);
                }
                case HALT -> {
                    System.out.println("steps " + steps + " pushes " + pushes + " jumps " + jumps + " prints "
                            + prints + " left " + sp);
                    return sp > 0 ? stack[sp - 1] : 0;
                }
                case SHL -> {
                    sp--;
                    stack[sp - 1] <<= stack[sp];
                }
                case XOR -> {
                    sp--;
                    stack[sp - 1] ^= stack[sp];
                }
                case NOT -> stack[sp - 1] = ~stack[sp - 1];
                case DEC -> stack[sp - 1]--;
                case OVER -> {
                    stack[sp] = stack[sp - 2];
                    sp++;
                }
                case DROP -> sp--;
                default -> {
                    System.out.println("bad code " + op + " at " + (pc - 1));
                    return -1;
                }
            }
        }
        System.out.println("out of fuel after " + jumps + " jumps");
        return -2;
    }

    public static void main(String[] args) {
        int[] factorial = {PUSH, 10, STORE, 0, PUSH, 1, STORE, 1,
            LOAD, 1, LOAD, 0, MUL, STORE, 1, LOAD, 0, DEC, DUP, STORE, 0, JNZ, 8, LOAD, 1, PRINT, LOAD, 1, HALT};
        System.out.println(interpret(factorial, 1000));
        int[] bits = {PUSH, 1, PUSH, 33, SHL, NOT, PUSH, 255, XOR, DUP, PRINT, PUSH, 3, SWAP, OVER, SUB, SUB, PRINT,
            PUSH, 7, PUSH, 8, ADD, DROP, HALT};
        System.out.println(interpret(bits, 1000));
        System.out.println(interpret(new int[] {JMP, 0}, 50));
        System.out.println(interpret(new int[] {PUSH, 4, 99}, 50));
        try {
            interpret(new int[] {ADD}, 5);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("stack underflow");
        }
    }
}
