// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chains that lead back to where they started, among things of which each may name one other. */
final class Cycles {
    /**
     * One chain that leads back.
     *
     * @param first the index of the thing in it that stands first
     * @param length how many things are in it
     */
    record Cycle(int first, int length) {}

    private static final int UNSEEN = 0;

    private Cycles() {}

    /**
     * Finds every cycle once, each thing being looked at once.
     *
     * @param things the things in their order
     * @param id gives the identifier of one; where two share it, the first is meant
     * @param next gives the identifier of the one that a thing names
     */
    static <T, I> List<Cycle> among(List<T> things, Function<T, I> id, Function<T, Optional<I>> next) {
        Set<I> named = new HashSet<>();
        for (T thing : things) {
            next.apply(thing).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            return List.of();
        }
        Map<I, Integer> indexes = new HashMap<>(); // of things that others name, the first of each identifier
        for (int at = 0; at < things.size(); at++) {
            I own = id.apply(things.get(at));
            if (named.contains(own)) {
                indexes.putIfAbsent(own, at);
            }
        }
        List<Cycle> cycles = new ArrayList<>();
        int[] seenOnChain = new int[things.size()]; // the number of the chain that came by
        for (int start = 0; start < things.size(); start++) {
            int chain = start + 1;
            Optional<Integer> at = Optional.of(start);
            while (at.isPresent() && seenOnChain[at.get()] == UNSEEN) {
                seenOnChain[at.get()] = chain;
                at = next.apply(things.get(at.get())).map(indexes::get);
            }
            if (at.isPresent() && seenOnChain[at.get()] == chain) {
                cycles.add(around(at.get(), things, indexes, next));
            }
        }
        cycles.sort(Comparator.comparingInt(Cycle::first)); // a chain may lead back to what is before its start
        return cycles;
    }

    private static <T, I> Cycle around(
            int entry, List<T> things, Map<I, Integer> indexes, Function<T, Optional<I>> next) {
        int first = entry;
        int length = 0;
        int at = entry;
        do {
            first = Math.min(first, at);
            length++;
            at = next.apply(things.get(at)).map(indexes::get).orElseThrow();
        } while (at != entry);
        return new Cycle(first, length);
    }
}
