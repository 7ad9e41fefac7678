// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.typeSwitch ir.InstanceOf edge.catch S1

/** Unnamed variables and patterns. */
public class UnnamedVariables {
    sealed interface Tree permits Leaf, Branch {}

    record Leaf(int value) implements Tree {}

    record Branch(Tree left, Tree right, int weight) implements Tree {}

    interface Combine {
        int apply(int a, int b, int c);
    }

    static int calls;

    static int call(int v) {
        calls += v;
        return v;
    }

    static int weight(Tree t) {
        return switch (t) {
            case Leaf _ -> 1;
            case Branch(Leaf(int v), _, int w) when v > 10 -> v * w;
            case Branch(_, Leaf _, _) -> 2;
            case Branch(_, _, var w) -> w;
        };
    }

    static boolean parses(String s) {
        try {
            var _ = Integer.parseInt(s);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    public static void main(String[] args) {
        Tree leaf = new Leaf(3);
        Tree big = new Leaf(11);
        Tree[] trees = {leaf, new Branch(big, leaf, 4), new Branch(leaf, big, 9),
            new Branch(leaf, new Branch(leaf, leaf, 1), 7)};
        for (Tree t : trees) {
            System.out.println(weight(t));
        }
        int n = 0;
        for (Tree _ : trees) {
            n++;
        }
        for (int i = 0, _ = call(5); i < 3; i++) {
            n += i;
        }
        System.out.println(n + " " + calls);
        Combine second = (_, b, _) -> b;
        System.out.println(second.apply(1, 2, 3));
        System.out.println(parses("12") + " " + parses("twelve"));
        if (trees[1] instanceof Branch(Leaf(var v), _, _) && v > 5) {
            System.out.println("left is " + v);
        }
        record Closing(int id) implements AutoCloseable {
            public void close() {
                System.out.println("closed " + id);
            }
        }
        try (var _ = new Closing(1)) {
            System.out.println("body");
        }
    }
}
