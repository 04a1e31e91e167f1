// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one value, such as {@code [1, [0, 3], 0]}: a choice, or choices that belong together.
 *
 * @param choice the choice; 0 for several
 * @param parts the choices that belong together; none for a single one
 * @param size how many choices there are in all
 * @param sum what the choices add up to; 0 when every one is the simplest
 */
record ChoiceTree(int choice, List<ChoiceTree> parts, long size, long sum) {
    /** No choices, which is read as the simplest ones. */
    static final ChoiceTree SIMPLEST = of(List.of());

    private static final List<ChoiceTree> SMALL =
            IntStream.range(0, 256).mapToObj(ChoiceTree::single).toList();

    static ChoiceTree of(int choice) {
        return choice < SMALL.size() ? SMALL.get(choice) : single(choice);
    }

    static ChoiceTree of(List<ChoiceTree> parts) {
        long size = 1;
        long sum = 0;
        for (ChoiceTree part : parts) {
            size += part.size;
            sum += part.sum;
        }
        return new ChoiceTree(0, parts, size, sum);
    }

    private static ChoiceTree single(int choice) {
        return new ChoiceTree(choice, List.of(), 1, choice);
    }

    /**
     * Trees a little simpler than this one, the boldest changes first: a whole part made simplest, a part taken out, then
     * single choices made smaller.
     *
     * @return what makes each of them
     */
    List<Supplier<ChoiceTree>> simpler() {
        List<Supplier<ChoiceTree>> simpler = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        places.add(new Place(this, null, 0));
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            List<ChoiceTree> inner = place.tree.parts;
            if (!inner.isEmpty() && place.tree.sum > 0) {
                simpler.add(() -> place.with(SIMPLEST));
            }
            for (int part = 0; part < inner.size(); part++) {
                places.add(new Place(inner.get(part), place, part));
                if (!inner.get(part).parts.isEmpty()) {
                    int out = part;
                    simpler.add(() -> place.with(place.tree.without(out)));
                }
            }
        }
        for (Place place : places) {
            int choice = place.tree.choice;
            IntStream.of(0, choice / 2, choice - 1)
                    .filter(smaller -> smaller >= 0 && smaller < choice)
                    .distinct()
                    .forEach(smaller -> simpler.add(() -> place.with(of(smaller))));
        }
        return simpler;
    }

    /** A part, and where it stands. */
    private record Place(ChoiceTree tree, @Nullable Place outer, int part) {
        /** The whole tree with another part here. */
        ChoiceTree with(ChoiceTree other) {
            if (outer == null) {
                return other;
            }
            List<ChoiceTree> changed = new ArrayList<>(outer.tree.parts);
            changed.set(part, other);
            return outer.with(of(changed));
        }
    }

    private ChoiceTree without(int part) {
        List<ChoiceTree> left = new ArrayList<>(parts);
        left.remove(part);
        return of(left);
    }
}
