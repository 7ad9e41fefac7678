// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.FieldLoad ir.FieldStore ir.Check.NonNull ir.Const.OfNull S1 C2 C5

/** Linked lists: build, reverse, merge, sort, remove while walking. */
public class LinkedLists {
    static final class Node {
        int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    static Node build(int n, int factor) {
        Node head = null;
        for (int i = n - 1; i >= 0; i--) {
            head = new Node(i * factor % 17, head);
        }
        return head;
    }

    static Node reverse(Node head) {
        Node result = null;
        while (head != null) {
            Node next = head.next;
            head.next = result;
            result = head;
            head = next;
        }
        return result;
    }

    static Node merge(Node a, Node b) {
        Node start = new Node(0, null);
        Node last = start;
        while (a != null && b != null) {
            if (a.value <= b.value) {
                last.next = a;
                a = a.next;
            } else {
                last.next = b;
                b = b.next;
            }
            last = last.next;
        }
        last.next = a == null ? b : a;
        return start.next;
    }

    static Node sort(Node head) {
        Node[] bins = new Node[16];
        while (head != null) {
            Node one = head;
            head = head.next;
            one.next = null;
            int i = 0;
            while (bins[i] != null) {
                one = merge(bins[i], one);
                bins[i++] = null;
            }
            bins[i] = one;
        }
        Node all = null;
        for (Node bin : bins) {
            all = merge(bin, all);
        }
        return all;
    }

    static Node insertSorted(Node head, int v) {
        if (head == null || head.value >= v) {
            return new Node(v, head);
        }
        Node at = head;
        while (at.next != null && at.next.value < v) {
            at = at.next;
        }
        at.next = new Node(v, at.next);
        return head;
    }

    static Node without(Node head, int v) {
        while (head != null && head.value == v) {
            head = head.next;
        }
        for (Node at = head; at != null; ) {
            if (at.next != null && at.next.value == v) {
                at.next = at.next.next;
            } else {
                at = at.next;
            }
        }
        return head;
    }

    static void print(String label, Node head) {
        System.out.print(label);
        for (Node n = head; n != null; n = n.next) {
            System.out.print(" " + n.value);
        }
        System.out.println();
    }

    public static void main(String[] args) {
        Node list = build(20, 7);
        print("built", list);
        list = reverse(list);
        print("reversed", list);
        list = sort(list);
        print("sorted", list);
        list = without(list, 3);
        list = without(list, 0);
        print("without", list);
        list = insertSorted(list, -5);
        list = insertSorted(list, 8);
        list = insertSorted(list, 99);
        print("inserted", list);
        list = merge(list, sort(build(5, 3)));
        print("merged", list);
        print("nothing", sort(reverse(without(null, 1))));
        Node middle = list;
        Node fast = list;
        while (fast != null && fast.next != null) {
            middle = middle.next;
            fast = fast.next.next;
        }
        System.out.println("middle " + middle.value);
        middle.next = null;
        print("half", list);
    }
}
