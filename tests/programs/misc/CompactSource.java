// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.VIRTUAL ir.FieldStore S1

/* A compact source file: fields, methods and an instance main without a class around them. */

int calls;
final String greeting = "hello";

int twice(int x) {
    calls++;
    return x * 2;
}

record Point(int x, int y) {}

void main() {
    IO.println(greeting);
    for (int i = 0; i < 4; i++) {
        IO.println("twice " + i + " is " + twice(i));
    }
    IO.print(calls);
    IO.println();
    IO.println(new Point(calls, -1));
    IO.println('c');
    IO.println(1L << 40);
    System.out.println("done");
}
