// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts findings as a report has them. */
final class DocumentOrder {
    /** One step of a pointer: where it stands among its siblings, and its name to tell members apart that no type knows. */
    private record Rank(int at, String name) {}

    private record Sortable<T>(T item, Finding finding, List<Rank> ranks) {}

    private final Optional<Shape<?, ?>> root;

    private DocumentOrder(Optional<Shape<?, ?>> root) {
        this.root = root;
    }

    static DocumentOrder of(Class<?> type) {
        return new DocumentOrder(Shapes.of(type).map(Function.identity()));
    }

    <T> List<T> sorted(Collection<T> items, Function<T, Finding> finding) {
        boolean located =
                items.stream().allMatch(item -> finding.apply(item).position().isPresent());
        Comparator<Sortable<T>> byPlace = located
                ? Comparator.comparingLong(DocumentOrder::offset)
                : Comparator.comparing(Sortable::ranks, DocumentOrder::compare);
        return items.stream()
                .map(item -> new Sortable<>(
                        item, finding.apply(item), ranks(finding.apply(item).pointer())))
                .sorted(byPlace.thenComparing(Sortable::ranks, DocumentOrder::compare)
                        .thenComparing(sortable -> sortable.finding().severity())
                        .thenComparing(sortable -> sortable.finding().rule())
                        .thenComparing(
                                sortable -> sortable.finding().arguments().toString()))
                .map(Sortable::item)
                .toList();
    }

    private static long offset(Sortable<?> sortable) {
        return sortable.finding().position().orElseThrow().offset();
    }

    private static int compare(List<Rank> first, List<Rank> second) {
        for (int at = 0; at < first.size() && at < second.size(); at++) {
            int order = Integer.compare(first.get(at).at(), second.get(at).at());
            if (order == 0) {
                order = first.get(at).name().compareTo(second.get(at).name());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private List<Rank> ranks(Pointer pointer) {
        List<Rank> ranks = new ArrayList<>();
        Optional<Shape<?, ?>> shape = root;
        for (Object step : pointer.steps()) {
            if (step instanceof Integer index) {
                ranks.add(new Rank(index, ""));
            } else {
                String name = (String) step;
                List<? extends Attribute<?, ?, ?>> attributes = shape.<List<? extends Attribute<?, ?, ?>>>map(
                                Shape::attributes)
                        .orElse(List.of());
                int at = (int) attributes.stream()
                        .takeWhile(attribute -> !attribute.name().equals(name))
                        .count();
                ranks.add(new Rank(at, name));
                shape = attributes.stream().skip(at).findFirst().flatMap(DocumentOrder::nested);
            }
        }
        return ranks;
    }

    private static Optional<Shape<?, ?>> nested(Attribute<?, ?, ?> attribute) {
        return Stream.of(attribute.type())
                .filter(type -> type instanceof ValueType.Nested<?>)
                .<Shape<?, ?>>map(type -> ((ValueType.Nested<?>) type).shape())
                .findFirst();
    }
}
