// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

/**
 * The C type of a value.
 *
 * @param kind how values of it behave
 * @param text how it is spelled
 */
record CType(Kind kind, String text) {
    static final CType INT = new CType(Kind.INT, "s32");
    /** An int that is 0 or 1. */
    static final CType TRUTH = new CType(Kind.INT, "bool");
    static final CType LONG = new CType(Kind.LONG, "s64");
    static final CType EXCEPTION = new CType(Kind.EXCEPTION, "struct jfl_exception");
    static final CType STRING = new CType(Kind.STRING, "const struct jfl_string *");
    static final CType OBJECT = new CType(Kind.OBJECT, "struct jfl_object *");
    static final CType NULL = new CType(Kind.NULL, "void *");
    static final CType VOID = new CType(Kind.VOID, "void");

    enum Kind {
        VOID, INT, LONG, EXCEPTION, STRING,
        /** A pointer to an array's structure. */
        ARRAY,
        /** A pointer to the structure of a class, or to the header alone. */
        OBJECT,
        /** A pointer that C owns. */
        OPAQUE,
        /** The null constant. */
        NULL
    }

    /** True for the references that are counted. */
    boolean isCounted() {
        return switch (kind) {
            case ARRAY, OBJECT -> true;
            case VOID, INT, LONG, EXCEPTION, STRING, OPAQUE, NULL -> false;
        };
    }

    boolean isPointer() {
        return switch (kind) {
            case STRING, ARRAY, OBJECT, OPAQUE, NULL -> true;
            case VOID, INT, LONG, EXCEPTION -> false;
        };
    }

    /** A declaration without the semicolon. */
    String declare(String name) {
        return declare(text, name);
    }

    static String declare(String type, String name) {
        return type.endsWith("*") ? type + name : type + " " + name;
    }

    /** An expression of this type as one of another. */
    String convert(CExpression expression, CType to) {
        if (equals(to) || !isPointer() && to.kind == kind) {
            return expression.text();
        }
        if (to.kind == Kind.EXCEPTION) {
            if (kind == Kind.NULL) {
                return "(struct jfl_exception){ .class = NULL }";
            }
            throw new IllegalStateException("back end: " + text + " is no exception: " + expression.text());
        }
        if (kind == Kind.EXCEPTION || !isPointer() || !to.isPointer()) {
            throw new IllegalStateException("back end: " + expression.text() + " has type " + text + ", not " + to.text);
        }
        if (kind == Kind.NULL || to.kind == Kind.NULL) {
            return kind == Kind.NULL ? "NULL" : expression.text();
        }
        return "(" + to.text + ")" + expression.operand();
    }
}
