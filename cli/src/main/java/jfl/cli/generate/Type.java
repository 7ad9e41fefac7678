// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** The types that generated code has variables of. */
enum Type {
    BOOLEAN("boolean"),
    BYTE("byte"),
    SHORT("short"),
    CHAR("char"),
    INT("int"),
    LONG("long"),
    BOOLEANS("boolean[]"),
    BYTES("byte[]"),
    SHORTS("short[]"),
    CHARS("char[]"),
    INTS("int[]"),
    LONGS("long[]"),
    GRID("int[][]"),
    /** A mutable object with a field of every kind; its {@code next} is only ever fresh or null, so no cycle arises. */
    NODE("Node"),
    /** A class with overridden methods. */
    BASE("Base"),
    /** A functional interface, implemented by classes and by lambdas. */
    OP("Op"),
    /** A sealed interface of records and an enum. */
    SHAPE("Shape"),
    TEXT("String");

    static final List<Type> NUMBERS = List.of(BYTE, SHORT, CHAR, INT, LONG);
    static final List<Type> PRIMITIVES = List.of(BOOLEAN, BYTE, SHORT, CHAR, INT, LONG);
    static final List<Type> ARRAYS = List.of(BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS, GRID);
    static final List<Type> OBJECTS = List.of(NODE, BASE, OP, SHAPE, TEXT);

    private final String text;

    Type(String text) {
        this.text = text;
    }

    /** As it stands in the source. */
    String text() {
        return text;
    }

    boolean isNumber() {
        return NUMBERS.contains(this);
    }

    boolean isArray() {
        return ARRAYS.contains(this);
    }

    /** The type of an array's elements. */
    Type element() {
        return switch (this) {
            case BOOLEANS -> BOOLEAN;
            case BYTES -> BYTE;
            case SHORTS -> SHORT;
            case CHARS -> CHAR;
            case INTS -> INT;
            case LONGS -> LONG;
            case GRID -> INTS;
            case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, NODE, BASE, OP, SHAPE, TEXT ->
                throw new IllegalArgumentException(text + " is no array");
        };
    }
}
