// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Classes and members as objects. */
public class Reflection {
    static class Thing {
        int field;
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        Object o = new Thing();
        System.out.println(o.getClass().getName()); // error[J0102]: reflection
        System.out.println(Thing.class.getSimpleName()); // error[J0102]: reflection
        System.out.println(Thing.class.getDeclaredField("field").getInt(o)); // error[J0102]: reflection
    }
}
