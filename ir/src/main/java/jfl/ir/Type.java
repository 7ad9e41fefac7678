// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * A type of the IR. SSA values have {@linkplain #isComputational() computational} types only: {@code int}, {@code long},
 * {@code float}, {@code double} and references; {@code boolean}, {@code byte}, {@code char} and {@code short} are how fields,
 * array elements and signatures store an {@code int}. {@code void} appears only as the result of a signature.
 */
public sealed interface Type permits Primitive, Reference {

    /** True for the types an SSA value may have. */
    default boolean isComputational() {
        return switch (this) {
            case Primitive p -> p == p.computational() && p != Primitive.VOID;
            case Reference _ -> true;
        };
    }

    /** The type that a value of this type has once it is loaded: {@code int} for the small integers, else itself. */
    default Type computational() {
        return this;
    }

    /** The field descriptor (JVMS 4.3.2). */
    String descriptor();

    /** Parses a field descriptor, or {@code V}. */
    static Type ofDescriptor(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'L' -> new ClassType(descriptor.substring(1, descriptor.length() - 1));
            case '[' -> new ArrayType(ofDescriptor(descriptor.substring(1)));
            default -> Primitive.ofDescriptor(descriptor.charAt(0));
        };
    }
}
