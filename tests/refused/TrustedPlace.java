// SPDX-License-Identifier: GPL-2.0-only OR MIT
import jfl.contracts.Opaque;

/** A class that claims to be a C type, without being trusted. */
public class TrustedPlace {
    @Opaque("struct thing *")
    static final class Thing {} // error[J0902]: trusted code

    private Thing thing;

    public static void main(String[] args) {
        TrustedPlace place = new TrustedPlace();
        System.out.println(place.thing == null); // error[J0902]: trusted code
    }
}
