// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A type tells its own name, and instanceof tells types apart. */
public class ReflectionOk {
    interface Named {
        String typeName();
    }

    static class Thing implements Named {
        int field;

        @Override
        public String typeName() {
            return "Thing";
        }
    }

    public static void main(String[] args) {
        Object o = new Thing();
        System.out.println(o instanceof Named n ? n.typeName() : "unknown");
        System.out.println(o instanceof Thing t ? t.field : -1);
        assert o != null;
    }
}
