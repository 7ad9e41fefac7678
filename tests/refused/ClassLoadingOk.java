// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A switch from names to constructors, all known at build time. */
public class ClassLoadingOk {
    interface Codec {
        int code(int v);
    }

    static Codec byName(String name) {
        return switch (name) {
            case "plain" -> v -> v;
            case "inverted" -> v -> ~v;
            default -> throw new IllegalArgumentException("no such codec");
        };
    }

    public static void main(String[] args) {
        System.out.println(byName(args.length == 0 ? "inverted" : args[0]).code(5));
    }
}
