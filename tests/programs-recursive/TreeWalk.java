// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.FieldLoad ir.New C2 C5

/** Binary search tree with recursive insertion, traversal, height and deletion. */
public class TreeWalk {
    static final class Node {
        final int key;
        Node left;
        Node right;

        Node(int key) {
            this.key = key;
        }
    }

    static Node insert(Node n, int key) {
        if (n == null) {
            return new Node(key);
        }
        if (key < n.key) {
            n.left = insert(n.left, key);
        } else if (key > n.key) {
            n.right = insert(n.right, key);
        }
        return n;
    }

    static Node remove(Node n, int key) {
        if (n == null) {
            return null;
        }
        if (key < n.key) {
            n.left = remove(n.left, key);
            return n;
        }
        if (key > n.key) {
            n.right = remove(n.right, key);
            return n;
        }
        if (n.left == null) {
            return n.right;
        }
        if (n.right == null) {
            return n.left;
        }
        Node least = n.right;
        while (least.left != null) {
            least = least.left;
        }
        Node replaced = new Node(least.key);
        replaced.right = remove(n.right, least.key);
        replaced.left = n.left;
        return replaced;
    }

    static int height(Node n) {
        return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
    }

    static void print(Node n) {
        if (n != null) {
            print(n.left);
            System.out.print(n.key + " ");
            print(n.right);
        }
    }

    static Node mirror(Node n) {
        if (n == null) {
            return null;
        }
        Node m = new Node(n.key);
        m.left = mirror(n.right);
        m.right = mirror(n.left);
        return m;
    }

    public static void main(String[] args) {
        Node root = null;
        int x = 12;
        for (int i = 0; i < 30; i++) {
            x = (x * 37 + 11) % 101;
            root = insert(root, x);
        }
        print(root);
        System.out.println();
        System.out.println(height(root));
        for (int i = 0; i < 101; i += 2) {
            root = remove(root, i);
        }
        print(root);
        System.out.println();
        print(mirror(root));
        System.out.println();
    }
}
