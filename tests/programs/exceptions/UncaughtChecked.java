// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.uncaught edge.rethrow S1
// exit: 1

/** A checked exception leaves main after a resource was closed. */
public class UncaughtChecked {
    static class Lost extends Exception {}

    record Resource(int id) implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("closed " + id);
        }
    }

    static void work(Resource r) throws Lost {
        System.out.println("working with " + r.id());
        throw new Lost();
    }

    public static void main(String[] args) throws Lost {
        System.out.println("start");
        try (Resource r = new Resource(4)) {
            work(r);
        }
        System.out.println("not reached");
    }
}
