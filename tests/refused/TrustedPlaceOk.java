// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The same with a class of its own. */
public class TrustedPlaceOk {
    static final class Thing {}

    private Thing thing;

    public static void main(String[] args) {
        TrustedPlaceOk place = new TrustedPlaceOk();
        System.out.println(place.thing == null);
    }
}
