// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Catalogue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Values of any type of this library from a seed, such as {@code SampleValues.from(42, Indicator.class).limit(100)}: what
 * {@link CmcArbitraries} gives to jqwik, for tests that do without it.
 *
 * <p>The streams are lazy and as good as endless. The same seed and settings give the same values on every JDK and machine, as
 * long as the version of this library is the same.
 */
public final class SampleValues {
    private SampleValues() {}

    /**
     * Values of a type, with {@linkplain SampleSettings#DEFAULTS the default settings}.
     *
     * @param <T> the type
     * @param seed which of the many streams
     * @param type its class, such as {@code Commitment.class}, one of {@link #types()}
     * @return the values, made as they are asked for
     * @throws IllegalArgumentException if there are none of the class; the message lists the classes there are
     */
    public static <T> Stream<T> from(long seed, Class<T> type) {
        return from(seed, type, SampleSettings.DEFAULTS);
    }

    /**
     * Values of a type, as settings say.
     *
     * @param <T> the type
     * @param seed which of the many streams
     * @param type its class, such as {@code Commitment.class}, one of {@link #types()}
     * @param settings what the values may look like
     * @return the values, made as they are asked for
     * @throws IllegalArgumentException if there are none of the class; the message lists the classes there are
     */
    public static <T> Stream<T> from(long seed, Class<T> type, SampleSettings settings) {
        Function<Choices, T> draw = Catalogue.drawing(type, settings.values());
        return LongStream.range(0, Long.MAX_VALUE).mapToObj(at -> draw.apply(Choices.seeded(Choices.seed(seed, at))));
    }

    /**
     * The classes that there are values of.
     *
     * @return the classes, in no order that means anything
     */
    public static Set<Class<?>> types() {
        return Catalogue.types();
    }

    /**
     * One value made from choices. For documents, which are made from the same choices as what stands in them.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param settings what the value may look like
     * @param choices the choices
     * @return the value
     * @throws IllegalArgumentException if there are none of the class; the message lists the classes there are
     */
    public static <T> T drawn(Class<T> type, SampleSettings settings, Choices choices) {
        return Catalogue.drawing(type, settings.values()).apply(choices);
    }
}
