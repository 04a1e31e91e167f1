// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Sampler;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Mechanisms and commitments for load tests and demonstrations, such as {@code SampleMechanisms.from(42).limit(1_000)}.
 *
 * <p>The streams are lazy and as good as endless. The same seed and settings give the same values on every JDK, machine and
 * in every zone and locale, as long as the version of this library is the same. They need no jqwik and hold nothing about
 * real persons.
 */
public final class SampleMechanisms {
    private SampleMechanisms() {}

    /**
     * Whole mechanisms that the rules accept without an error.
     *
     * @param seed which of the many streams
     * @return the mechanisms, made as they are asked for
     */
    public static Stream<ConsultativeMechanism> from(long seed) {
        return from(seed, SampleSettings.DEFAULTS);
    }

    /**
     * Whole mechanisms that the rules accept without an error.
     *
     * @param seed which of the many streams
     * @param settings what they may look like
     * @return the mechanisms, made as they are asked for
     */
    public static Stream<ConsultativeMechanism> from(long seed, SampleSettings settings) {
        return stream(
                seed, each -> Sampler.value(ConsultativeMechanism.class, settings.values(), Choices.seeded(each)));
    }

    /**
     * Commitments on their own, whose plans, states and topics are elsewhere.
     *
     * @param seed which of the many streams
     * @param settings what they may look like
     * @return the commitments, made as they are asked for
     */
    public static Stream<Commitment> commitments(long seed, SampleSettings settings) {
        return stream(seed, each -> Sampler.value(Commitment.class, settings.values(), Choices.seeded(each)));
    }

    private static <T> Stream<T> stream(long seed, LongFunction<T> value) {
        return LongStream.range(0, Long.MAX_VALUE).mapToObj(at -> value.apply(Choices.seed(seed, at)));
    }
}
