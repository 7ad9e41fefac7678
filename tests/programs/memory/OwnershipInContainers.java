// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.ArrayStore.reference ir.Check.Storable ir.Call.VIRTUAL S1 C2 C5

/** Object pools, deques and trees without parent links, filled, emptied and abandoned. */
public class OwnershipInContainers {
    static final class Buffer {
        final byte[] bytes = new byte[16];
        int used;

        void write(int b) {
            bytes[used++ & 15] = (byte) b;
        }
    }

    static final class Pool {
        private final Buffer[] free = new Buffer[4];
        private int count;
        int made;

        Buffer take() {
            if (count == 0) {
                made++;
                return new Buffer();
            }
            Buffer b = free[--count];
            free[count] = null;
            b.used = 0;
            return b;
        }

        void give(Buffer b) {
            if (count < free.length) {
                free[count++] = b;
            }
        }
    }

    static final class Tree {
        private static final class Node {
            final int key;
            Node left;
            Node right;

            Node(int key) {
                this.key = key;
            }
        }

        private Node root;
        private int size;

        boolean add(int key) {
            if (root == null) {
                root = new Node(key);
                size++;
                return true;
            }
            Node at = root;
            while (true) {
                if (key == at.key) {
                    return false;
                }
                Node next = key < at.key ? at.left : at.right;
                if (next == null) {
                    break;
                }
                at = next;
            }
            if (key < at.key) {
                at.left = new Node(key);
            } else {
                at.right = new Node(key);
            }
            size++;
            return true;
        }

        boolean removeSmallest() {
            if (root == null) {
                return false;
            }
            if (root.left == null) {
                root = root.right;
            } else {
                Node at = root;
                while (at.left.left != null) {
                    at = at.left;
                }
                at.left = at.left.right;
            }
            size--;
            return true;
        }

        long inOrder() {
            Node[] stack = new Node[64];
            int depth = 0;
            long h = 0;
            Node at = root;
            while (at != null || depth > 0) {
                while (at != null) {
                    stack[depth++] = at;
                    at = at.left;
                }
                at = stack[--depth];
                h = h * 31 + at.key;
                at = at.right;
            }
            return h;
        }
    }

    public static void main(String[] args) {
        Pool pool = new Pool();
        Buffer[] live = new Buffer[8];
        int x = 7;
        long sum = 0;
        for (int i = 0; i < 1000; i++) {
            x = x * 1103515245 + 12345;
            int at = x >>> 16 & 7;
            if (live[at] == null) {
                live[at] = pool.take();
                live[at].write(i);
            } else {
                sum += live[at].bytes[0];
                pool.give(live[at]);
                live[at] = null;
            }
        }
        System.out.println(sum + " " + (pool.made > 3) + " " + pool.count);
        Tree tree = new Tree();
        for (int i = 0; i < 500; i++) {
            x = x * 1103515245 + 12345;
            tree.add(x >>> 20);
        }
        System.out.println(tree.size + " " + tree.inOrder());
        for (int i = 0; i < 100; i++) {
            tree.removeSmallest();
        }
        System.out.println(tree.size + " " + tree.inOrder());
        tree.root.left = null;
        System.out.println(tree.inOrder());
        while (tree.removeSmallest()) {
            x++;
        }
        System.out.println(tree.root == null);
    }
}
