// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.util.Objects;

/** Hash codes that depend on where an object happens to be. */
public class IdentityHash {
    static final class Plain {}

    public static void main(String[] args) {
        Plain p = new Plain();
        System.out.println(p.hashCode() != 0); // error[J0113]: identity hash code
        System.out.println(Objects.hashCode(p) != 0); // error[J0113]: identity hash code
        System.out.println(new int[1].hashCode() != 0); // error[J0113]: identity hash code
    }
}
