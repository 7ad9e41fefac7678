// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/**
 * A field. In lifted code {@code owner} is what the class file names; in the closed world it is the declaring class.
 *
 * @param owner internal name
 * @param name simple name
 * @param type stored type
 */
public record FieldRef(String owner, String name, Type type) {
    @Override
    public String toString() {
        return owner + "." + name + ":" + type.descriptor();
    }
}
