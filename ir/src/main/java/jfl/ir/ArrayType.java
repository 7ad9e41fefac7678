// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * An array.
 *
 * @param element the stored type of an element, which may be a small integer or another array
 */
public record ArrayType(Type element) implements Reference {
    @Override
    public String descriptor() {
        return "[" + element.descriptor();
    }

    @Override
    public String toString() {
        return element + "[]";
    }
}
