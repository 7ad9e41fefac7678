// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldStore ir.FieldLoad ir.Call.SPECIAL S1

/** Final fields and locals, definite assignment on many paths, immutable objects copied with changes. */
public class FinalFields {
    final int kind;
    final String name;
    private final int[] sizes;

    FinalFields(int code) {
        if (code < 0) {
            kind = -1;
            name = "negative";
        } else {
            switch (code) {
                case 0:
                    name = "zero";
                    break;
                case 1:
                    name = "one";
                    break;
                default:
                    name = "many";
            }
            kind = code > 1 ? 2 : code;
        }
        final int size;
        if (kind > 0) {
            size = kind * 2;
        } else {
            size = 1;
        }
        sizes = new int[size];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = code * i;
        }
    }

    FinalFields(FinalFields other, String name) {
        this.kind = other.kind;
        this.name = name;
        this.sizes = other.sizes.clone();
    }

    FinalFields named(String newName) {
        return newName.equals(name) ? this : new FinalFields(this, newName);
    }

    int total() {
        int t = 0;
        for (final int s : sizes) {
            t += s;
        }
        return t;
    }

    static int late(int n) {
        final int result;
        try {
            if (n > 2) {
                throw new IllegalStateException();
            }
            n *= 2;
        } catch (IllegalStateException e) {
            n = -n;
        }
        result = n + 1;
        return result;
    }

    public static void main(String[] args) {
        for (int code = -2; code < 4; code++) {
            FinalFields f = new FinalFields(code);
            FinalFields g = f.named("copy");
            g.sizes[0] = 100;
            System.out.println(f.kind + " " + f.name + " " + f.total() + " " + g.name + " " + g.total() + " "
                    + (f == f.named(f.name)) + " " + (f == g));
        }
        System.out.println(late(1) + " " + late(5));
        int a, b = 3, c = a = b;
        System.out.println(a + b + c);
    }
}
