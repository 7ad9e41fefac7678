// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A volatile field that holds a reference. */
public class VolatileReference {
    static final class Node {
        int value;
    }

    static volatile Node shared = new Node(); // error[J0115]: volatile reference
    private volatile String name = "x"; // error[J0115]: volatile reference

    public static void main(String[] args) {
        System.out.println(shared.value + new VolatileReference().name);
    }
}
