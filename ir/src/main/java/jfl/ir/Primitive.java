// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** The primitive types, with {@code void}. */
public enum Primitive implements Type {
    BOOLEAN('Z', 1), BYTE('B', 1), CHAR('C', 2), SHORT('S', 2), INT('I', 4), LONG('J', 8), FLOAT('F', 4), DOUBLE('D', 8), VOID('V', 0);

    private final char descriptor;
    private final int bytes;

    Primitive(char descriptor, int bytes) {
        this.descriptor = descriptor;
        this.bytes = bytes;
    }

    /** Size of a field or array element of this type, in bytes. */
    public int bytes() {
        return bytes;
    }

    @Override
    public Primitive computational() {
        return switch (this) {
            case BOOLEAN, BYTE, CHAR, SHORT, INT -> INT;
            case LONG, FLOAT, DOUBLE, VOID -> this;
        };
    }

    /** True for {@code float} and {@code double}: representable, refused later. */
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    @Override
    public String descriptor() {
        return String.valueOf(descriptor);
    }

    static Primitive ofDescriptor(char descriptor) {
        for (var primitive : values()) {
            if (primitive.descriptor == descriptor) {
                return primitive;
            }
        }
        throw new IllegalArgumentException("not a descriptor: " + descriptor);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
