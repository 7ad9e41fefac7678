// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Volatile numbers and plain references. */
public class VolatileReferenceOk {
    static final class Node {
        int value;
    }

    static volatile long sequence = 1;
    private volatile boolean ready;
    private Node node = new Node();

    public static void main(String[] args) {
        VolatileReferenceOk v = new VolatileReferenceOk();
        v.ready = true;
        sequence++;
        System.out.println(sequence + " " + v.ready + " " + v.node.value);
    }
}
