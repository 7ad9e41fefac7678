// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: C8 ir.FieldStore
// leaks: RingOfNodes$Node 3

/** Three nodes in a ring: reference counts cannot free them, and the run says so. */
public class RingOfNodes {
    static final class Node {
        final int value;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }

    public static void main(String[] args) {
        Node a = new Node(1);
        a.next = new Node(2);
        a.next.next = new Node(3);
        a.next.next.next = a;
        int sum = 0;
        Node n = a;
        for (int i = 0; i < 7; i++) {
            sum += n.value;
            n = n.next;
        }
        System.out.println(sum);
        System.out.println(n.value);
        System.out.println("done");
    }
}
