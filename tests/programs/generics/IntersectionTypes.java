// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Cast ir.Call.INTERFACE S1 S12

/** Intersection bounds, wildcard capture, generic methods on interfaces, self types. */
public class IntersectionTypes {
    interface Sized {
        int size();
    }

    interface Tagged {
        String tag();

        default int tagLength() {
            return tag().length();
        }
    }

    record File(String tag, int size) implements Sized, Tagged {}

    record Folder(String tag, int entries) implements Sized, Tagged {
        public int size() {
            return entries * 4096;
        }
    }

    static <T extends Sized & Tagged> int weigh(T t) {
        return t.size() + t.tagLength();
    }

    static <T extends Sized & Tagged> T bigger(T a, T b) {
        return a.size() >= b.size() ? a : b;
    }

    static abstract class Builder<S extends Builder<S>> {
        int width;
        int height;

        abstract S self();

        S width(int w) {
            width = w;
            return self();
        }

        S height(int h) {
            height = h;
            return self();
        }
    }

    static final class Window extends Builder<Window> {
        int border;

        @Override
        Window self() {
            return this;
        }

        Window border(int b) {
            border = b;
            return this;
        }

        int area() {
            return (width + 2 * border) * (height + 2 * border);
        }
    }

    static final class Box<T> {
        T content;

        Box(T content) {
            this.content = content;
        }

        <R> Box<R> holding(R r) {
            return new Box<>(r);
        }
    }

    static void swap(Box<?>[] boxes) {
        Box<?> t = boxes[0];
        boxes[0] = boxes[1];
        boxes[1] = t;
    }

    static <T> void reset(Box<T> a, Box<? extends T> from) {
        a.content = from.content;
    }

    interface Visitor<R> {
        R file(File f);

        R folder(Folder f);
    }

    static <R> R visit(Sized s, Visitor<R> v) {
        return s instanceof File f ? v.file(f) : v.folder((Folder) s);
    }

    public static void main(String[] args) {
        System.out.println(weigh(new File("readme", 100)) + " " + weigh(new Folder("src", 3)));
        System.out.println(bigger(new File("a", 1), new File("b", 2)).tag());
        System.out.println(IntersectionTypes.<File>bigger(new File("c", 2), new File("d", 2)).tag());
        var both = args.length > 5 ? new File("x", 1) : new Folder("y", 1);
        System.out.println(both.size() + " " + both.tag());
        System.out.println(new Window().width(10).height(5).border(1).area());
        Box<String> s = new Box<>("s");
        Box<CharSequence> c = new Box<>("c");
        reset(c, s);
        System.out.println(c.content.length() + " " + s.holding(new int[4]).content.length);
        Box<?>[] boxes = {s, c.holding(new File("in box", 7))};
        swap(boxes);
        System.out.println(boxes[0].content instanceof File f ? f.tag() : "other");
        Visitor<String> names = new Visitor<>() {
            public String file(File f) {
                return f.tag();
            }

            public String folder(Folder f) {
                return "folder";
            }
        };
        System.out.println(visit(new File("v", 1), names) + " " + visit(new Folder("w", 1), names));
    }
}
