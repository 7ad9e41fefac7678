// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.Call.VIRTUAL S1

/** A protocol parser as a state machine: enums with behaviour, nested switches, tables. */
public class StateMachine {
    enum State {
        IDLE {
            State next(int b) {
                return b == 0x7e ? LENGTH : IDLE;
            }
        },
        LENGTH {
            State next(int b) {
                return b == 0 ? IDLE : b > 8 ? ERROR : DATA;
            }
        },
        DATA {
            State next(int b) {
                return DATA;
            }
        },
        CHECK {
            State next(int b) {
                return IDLE;
            }
        },
        ERROR {
            State next(int b) {
                return b == 0xff ? IDLE : ERROR;
            }

            @Override
            boolean terminal() {
                return true;
            }
        };

        abstract State next(int b);

        boolean terminal() {
            return false;
        }
    }

    private State state = State.IDLE;
    private int remaining;
    private int sum;
    private int frames;
    private int errors;

    void feed(int b) {
        State old = state;
        state = old.next(b);
        switch (old) {
            case LENGTH:
                remaining = b;
                sum = b;
                break;
            case DATA:
                sum = sum + b & 0xff;
                if (--remaining == 0) {
                    state = State.CHECK;
                }
                break;
            case CHECK:
                switch (sum ^ b) {
                    case 0:
                        frames++;
                        break;
                    case 1:
                    case 2:
                        errors += 10;
                    default:
                        errors++;
                }
                break;
            case IDLE:
            case ERROR:
            default:
                if (state.terminal()) {
                    errors += 100;
                }
        }
    }

    static String light(String colour, boolean pressed) {
        return switch (colour) {
            case "red" -> pressed ? "green" : "red";
            case "green" -> "yellow";
            case "yellow" -> {
                if (pressed) {
                    yield "yellow";
                }
                yield "red";
            }
            default -> throw new IllegalArgumentException("colour");
        };
    }

    public static void main(String[] args) {
        StateMachine m = new StateMachine();
        int[] bytes = {1, 2, 0x7e, 2, 10, 20, 32, 0x7e, 0, 0x7e, 1, 5, 7, 0x7e, 1, 5, 99, 0x7e, 9, 1, 2, 0xff, 0x7e, 1,
            0x7e, 0x7f};
        for (int b : bytes) {
            m.feed(b);
            System.out.print(m.state + " ");
        }
        System.out.println();
        System.out.println(m.frames + " " + m.errors + " " + m.sum + " " + m.remaining);
        String colour = "red";
        for (int i = 0; i < 8; i++) {
            colour = light(colour, i % 3 == 0);
            System.out.print(colour + " ");
        }
        System.out.println();
        try {
            light("blue", true);
        } catch (IllegalArgumentException e) {
            System.out.println("no such " + e.getMessage());
        }
    }
}
