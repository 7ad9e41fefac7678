// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.io;

import jfl.library.Console;
import jfl.library.Specialize;

/** {@code System.out} and {@code System.err}. */
public final class PrintStream {
    private final int stream;

    public PrintStream(int stream) {
        this.stream = stream;
    }

    public void print(boolean value) {
        Console.printBoolean(stream, value);
    }

    public void println(boolean value) {
        Console.printBoolean(stream, value);
        Console.printLine(stream);
    }

    public void print(char value) {
        Console.printChar(stream, value);
    }

    public void println(char value) {
        Console.printChar(stream, value);
        Console.printLine(stream);
    }

    public void print(int value) {
        Console.printInt(stream, value);
    }

    public void println(int value) {
        Console.printInt(stream, value);
        Console.printLine(stream);
    }

    public void print(long value) {
        Console.printLong(stream, value);
    }

    public void println(long value) {
        Console.printLong(stream, value);
        Console.printLine(stream);
    }

    public void print(String value) {
        Console.printString(stream, value == null ? "null" : value);
    }

    public void println(String value) {
        Console.printString(stream, value == null ? "null" : value);
        Console.printLine(stream);
    }

    @Specialize
    public void print(Object value) {
        print(String.valueOf(value));
    }

    @Specialize
    public void println(Object value) {
        println(String.valueOf(value));
    }

    public void print(char[] value) {
        for (char c : value) {
            Console.printChar(stream, c);
        }
    }

    public void println(char[] value) {
        print(value);
        Console.printLine(stream);
    }

    public void println() {
        Console.printLine(stream);
    }

    public void flush() {}
}
