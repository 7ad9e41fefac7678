// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Check.NonNull ir.Check.CastTo ir.Check.NonZero ir.Check.InBounds edge.catch S1

/** The exceptions the machine itself raises, caught by class and by superclass. */
public class RuntimeExceptions {
    static class Node {
        int value;
        Node next;

        int get() {
            return value;
        }
    }

    static final class Special extends Node {}

    static int fail(int kind, Node nothing, Object text, int zero) {
        int[] a = new int[2];
        return switch (kind) {
            case 0 -> nothing.value;
            case 1 -> nothing.get();
            case 2 -> {
                nothing.value = 3;
                yield 0;
            }
            case 3 -> ((Node) text).value;
            case 4 -> ((Special) new Node()).get();
            case 5 -> 1 / zero;
            case 6 -> (int) (1L % zero);
            case 7 -> a[zero - 1];
            case 8 -> a[2 + zero];
            case 9 -> new int[zero - 1].length;
            case 10 -> ((int[]) text)[0];
            case 11 -> "abc".charAt(3 + zero);
            case 12 -> ((String) text).charAt(zero - 1);
            case 13 -> nothing.next.next.value;
            case 14 -> {
                Object[] o = new String[1];
                o[0] = nothing == null ? new Node() : nothing;
                yield 0;
            }
            default -> 42;
        };
    }

    static String name(int kind) {
        try {
            int r = fail(kind, null, "text", 0);
            return r == 42 ? "fine" : "odd";
        } catch (NullPointerException e) {
            return "null";
        } catch (ClassCastException e) {
            return "cast";
        } catch (ArithmeticException e) {
            return "arithmetic";
        } catch (ArrayIndexOutOfBoundsException e) {
            return "array index";
        } catch (StringIndexOutOfBoundsException e) {
            return "string index";
        } catch (NegativeArraySizeException e) {
            return "size";
        } catch (ArrayStoreException e) {
            return "store";
        }
    }

    static boolean asRuntime(int kind) {
        try {
            fail(kind, null, "text", 0);
        } catch (IndexOutOfBoundsException e) {
            return true;
        } catch (RuntimeException e) {
            return false;
        }
        return false;
    }

    public static void main(String[] args) {
        for (int kind = 0; kind < 16; kind++) {
            System.out.println(kind + " " + name(kind) + " " + asRuntime(kind));
        }
        Object o = null;
        Node n = (Node) o;
        System.out.println(n == null);
        int before = 0;
        try {
            before = 1;
            n.value = before = 2;
            before = 3;
        } catch (NullPointerException e) {
            System.out.println(before);
        }
    }
}
