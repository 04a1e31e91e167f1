// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Things that lead to each other, among things of which each may name several others: the strongly connected components of
 * Tarjan's algorithm (1972), without recursion, since chains may be long.
 */
final class Groups {
    private static final int UNSEEN = 0;

    private final IntFunction<List<Integer>> next;
    private final int[] number;
    private final int[] lowest;
    private final int[] group;
    private final int[] open;
    private int opened;
    private int numbered;

    private Groups(int size, IntFunction<List<Integer>> next) {
        this.next = next;
        number = new int[size];
        lowest = new int[size];
        group = new int[size];
        open = new int[size];
        Arrays.fill(group, -1);
    }

    /**
     * The groups, each thing and each way being looked at once.
     *
     * @param size how many things there are
     * @param next gives the things that one names
     * @return by thing, the number of its group
     */
    static int[] of(int size, IntFunction<List<Integer>> next) {
        Groups groups = new Groups(size, next);
        for (int start = 0; start < size; start++) {
            if (groups.number[start] == UNSEEN) {
                groups.from(start);
            }
        }
        return groups.group;
    }

    /**
     * The first thing of each group of several.
     *
     * @param group by thing, the number of its group
     * @return the things, in order
     */
    static List<Integer> firsts(int[] group) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int each : group) {
            sizes.merge(each, 1, Integer::sum);
        }
        List<Integer> firsts = new ArrayList<>();
        for (int at = 0; at < group.length; at++) {
            Integer size = sizes.remove(group[at]);
            if (size != null && size > 1) {
                firsts.add(at);
            }
        }
        return firsts;
    }

    /** A thing whose ways are being followed, and how many of them were. */
    private static final class Step {
        private final int at;
        private final List<Integer> ways;
        private int followed;

        Step(int at, List<Integer> ways) {
            this.at = at;
            this.ways = ways;
        }
    }

    private void from(int start) {
        List<Step> path = new ArrayList<>();
        path.add(enter(start));
        while (!path.isEmpty()) {
            Step step = path.get(path.size() - 1);
            if (step.followed < step.ways.size()) {
                int to = step.ways.get(step.followed++);
                if (number[to] == UNSEEN) {
                    path.add(enter(to));
                } else if (group[to] < 0) {
                    lowest[step.at] = Math.min(lowest[step.at], number[to]);
                }
            } else {
                path.remove(path.size() - 1);
                leave(step.at);
                if (!path.isEmpty()) {
                    int before = path.get(path.size() - 1).at;
                    lowest[before] = Math.min(lowest[before], lowest[step.at]);
                }
            }
        }
    }

    private Step enter(int at) {
        numbered++;
        number[at] = numbered;
        lowest[at] = numbered;
        open[opened++] = at;
        return new Step(at, next.apply(at));
    }

    private void leave(int at) {
        if (lowest[at] == number[at]) {
            int last;
            do {
                last = open[--opened];
                group[last] = at;
            } while (last != at);
        }
    }
}
