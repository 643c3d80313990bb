package org.attest.resolve.judge;

import java.util.Arrays;

/**
 * The blocks of a network (its biconnected components): two pairs are of one block exactly if some circle without repetition
 * goes through both, or they are one.
 *
 * <p>Any two keys that are joined at all are joined by ways that all go through the same blocks, and every pair of these
 * blocks lies on one of the ways. By Hopcroft and Tarjan, without recursion: chains may be as long as there are judgements.
 */
final class Blocks {

    private static final int NONE = -1;

    private final Network network;
    private final int[] block;
    private final int[] entered;
    private final int[] low;
    private final int[] next;
    private final int[] cameBy;
    private final int[] open;
    private int opened;
    private int time;
    private int blocks;

    private Blocks(Network network) {
        this.network = network;
        int keys = network.size();
        block = new int[network.pairs().size()];
        open = new int[block.length];
        entered = new int[keys];
        low = new int[keys];
        next = new int[keys];
        cameBy = new int[keys];
        Arrays.fill(cameBy, NONE);
    }

    /** For each pair the number of its block. */
    static int[] of(Network network) {
        Blocks blocks = new Blocks(network);
        for (int key = 0; key < network.size(); key++) {
            if (blocks.entered[key] == 0) {
                blocks.search(key);
            }
        }
        return blocks.block;
    }

    private void search(int root) {
        int[] way = new int[16];
        int depth = 0;
        way[0] = enter(root);
        while (depth >= 0) {
            int key = way[depth];
            if (next[key] < network.start(key + 1)) {
                int pair = network.pairAt(next[key]++);
                int other = network.other(pair, key);
                if (entered[other] == 0) {
                    open[opened++] = pair;
                    cameBy[other] = pair;
                    way = ++depth < way.length ? way : Arrays.copyOf(way, 2 * way.length);
                    way[depth] = enter(other);
                } else if (pair != cameBy[key] && entered[other] < entered[key]) {
                    open[opened++] = pair;
                    low[key] = Math.min(low[key], entered[other]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    leave(key, way[depth]);
                }
            }
        }
    }

    private int enter(int key) {
        entered[key] = ++time;
        low[key] = time;
        next[key] = network.start(key);
        return key;
    }

    private void leave(int key, int back) {
        low[back] = Math.min(low[back], low[key]);
        if (low[key] >= entered[back]) {
            int pair;
            do {
                pair = open[--opened];
                block[pair] = blocks;
            } while (pair != cameBy[key]);
            blocks++;
        }
    }
}
