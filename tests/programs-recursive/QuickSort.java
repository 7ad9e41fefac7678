// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.ArrayLoad.int ir.ArrayStore.int

/** Recursive quicksort, merge sort and binary search. */
public class QuickSort {
    static void quick(int[] a, int low, int high) {
        if (low >= high) {
            return;
        }
        int pivot = a[low + high >>> 1];
        int i = low;
        int j = high;
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        quick(a, low, j);
        quick(a, i, high);
    }

    static int[] merge(int[] a, int from, int to) {
        if (to - from == 0) {
            return new int[0];
        }
        if (to - from == 1) {
            return new int[] {a[from]};
        }
        int middle = from + to >>> 1;
        int[] l = merge(a, from, middle);
        int[] r = merge(a, middle, to);
        int[] m = new int[to - from];
        for (int i = 0, j = 0; i + j < m.length; ) {
            if (j == r.length || i < l.length && l[i] <= r[j]) {
                m[i + j] = l[i++];
            } else {
                m[i + j] = r[j++];
            }
        }
        return m;
    }

    static int search(int[] a, int key, int low, int high) {
        if (low > high) {
            return -low - 1;
        }
        int middle = low + high >>> 1;
        return a[middle] == key ? middle : a[middle] < key ? search(a, key, middle + 1, high)
                : search(a, key, low, middle - 1);
    }

    public static void main(String[] args) {
        int[] a = new int[300];
        int x = 3;
        for (int i = 0; i < a.length; i++) {
            x = x * 1103515245 + 12345;
            a[i] = x >> 16;
        }
        int[] m = merge(a, 0, a.length);
        quick(a, 0, a.length - 1);
        int h = 0;
        boolean equal = true;
        for (int i = 0; i < a.length; i++) {
            h = h * 31 + a[i];
            equal &= a[i] == m[i];
        }
        System.out.println(h + " " + equal);
        System.out.println(search(a, a[123], 0, 299) + " " + search(a, 99999, 0, 299));
        System.out.println(merge(a, 5, 5).length);
    }
}
