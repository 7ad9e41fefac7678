// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.FieldLoad ir.FieldStore S1 C2 C5

/** Chains, trees and arrays of 100,000 nodes are dropped in one go and in pieces. */
public class LongChains {
    static class Node {
        final int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    static final class Tree {
        Tree left;
        Tree right;
        int[] payload = new int[1];
    }

    record Link(int value, Link next) {}

    static Node chain(int n) {
        Node head = null;
        for (int i = 0; i < n; i++) {
            head = new Node(i, head);
        }
        return head;
    }

    static int length(Node n) {
        int k = 0;
        for (; n != null; n = n.next) {
            k++;
        }
        return k;
    }

    static Tree zigzag(int n) {
        Tree root = new Tree();
        Tree at = root;
        for (int i = 0; i < n; i++) {
            Tree child = new Tree();
            child.payload[0] = i;
            if (i % 2 == 0) {
                at.left = child;
            } else {
                at.right = child;
            }
            at = child;
        }
        return root;
    }

    static Object[] nested(int n) {
        Object[] a = {null};
        for (int i = 0; i < n; i++) {
            a = new Object[] {a, new Node(i, null)};
        }
        return a;
    }

    static Node shared;

    public static void main(String[] args) {
        System.out.println(length(chain(100000)));
        Node a = chain(100000);
        Node middle = a;
        for (int i = 0; i < 50000; i++) {
            middle = middle.next;
        }
        a = null;
        System.out.println(length(middle));
        shared = middle;
        middle = new Node(-1, middle);
        shared = shared.next;
        System.out.println(middle.value + " " + shared.value);
        middle.next = null;
        System.out.println(length(shared));
        shared = null;
        Tree t = zigzag(100000);
        System.out.println(t.left.right.left.payload[0]);
        t.left = null;
        Link link = null;
        for (int i = 0; i < 100000; i++) {
            link = new Link(i, link);
        }
        System.out.println(link.value() + " " + link.next().value());
        link = null;
        Object[] n = nested(100000);
        System.out.println(n.length + " " + (n[1] instanceof Node x ? x.value : -1));
        Node[] heads = new Node[10];
        Node common = chain(1000);
        for (int i = 0; i < heads.length; i++) {
            heads[i] = new Node(i, common);
        }
        heads[3] = null;
        common = null;
        System.out.println(length(heads[9]));
        try {
            Node big = chain(50000);
            System.out.println(big.value / (big.value - 49999));
        } catch (ArithmeticException e) {
            System.out.println("dropped on the way out");
        }
    }
}
