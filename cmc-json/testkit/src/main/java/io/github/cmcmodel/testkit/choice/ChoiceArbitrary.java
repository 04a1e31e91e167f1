// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.choice;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Values made from choices, for jqwik. A value starts from a seed; only when a property fails are its choices looked up, and
 * shrinking changes those: every type shrinks without further ado, and what it shrinks to is as valid as what it came from.
 *
 * @param <T> the type of the values
 */
public final class ChoiceArbitrary<T> implements Arbitrary<T> {
    private final Function<Choices, T> draw;

    /**
     * An arbitrary of what is drawn.
     *
     * @param draw makes a value from choices, always the same from the same ones
     */
    public ChoiceArbitrary(Function<Choices, T> draw) {
        this.draw = draw;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new Seeded<>(draw, seed(random));
    }

    private static long seed(Random random) {
        return random.nextLong();
    }

    /** The simplest value; what else lies at the edges is drawn often enough. */
    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return maxEdgeCases < 1
                ? EdgeCases.none()
                : EdgeCases.fromSupplier(() -> Chosen.of(draw, Choices.simplest(), 0));
    }

    /** A value from a seed. */
    private static final class Seeded<T> implements Shrinkable<T> {
        private final Function<Choices, T> draw;
        private final long seed;
        private @Nullable Chosen<T> chosen;

        Seeded(Function<Choices, T> draw, long seed) {
            this.draw = draw;
            this.seed = seed;
        }

        private Chosen<T> chosen() {
            Chosen<T> known = chosen;
            if (known == null) {
                known = Chosen.of(draw, Choices.seeded(seed), 0);
                chosen = known;
            }
            return known;
        }

        @Override
        public T value() {
            return draw.apply(Choices.seeded(seed));
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return chosen().shrink();
        }

        @Override
        public ShrinkingDistance distance() {
            return chosen().distance();
        }
    }

    /** A value with the choices that it is made of, and from which of the simplifications on to try. */
    private record Chosen<T>(Function<Choices, T> draw, T value, ChoiceTree tree, int start) implements Shrinkable<T> {
        static <T> Chosen<T> of(Function<Choices, T> draw, Choices choices, int start) {
            Choices.Recording recording = new Choices.Recording(choices);
            T value = draw.apply(recording);
            return new Chosen<>(draw, value, recording.tree(), start);
        }

        /**
         * What comes of simpler choices, as far as it is made of fewer or smaller ones. Starts where the last success was, for
         * what has just been tried in vain in front of it is not likely to succeed now.
         */
        @Override
        public Stream<Shrinkable<T>> shrink() {
            List<Supplier<ChoiceTree>> simpler = tree.simpler();
            int count = simpler.size();
            return IntStream.range(0, count)
                    .map(step -> (start + step) % count)
                    .mapToObj(at -> of(draw, new Choices.Replay(simpler.get(at).get()), at))
                    .filter(candidate -> candidate.isSimplerThan(this))
                    .map(Function.identity());
        }

        private boolean isSimplerThan(Chosen<T> other) {
            return tree.size() < other.tree.size() || tree.size() == other.tree.size() && tree.sum() < other.tree.sum();
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(tree.size(), tree.sum());
        }
    }
}
