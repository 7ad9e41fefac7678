// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** What must be undone is closed. */
public class FinalizersOk {
    record Resource(int id) implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("closed " + id);
        }
    }

    public static void main(String[] args) {
        try (Resource r = new Resource(3)) {
            System.out.println(r.id());
        }
    }
}
