// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.progress.Change.Kind;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds two versions of a mechanism against each other, attribute by attribute, as the tables of the shapes list them. */
final class Comparison {
    private static final int NONE = -1;

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> changes(ConsultativeMechanism before, ConsultativeMechanism after) {
        Comparison comparison = new Comparison();
        comparison.objects(
                Shapes.mechanism(),
                before,
                after,
                new Place(Pointer.ROOT, Pointer.ROOT, before.getId(), Optional.empty()));
        return comparison.changes;
    }

    /** Where the comparison has come to in both versions, and whose attribute it is. */
    private record Place(Pointer before, Pointer after, Object subject, Optional<String> attribute) {
        Place member(String name) {
            return new Place(before.member(name), after.member(name), subject, attribute.or(() -> Optional.of(name)));
        }

        /** The place of an item of the list here; of one that only one version has, the other index is of no account. */
        Place item(int indexBefore, int indexAfter) {
            return new Place(before.item(indexBefore), after.item(indexAfter), subject, attribute);
        }

        Place of(Object thing) {
            return new Place(before, after, thing, Optional.empty());
        }
    }

    private <T> void objects(Shape<T, ?> shape, T before, T after, Place place) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            attribute(attribute, before, after, place.member(attribute.name()));
        }
        unknown(((Extensible) before).getExtensions(), ((Extensible) after).getExtensions(), place);
    }

    private <T, V> void attribute(Attribute<T, ?, V> attribute, T before, T after, Place place) {
        List<V> old = attribute.values(before);
        List<V> now = attribute.values(after);
        if (attribute.presence() == Presence.LIST) {
            lists(attribute.type(), old, now, place);
        } else if (old.isEmpty() && !now.isEmpty()) {
            added(attribute.type(), now.get(0), place);
        } else if (now.isEmpty() && !old.isEmpty()) {
            removed(attribute.type(), old.get(0), place);
        } else if (!old.isEmpty()) {
            values(attribute.type(), old.get(0), now.get(0), place);
        }
    }

    private <V> void values(ValueType<V> type, V before, V after, Place place) {
        if (isPerson(type)) {
            if (!before.equals(after)) {
                change(Kind.CHANGED, place, null, null);
            }
        } else if (type instanceof ValueType.Nested<V> nested) {
            objects(nested.shape(), before, after, place);
        } else if (type instanceof ValueType.Localized) {
            languages((LocalizedText) before, (LocalizedText) after, place);
        } else if (!before.equals(after)) {
            change(Kind.CHANGED, place, before, after);
        }
    }

    private <V> void lists(ValueType<V> type, List<V> before, List<V> after, Place place) {
        if (before.equals(after)) {
            return;
        }
        Optional<Function<V, Object>> identifier = identifier(type);
        Matching<V> matching = new Matching<>(before, after);
        if (identifier.isPresent()) {
            matching.pairBy(item -> List.of(identifier.get().apply(item)));
        } else {
            matching.pairEnds();
            matching.pairBy(List::of);
            if (type instanceof ValueType.Nested<V> nested) {
                matching.pairBy(first(nested.shape()));
            }
            if (isMadeOfParts(type)) {
                matching.pairRest();
            }
        }
        boolean[] moved = moved(matching.partner);
        for (int at = 0; at < before.size(); at++) {
            V old = before.get(at);
            int partner = matching.partner[at];
            Place item = subject(identifier, old, place.item(at, partner));
            if (partner == NONE) {
                removed(type, old, item);
                continue;
            }
            if (moved[at]) {
                change(Kind.MOVED, item, isMadeOfParts(type) ? null : old, null);
            }
            values(type, old, after.get(partner), item);
        }
        for (int at = 0; at < after.size(); at++) {
            if (!matching.taken[at]) {
                added(type, after.get(at), subject(identifier, after.get(at), place.item(NONE, at)));
            }
        }
    }

    private void languages(LocalizedText before, LocalizedText after, Place place) {
        if (!before.equals(after)) {
            members(before.asMap(), after.asMap(), place, text -> text);
        }
    }

    private void unknown(Extensions before, Extensions after, Place place) {
        if (!before.equals(after)) {
            members(before.asMap(), after.asMap(), place, hidden -> null);
        }
    }

    private <V extends @Nullable Object> void members(
            Map<String, V> before, Map<String, V> after, Place place, Function<V, @Nullable Object> shown) {
        before.forEach((name, old) -> {
            V now = after.get(name);
            if (!after.containsKey(name)) {
                change(Kind.REMOVED, place.member(name), shown.apply(old), null);
            } else if (!Objects.equals(old, now)) {
                change(Kind.CHANGED, place.member(name), shown.apply(old), shown.apply(now));
            }
        });
        after.forEach((name, now) -> {
            if (!before.containsKey(name)) {
                change(Kind.ADDED, place.member(name), null, shown.apply(now));
            }
        });
    }

    private <V> void added(ValueType<V> type, V value, Place place) {
        change(Kind.ADDED, place, null, isObject(type) ? null : value);
    }

    private <V> void removed(ValueType<V> type, V value, Place place) {
        change(Kind.REMOVED, place, isObject(type) ? null : value, null);
    }

    private void change(Kind kind, Place place, @Nullable Object oldValue, @Nullable Object newValue) {
        changes.add(new Change(
                kind,
                place.subject(),
                place.attribute(),
                kind == Kind.ADDED ? Optional.empty() : Optional.of(place.before()),
                kind == Kind.REMOVED ? Optional.empty() : Optional.of(place.after()),
                Optional.ofNullable(oldValue),
                Optional.ofNullable(newValue)));
    }

    private static <V> Place subject(Optional<Function<V, Object>> identifier, V thing, Place place) {
        return identifier.map(id -> place.of(id.apply(thing))).orElse(place);
    }

    private static <V> Optional<Function<V, Object>> identifier(ValueType<V> type) {
        return type instanceof ValueType.Nested<V> nested
                ? nested.shape()
                        .identifier()
                        .map(attribute -> thing -> attribute.values(thing).get(0))
                : Optional.empty();
    }

    /** The value of the first attribute, as a list that is empty where it is absent. */
    private static <V> Function<V, List<?>> first(Shape<V, ?> shape) {
        Attribute<V, ?, ?> first = shape.attributes().get(0);
        return first::values;
    }

    private static boolean isObject(ValueType<?> type) {
        return type instanceof ValueType.Nested;
    }

    /** Whether two values can be alike in part, so that one can be a changed version of the other. */
    private static boolean isMadeOfParts(ValueType<?> type) {
        return type instanceof ValueType.Nested || type instanceof ValueType.Localized;
    }

    private static boolean isPerson(ValueType<?> type) {
        return type instanceof ValueType.Nested<?> nested && nested.shape().isPersonal();
    }

    /**
     * Which of the items that stayed stand in another order than before: those that one pass finds behind a later one, or
     * those that the pass from the other end finds, whichever are fewer.
     */
    private static boolean[] moved(int[] partner) {
        boolean[] forward = new boolean[partner.length];
        int furthest = NONE;
        for (int at = 0; at < partner.length; at++) {
            forward[at] = partner[at] != NONE && partner[at] < furthest;
            furthest = Math.max(furthest, partner[at]);
        }
        boolean[] backward = new boolean[partner.length];
        int nearest = Integer.MAX_VALUE;
        for (int at = partner.length - 1; at >= 0; at--) {
            if (partner[at] != NONE) {
                backward[at] = partner[at] > nearest;
                nearest = Math.min(nearest, partner[at]);
            }
        }
        return count(forward) <= count(backward) ? forward : backward;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** Which item of one list is which of another. */
    private static final class Matching<V> {
        private final List<V> before;
        private final List<V> after;
        private final int[] partner; // by index before: the index after, or NONE
        private final boolean[] taken; // by index after

        Matching(List<V> before, List<V> after) {
            this.before = before;
            this.after = after;
            partner = new int[before.size()];
            Arrays.fill(partner, NONE);
            taken = new boolean[after.size()];
        }

        /** Pairs what is equal and stands at the same place from the start, or from the end. */
        void pairEnds() {
            int shorter = Math.min(before.size(), after.size());
            int start = 0;
            while (start < shorter && before.get(start).equals(after.get(start))) {
                pair(start, start);
                start++;
            }
            int end = 1;
            while (end <= shorter - start && before.get(before.size() - end).equals(after.get(after.size() - end))) {
                pair(before.size() - end, after.size() - end);
                end++;
            }
        }

        /** Pairs what is still free and has the same key, first with first. */
        void pairBy(Function<V, List<?>> key) {
            Map<List<?>, Deque<Integer>> free = new HashMap<>();
            for (int at = 0; at < after.size(); at++) {
                if (!taken[at]) {
                    free.computeIfAbsent(key.apply(after.get(at)), added -> new ArrayDeque<>())
                            .add(at);
                }
            }
            for (int at = 0; at < before.size(); at++) {
                if (partner[at] == NONE) {
                    Integer found = Optional.ofNullable(free.get(key.apply(before.get(at))))
                            .map(Deque::poll)
                            .orElse(NONE);
                    pair(at, found);
                }
            }
        }

        /** Pairs what is still free in its order. */
        void pairRest() {
            int next = 0;
            for (int at = 0; at < before.size(); at++) {
                if (partner[at] == NONE) {
                    while (next < taken.length && taken[next]) {
                        next++;
                    }
                    pair(at, next < taken.length ? next : NONE);
                }
            }
        }

        private void pair(int indexBefore, int indexAfter) {
            partner[indexBefore] = indexAfter;
            if (indexAfter != NONE) {
                taken[indexAfter] = true;
            }
        }
    }
}
