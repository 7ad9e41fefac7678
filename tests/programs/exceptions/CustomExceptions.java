// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.Throw ir.FieldLoad ir.Call.SPECIAL edge.catch S1 S8

/** Exception classes with fields, hierarchies, constructors that call each other, and constant messages. */
public class CustomExceptions {
    static class DeviceException extends Exception {
        final int device;
        final long offset;
        final boolean fatal;

        DeviceException(String message, int device, long offset, boolean fatal) {
            super(message);
            this.device = device;
            this.offset = offset;
            this.fatal = fatal;
        }

        DeviceException(int device) {
            this("default message", device, -1L, false);
        }

        int score() {
            return device * 2 + (fatal ? 1000 : 0);
        }
    }

    static final class Timeout extends DeviceException {
        final short after;
        final char unit;

        Timeout(int device, int after) {
            super("timed out", device, after * 10L, true);
            this.after = (short) after;
            this.unit = 's';
        }

        @Override
        int score() {
            return super.score() + after;
        }
    }

    static final class Unchecked extends IllegalArgumentException {
        final byte reason;

        Unchecked(int reason) {
            super("unchecked");
            this.reason = (byte) reason;
        }
    }

    static final class Silent extends RuntimeException {}

    static void poke(int n) throws DeviceException {
        if (n == 1) throw new DeviceException(11);
        if (n == 2) throw new Timeout(12, 70000);
        if (n == 3) throw new Unchecked(300);
        if (n == 4) throw new Silent();
        if (n == 5) throw make(n);
    }

    static DeviceException make(int n) {
        return n > 3 ? new Timeout(n, n) : new DeviceException(n);
    }

    static void middle(int n) throws DeviceException {
        poke(n);
        System.out.println("no problem with " + n);
    }

    static int total;

    static void outer(int n) {
        try {
            middle(n);
        } catch (Timeout e) {
            System.out.println(e.getMessage() + " " + e.after + e.unit + " " + e.offset + " " + e.score());
        } catch (DeviceException e) {
            System.out.println(e.getMessage() + " " + e.device + " " + e.offset + " " + e.fatal + " " + e.score());
        } catch (Unchecked e) {
            System.out.println(e.getMessage() + " " + e.reason);
        } catch (Silent e) {
            System.out.println("silent");
        } finally {
            total++;
        }
    }

    public static void main(String[] args) {
        for (int n = 0; n < 6; n++) {
            outer(n);
        }
        System.out.println(total);
        DeviceException kept = make(2);
        DeviceException other = make(9);
        System.out.println(kept.score() + " " + other.score() + " " + (kept instanceof Timeout) + " "
                + (other instanceof Timeout t ? t.after : -1));
        for (int i = 0; i < 1000; i++) {
            try {
                poke(i % 6);
                total += 1;
            } catch (DeviceException | RuntimeException e) {
                total += 3;
            }
        }
        System.out.println(total);
        DeviceException none = null;
        try {
            if (args.length == 0) {
                throw none;
            }
        } catch (NullPointerException e) {
            System.out.println("thrown null");
        } catch (DeviceException e) {
            System.out.println("not this");
        }
    }
}
