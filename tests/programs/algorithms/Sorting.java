// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.ArrayLoad.int ir.ArrayStore.int ir.Jump S1

/** Sorting algorithms without recursion, checked against each other. */
public class Sorting {
    static int[] random(int n, int seed) {
        int[] a = new int[n];
        for (int i = 0; i < n; i++) {
            seed = seed * 1664525 + 1013904223;
            a[i] = (seed >> 8) % 1000;
        }
        return a;
    }

    static void insertion(int[] a) {
        for (int i = 1; i < a.length; i++) {
            int v = a[i];
            int j = i - 1;
            while (j >= 0 && a[j] > v) {
                a[j + 1] = a[j--];
            }
            a[j + 1] = v;
        }
    }

    static void bubble(int[] a) {
        boolean swapped;
        int end = a.length;
        do {
            swapped = false;
            for (int i = 1; i < end; i++) {
                if (a[i - 1] > a[i]) {
                    int t = a[i];
                    a[i] = a[i - 1];
                    a[i - 1] = t;
                    swapped = true;
                }
            }
            end--;
        } while (swapped);
    }

    static void shell(int[] a) {
        for (int gap = a.length / 2; gap > 0; gap /= 2) {
            for (int i = gap; i < a.length; i++) {
                int v = a[i];
                int j = i;
                for (; j >= gap && a[j - gap] > v; j -= gap) {
                    a[j] = a[j - gap];
                }
                a[j] = v;
            }
        }
    }

    static void heap(int[] a) {
        int n = a.length;
        for (int start = n / 2 - 1; start >= 0; start--) {
            sift(a, start, n);
        }
        for (int end = n - 1; end > 0; end--) {
            int t = a[0];
            a[0] = a[end];
            a[end] = t;
            sift(a, 0, end);
        }
    }

    static void sift(int[] a, int root, int end) {
        for (int child; (child = 2 * root + 1) < end; root = child) {
            if (child + 1 < end && a[child] < a[child + 1]) {
                child++;
            }
            if (a[root] >= a[child]) {
                return;
            }
            int t = a[root];
            a[root] = a[child];
            a[child] = t;
        }
    }

    static void merge(int[] a) {
        int[] from = a;
        int[] to = new int[a.length];
        for (int width = 1; width < a.length; width *= 2) {
            for (int low = 0; low < a.length; low += 2 * width) {
                int middle = Math.min(low + width, a.length);
                int high = Math.min(low + 2 * width, a.length);
                int i = low;
                int j = middle;
                for (int k = low; k < high; k++) {
                    to[k] = i < middle && (j >= high || from[i] <= from[j]) ? from[i++] : from[j++];
                }
            }
            int[] t = from;
            from = to;
            to = t;
        }
        if (from != a) {
            System.arraycopy(from, 0, a, 0, a.length);
        }
    }

    static void radix(int[] a) {
        int[] out = new int[a.length];
        for (int shift = 0; shift < 32; shift += 8) {
            int[] count = new int[257];
            for (int v : a) {
                count[((v ^ 0x80000000) >>> shift & 0xff) + 1]++;
            }
            for (int i = 0; i < 256; i++) {
                count[i + 1] += count[i];
            }
            for (int v : a) {
                out[count[(v ^ 0x80000000) >>> shift & 0xff]++] = v;
            }
            System.arraycopy(out, 0, a, 0, a.length);
        }
    }

    static int find(int[] a, int key) {
        int low = 0;
        int high = a.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (a[middle] < key) {
                low = middle + 1;
            } else if (a[middle] > key) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return ~low;
    }

    static int checksum(int[] a) {
        int h = 1;
        for (int i = 0; i < a.length; i++) {
            if (i > 0 && a[i - 1] > a[i]) {
                return -1;
            }
            h = h * 31 + a[i];
        }
        return h;
    }

    public static void main(String[] args) {
        int[] sizes = {0, 1, 2, 3, 10, 100, 257};
        for (int n : sizes) {
            int[][] all = new int[6][];
            for (int k = 0; k < all.length; k++) {
                all[k] = random(n, n + 7);
            }
            insertion(all[0]);
            bubble(all[1]);
            shell(all[2]);
            heap(all[3]);
            merge(all[4]);
            radix(all[5]);
            for (int[] a : all) {
                System.out.print(checksum(a) + " ");
            }
            System.out.println(n);
        }
        int[] a = random(200, 5);
        heap(a);
        System.out.println(find(a, a[77]) >= 0 ? "found" : "lost");
        System.out.println(find(a, 5000) + " " + find(a, -5000));
    }
}
