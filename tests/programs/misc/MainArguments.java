// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.ArrayLength ir.ArrayLoad.reference S1
// args: alpha 42 alpha -7

/** Arguments of main: count, content, equality, numbers. */
public class MainArguments {
    public static void main(String[] args) {
        System.out.println(args.length);
        int sum = 0;
        for (int i = 0; i < args.length; i++) {
            System.out.println(i + " " + args[i] + " " + args[i].length());
            try {
                sum += Integer.parseInt(args[i]);
            } catch (NumberFormatException e) {
                System.out.println("not a number");
            }
        }
        System.out.println(sum + " " + args[0].equals(args[2]) + " " + args[0].equals("alpha"));
        switch (args[1]) {
            case "42" -> System.out.println("forty-two");
            default -> System.out.println("something else");
        }
        args[0] = "changed";
        System.out.println(args[0]);
        try {
            System.out.println(args[4]);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("no fifth");
        }
    }
}
