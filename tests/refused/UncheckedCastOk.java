// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The cast is written where the type is known, or the type parameter is kept. */
public class UncheckedCastOk {
    static final class Slot<T> {
        private final T content;

        Slot(T content) {
            this.content = content;
        }

        T get() {
            return content;
        }
    }

    static final class Stack<T> {
        private final Object[] items = new Object[4];
        private int size;

        void push(T t) {
            items[size++] = t;
        }

        @SuppressWarnings("unchecked")
        T pop() {
            return (T) items[--size];
        }
    }

    public static void main(String[] args) {
        System.out.println(new Slot<>("text").get().length());
        Object o = args.length == 0 ? "text" : new int[1];
        if (o instanceof String s) {
            System.out.println(s.length());
        }
        Stack<String> stack = new Stack<>();
        stack.push("a");
        System.out.println(stack.pop());
    }
}
