// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.NewArray ir.ArrayLength ir.ArrayLoad.short ir.ArrayLoad.char ir.ArrayLoad.boolean ir.CloneArray S1

/** Arrays of every element type: defaults, initialisers, loads, stores and clone. */
public class Arrays {
    static int sum(byte[] a) {
        int s = 0;
        for (byte b : a) {
            s += b;
        }
        return s;
    }

    static boolean[] sieve(int n) {
        boolean[] composite = new boolean[n];
        for (int i = 2; i * i < n; i++) {
            if (!composite[i]) {
                for (int j = i * i; j < n; j += i) {
                    composite[j] = true;
                }
            }
        }
        return composite;
    }

    public static void main(String[] args) {
        boolean[] z = new boolean[2];
        byte[] b = new byte[2];
        char[] c = new char[2];
        short[] s = new short[2];
        int[] i = new int[2];
        long[] l = new long[2];
        String[] t = new String[2];
        System.out.println(z[0] + " " + b[0] + " " + (int) c[0] + " " + s[0] + " " + i[0] + " " + l[0] + " " + t[0]);
        z[1] = true;
        b[1] = (byte) 0xfe;
        c[1] = (char) 0xfffe;
        s[1] = (short) 0xfffe;
        i[1] = 0xfffffffe;
        l[1] = 0xfffffffffffffffeL;
        t[1] = "text";
        System.out.println(z[1] + " " + b[1] + " " + (int) c[1] + " " + s[1] + " " + i[1] + " " + l[1] + " " + t[1]);
        System.out.println(sum(new byte[] {1, -2, 100, 100}));
        boolean[] composite = sieve(50);
        for (int n = 2; n < composite.length; n++) {
            if (!composite[n]) {
                System.out.print(n + " ");
            }
        }
        System.out.println();
        int[] copy = i.clone();
        copy[0] = 99;
        System.out.println(i[0] + " " + copy[0] + " " + copy.length + " " + (copy == i));
        String[] names = {"x", "y"};
        String[] more = names.clone();
        more[0] = "z";
        System.out.println(names[0] + more[0] + more[1]);
        long[] longs = {1L << 60, -1, 'c', 3};
        long[] same = longs;
        same[2]++;
        System.out.println(longs[2] + " " + longs.length);
        char[] word = {'h', 'e', 'l', 'l', 'o'};
        for (int k = 0, m = word.length - 1; k < m; k++, m--) {
            char swap = word[k];
            word[k] = word[m];
            word[m] = swap;
        }
        for (char letter : word) {
            System.out.print(letter);
        }
        System.out.println();
        System.arraycopy(word, 0, word, 1, 4);
        for (char letter : word) {
            System.out.print(letter);
        }
        System.out.println();
        System.out.println(new int[0].length + " " + new int[] {5, 6, 7}[1]);
        boolean[] flags = {true, false, true};
        flags[1] |= flags[0];
        flags[0] &= false;
        flags[2] ^= true;
        System.out.println(flags[0] + " " + flags[1] + " " + flags[2]);
        short[] shorts = {Short.MAX_VALUE};
        shorts[0]++;
        System.out.println(shorts[0]);
        int[] hist = new int[10];
        for (int k = 0; k < 1000; k++) {
            hist[k * k % 10]++;
        }
        for (int h : hist) {
            System.out.print(h + " ");
        }
        System.out.println();
    }
}
