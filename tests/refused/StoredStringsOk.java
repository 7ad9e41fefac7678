// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Numbers are kept, text is made when it is printed; toString may return a concatenation. */
public class StoredStringsOk {
    final int number;

    StoredStringsOk(int number) {
        this.number = number;
    }

    static void label(int n) {
        System.out.println("label " + n);
    }

    @Override
    public String toString() {
        return "object " + number;
    }

    public static void main(String[] args) {
        String local = "local " + args.length;
        System.out.println(local + "!");
        label(args.length);
        if (args.length > 3) {
            throw new IllegalArgumentException("too many arguments");
        }
        System.out.println(new StoredStringsOk(4));
    }
}
