// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.Jump S1 E1

/** Dense, sparse, negative and falling-through switches over int, byte, char and short. */
public class IntSwitch {
    static int dense(int n) {
        switch (n) {
            case 0:
                return 10;
            case 1:
                return 11;
            case 2:
            case 3:
                return 23;
            case 5:
                return 15;
            default:
                return -1;
        }
    }

    static int sparse(int n) {
        return switch (n) {
            case Integer.MIN_VALUE -> 1;
            case -1000000 -> 2;
            case -1 -> 3;
            case 0 -> 4;
            case 70000 -> 5;
            case Integer.MAX_VALUE -> 6;
            default -> 0;
        };
    }

    static int fall(int n) {
        int r = 0;
        switch (n) {
            case 4:
                r += 1000;
            default:
                r += 1;
            case 1:
                r += 10;
                break;
            case 2:
                r += 100;
            case 3:
                r += 5;
        }
        return r;
    }

    static String letters(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> "vowel";
            case 'y' -> "sometimes";
            case '\u00e9' -> "accented";
            default -> {
                if (c >= 'a' && c <= 'z') {
                    yield "consonant";
                }
                yield "other";
            }
        };
    }

    static int bytes(byte b) {
        switch (b) {
            case -128: return 1;
            case 127: return 2;
            case (byte) 200: return 3;
        }
        return 0;
    }

    static int shorts(short s) {
        return switch (s) {
            case Short.MIN_VALUE -> -1;
            case (short) 65535 -> -2;
            default -> s & 7;
        };
    }

    static int onlyDefault(int n) {
        switch (n) {
            default:
                n++;
        }
        return n;
    }

    static int nested(int a, int b) {
        switch (a) {
            case 1:
                switch (b) {
                    case 1:
                        return 11;
                    case 2:
                        break;
                    default:
                        return 19;
                }
                return 12;
            case 2:
                return switch (b) {
                    case 1 -> 21;
                    default -> switch (a + b) {
                        case 4 -> 22;
                        default -> 29;
                    };
                };
            default:
                return 99;
        }
    }

    public static void main(String[] args) {
        for (int i = -1; i < 7; i++) {
            System.out.println(i + ": " + dense(i) + " " + sparse(i) + " " + fall(i) + " " + onlyDefault(i));
        }
        System.out.println(sparse(Integer.MIN_VALUE) + " " + sparse(Integer.MAX_VALUE) + " " + sparse(-1000000) + " "
                + sparse(70000));
        System.out.println(dense(Integer.MIN_VALUE) + " " + dense(Integer.MAX_VALUE));
        System.out.println(letters('a') + " " + letters('y') + " " + letters('z') + " " + letters('\u00e9') + " "
                + letters('1'));
        System.out.println(bytes((byte) 128) + " " + bytes((byte) 127) + " " + bytes((byte) -56));
        System.out.println(bytes((byte) 0));
        System.out.println(shorts((short) -32768) + " " + shorts((short) -1) + " " + shorts((short) 13));
        for (int a = 1; a < 4; a++) {
            System.out.println(nested(a, 1) + " " + nested(a, 2) + " " + nested(a, 3));
        }
    }
}
