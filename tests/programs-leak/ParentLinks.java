// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: C8 ir.FieldStore ir.ArrayStore.reference
// leaks: ParentLinks$Parent 2, ParentLinks$Child 4, [LParentLinks$Child; 2

/** Children that point back to their parents keep both alive; a pair that was cut does not. */
public class ParentLinks {
    static final class Parent {
        final Child[] children = new Child[2];
    }

    static final class Child {
        Parent parent;
        final int age;

        Child(Parent parent, int age) {
            this.parent = parent;
            this.age = age;
        }
    }

    static Parent family(int age) {
        Parent p = new Parent();
        for (int i = 0; i < p.children.length; i++) {
            p.children[i] = new Child(p, age + i);
        }
        return p;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            Parent p = family(i * 10);
            System.out.println(p.children[1].parent.children[0].age);
            if (i == 1) {
                for (Child c : p.children) {
                    c.parent = null;
                }
            }
        }
        System.out.println("done");
    }
}
