// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.util.function.Supplier;

/** Exceptions used as objects, and exceptions that carry objects or change. */
public class ExceptionObject {
    static class Carrier extends RuntimeException {
        final int[] data;

        Carrier(int[] data) {
            this.data = data; // error[J0119]: exception with a reference field
        }
    }

    static class Changing extends RuntimeException {
        int count = 1; // error[J0119]: exception with a mutable field
    }

    static class Own extends RuntimeException {}

    interface Coded {
        int code();
    }

    static class Both extends RuntimeException implements Coded {
        public int code() {
            return 3;
        }
    }

    static int code(Coded c) {
        return c.code();
    }

    static int use(Object o) {
        return o == null ? 0 : 1;
    }

    public static void main(String[] args) {
        Own own = new Own();
        Object[] all = {own}; // error[J0119]: exception used as an object
        System.out.println(use(own)); // error[J0119]: exception used as an object
        System.out.println(code(new Both())); // error[J0119]: exception used as an object
        Supplier<Own> maker = Own::new; // error[J0119]: exception used as an object
        System.out.println(maker.get().getMessage() == null);
        System.out.println(all.length);
        try {
            throw args.length > 0 ? new Carrier(new int[2]) : new Changing();
        } catch (Carrier e) {
            System.out.println(e.data.length);
        } catch (Changing e) {
            e.count++;
            System.out.println(e.count);
        }
    }
}
