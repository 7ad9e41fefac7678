// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.ArrayStore.char ir.ArrayLoad.reference

/** Flood fill and maze search by recursion on a grid of characters. */
public class FloodFill {
    static int fill(char[][] g, int x, int y, char from, char to) {
        if (y < 0 || y >= g.length || x < 0 || x >= g[y].length || g[y][x] != from) {
            return 0;
        }
        g[y][x] = to;
        return 1 + fill(g, x + 1, y, from, to) + fill(g, x - 1, y, from, to) + fill(g, x, y + 1, from, to)
                + fill(g, x, y - 1, from, to);
    }

    static boolean escape(char[][] g, int x, int y) {
        if (g[y][x] == 'e') {
            return true;
        }
        if (g[y][x] != ' ') {
            return false;
        }
        g[y][x] = '.';
        if (escape(g, x + 1, y) || escape(g, x, y + 1) || escape(g, x - 1, y) || escape(g, x, y - 1)) {
            g[y][x] = '+';
            return true;
        }
        return false;
    }

    static char[][] grid(String... rows) {
        char[][] g = new char[rows.length][];
        for (int y = 0; y < rows.length; y++) {
            g[y] = new char[rows[y].length()];
            for (int x = 0; x < g[y].length; x++) {
                g[y][x] = rows[y].charAt(x);
            }
        }
        return g;
    }

    static void print(char[][] g) {
        for (char[] row : g) {
            for (char c : row) {
                System.out.print(c);
            }
            System.out.println();
        }
    }

    public static void main(String[] args) {
        char[][] g = grid("##########", "#   #    #", "# # # ## #", "# #   #  #", "# ##### ##", "#      e #",
            "##########");
        char[][] h = g.clone();
        h[1] = g[1].clone();
        System.out.println(fill(h, 1, 1, ' ', 'o') + " " + fill(g, 0, 0, 'x', 'y'));
        print(h);
        char[][] maze = grid("########", "#   #  #", "# # # ##", "# #   e#", "########");
        System.out.println(escape(maze, 1, 1));
        print(maze);
    }
}
