// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.ArrayLoad.reference ir.ArrayStore.int ir.Switch S1

/** Graph algorithms without recursion: breadth first, Dijkstra, topological order, union-find, Floyd-Warshall. */
public class Graphs {
    static final int FAR = Integer.MAX_VALUE / 2;

    record Edge(int from, int to, int weight) {}

    static final class Union {
        final int[] parent;
        int sets;

        Union(int n) {
            parent = new int[n];
            for (int i = 0; i < n; i++) {
                parent[i] = i;
            }
            sets = n;
        }

        int find(int x) {
            while (parent[x] != x) {
                parent[x] = parent[parent[x]];
                x = parent[x];
            }
            return x;
        }

        boolean join(int a, int b) {
            int x = find(a);
            int y = find(b);
            if (x == y) {
                return false;
            }
            parent[x] = y;
            sets--;
            return true;
        }
    }

    static int[] breadthFirst(String[] maze, int startX, int startY) {
        int w = maze[0].length();
        int[] distance = new int[w * maze.length];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = -1;
        }
        int[] queue = new int[distance.length];
        int head = 0;
        int tail = 0;
        queue[tail++] = startY * w + startX;
        distance[startY * w + startX] = 0;
        while (head < tail) {
            int at = queue[head++];
            for (int direction = 0; direction < 4; direction++) {
                int x = at % w;
                int y = at / w;
                switch (direction) {
                    case 0 -> x++;
                    case 1 -> x--;
                    case 2 -> y++;
                    default -> y--;
                }
                if (maze[y].charAt(x) != '#' && distance[y * w + x] < 0) {
                    distance[y * w + x] = distance[at] + 1;
                    queue[tail++] = y * w + x;
                }
            }
        }
        return distance;
    }

    static int[] dijkstra(Edge[] edges, int n, int start) {
        int[] d = new int[n];
        boolean[] done = new boolean[n];
        for (int i = 0; i < n; i++) {
            d[i] = i == start ? 0 : FAR;
        }
        for (int round = 0; round < n; round++) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (best < 0 || d[i] < d[best])) {
                    best = i;
                }
            }
            done[best] = true;
            for (Edge e : edges) {
                if (e.from() == best && d[best] + e.weight() < d[e.to()]) {
                    d[e.to()] = d[best] + e.weight();
                }
            }
        }
        return d;
    }

    static void topological(Edge[] edges, int n) {
        int[] in = new int[n];
        for (Edge e : edges) {
            in[e.to()]++;
        }
        int printed = 0;
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int i = 0; i < n; i++) {
                if (in[i] == 0) {
                    in[i] = -1;
                    System.out.print(i + " ");
                    printed++;
                    progress = true;
                    for (Edge e : edges) {
                        if (e.from() == i) {
                            in[e.to()]--;
                        }
                    }
                }
            }
        }
        System.out.println(printed == n ? "complete" : "cyclic");
    }

    public static void main(String[] args) {
        String[] maze = {"##########", "#s   #   #", "# ## # # #", "# #    # #", "# #### # #", "#      #e#",
            "##########"};
        int[] d = breadthFirst(maze, 1, 1);
        System.out.println(d[5 * 10 + 8] + " " + d[3 * 10 + 3] + " " + d[0]);
        Edge[] edges = {new Edge(0, 1, 7), new Edge(0, 2, 9), new Edge(0, 5, 14), new Edge(1, 2, 10),
            new Edge(1, 3, 15), new Edge(2, 3, 11), new Edge(2, 5, 2), new Edge(3, 4, 6), new Edge(5, 4, 9)};
        for (int v : dijkstra(edges, 7, 0)) {
            System.out.print(v == FAR ? "far " : v + " ");
        }
        System.out.println();
        topological(edges, 6);
        topological(new Edge[] {new Edge(0, 1, 1), new Edge(1, 2, 1), new Edge(2, 1, 1)}, 3);
        Union u = new Union(10);
        System.out.println(u.join(1, 2) + " " + u.join(3, 4) + " " + u.join(2, 3) + " " + u.join(1, 4) + " " + u.sets);
        int[][] all = new int[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                all[i][j] = i == j ? 0 : FAR;
            }
        }
        for (Edge e : edges) {
            all[e.from()][e.to()] = e.weight();
        }
        for (int k = 0; k < 6; k++) {
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 6; j++) {
                    all[i][j] = Math.min(all[i][j], all[i][k] + all[k][j]);
                }
            }
        }
        System.out.println(all[0][4] + " " + all[1][4] + " " + (all[4][0] == FAR));
    }
}
