// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.id.Id;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Identifiers of one type, such as {@code commitment-3}, now and then a longer or shorter one.
 *
 * @param <V> the type
 */
final class Identifiers<V> {
    private static final int READY = 64;

    private final Class<V> type;
    private final Function<String, V> parse;
    private final String prefix;

    /** The plain ones, which are needed so often that they are made but once. */
    private final List<V> plain;

    Identifiers(Class<V> type, Function<String, V> parse, String prefix) {
        this.type = type;
        this.parse = parse;
        this.prefix = prefix;
        plain = IntStream.rangeClosed(1, READY).mapToObj(this::numbered).toList();
    }

    private V numbered(int ordinal) {
        return parse.apply(prefix + '-' + ordinal);
    }

    /** One that nothing of its type has yet. */
    V drawn(Sampler sampler) {
        Set<Object> taken = sampler.taken(type);
        V id = any(sampler.choices, taken.size() + 1);
        if (taken.add(id)) {
            return id;
        }
        String text = id.toString();
        for (int suffix = taken.size(); ; suffix++) { // nearly always free, however many there are
            String end = "-" + suffix;
            int kept = Math.min(text.length(), Id.MAX_LENGTH - end.length());
            String start = text.substring(0, kept);
            V another = parse.apply((start.endsWith("-") ? start.substring(0, kept - 1) : start) + end);
            if (taken.add(another)) {
                return another;
            }
        }
    }

    private V any(Choices choices, int ordinal) {
        return switch (choices.below(16)) {
            case 12 -> parse.apply(String.valueOf((char) ('a' + choices.below(26))));
            case 13 -> parse.apply("9".repeat(Id.MAX_LENGTH - 2) + "-" + choices.below(10));
            case 14, 15 -> parse.apply(Texts.slug(choices));
            default -> ordinal <= READY ? plain.get(ordinal - 1) : numbered(ordinal);
        };
    }
}
