// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.Extensible;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Documents from a seed, such as {@code SampleDocuments.from(42).faulty(Commitment.class, 3).limit(100)}: what
 * {@link CmcDocuments} gives to jqwik, for tests that do without it.
 *
 * <p>The streams are lazy and as good as endless. The same seed gives the same documents on every JDK and machine, as long as the
 * version of this library is the same. Immutable and safe to share between threads.
 */
public final class SampleDocuments {
    private final long seed;

    private SampleDocuments(long seed) {
        this.seed = seed;
    }

    /**
     * Documents from a seed.
     *
     * @param seed any number
     * @return what makes the documents
     */
    public static SampleDocuments from(long seed) {
        return new SampleDocuments(seed);
    }

    /**
     * Valid documents, as {@link CmcDocuments#valid(Class)}.
     *
     * @param <T> the type of the root
     * @param type its class
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public <T extends Extensible> Stream<SampleDocument<T>> valid(Class<T> type) {
        return stream(Drawing.valid(type, SampleSettings.DEFAULTS));
    }

    /**
     * Documents with faults of structure and form, as {@link CmcDocuments#faulty}.
     *
     * @param <T> the type of the root
     * @param type its class
     * @param faults how many, 1 or more; fewer where a document has no more room
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's, or the number is below 1
     */
    public <T extends Extensible> Stream<SampleDocument<T>> faulty(Class<T> type, int faults) {
        return stream(Drawing.faulty(type, faults));
    }

    /**
     * Documents that break one rule, as {@link CmcDocuments#breaking(RuleCode)}.
     *
     * @param rule the rule
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if no document can break the rule; the message lists the rules there are
     */
    public Stream<SampleDocument<ConsultativeMechanism>> breaking(RuleCode rule) {
        return breaking(ConsultativeMechanism.class, rule);
    }

    /**
     * Documents of a type that break one rule, as {@link CmcDocuments#breaking(Class, RuleCode)}.
     *
     * @param <T> the type of the root
     * @param type its class
     * @param rule the rule, one of {@link #breakable}
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if no document of the type can break the rule; the message lists the rules there are
     */
    public <T extends Extensible> Stream<SampleDocument<T>> breaking(Class<T> type, RuleCode rule) {
        return stream(Drawing.breaking(type, rule));
    }

    /**
     * The rules that documents of a type can break.
     *
     * @param type the class of the root
     * @return the rules, in the order of the catalogue
     */
    public static Set<RuleCode> breakable(Class<? extends Extensible> type) {
        return Drawing.breakable(type);
    }

    /**
     * Hostile documents, as {@link CmcDocuments#hostile}.
     *
     * @param <T> the type of the root
     * @param type its class
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public <T extends Extensible> Stream<SampleDocument<T>> hostile(Class<T> type) {
        return stream(Drawing.hostile(type));
    }

    /**
     * Documents of a later minor version, as {@link CmcDocuments#newer}.
     *
     * @param <T> the type of the root
     * @param type its class
     * @return the documents, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public <T extends Extensible> Stream<SampleDocument<T>> newer(Class<T> type) {
        return stream(Drawing.newer(type));
    }

    /**
     * Streams of records with bad lines, as {@link CmcDocuments#streams}.
     *
     * @param <T> the type of the records
     * @param type their class
     * @return the streams, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public <T extends Extensible> Stream<SampleStream<T>> streams(Class<T> type) {
        return stream(Drawing.stream(type));
    }

    /**
     * Streams that are not complete, as {@link CmcDocuments#brokenStreams}.
     *
     * @param <T> the type of the records
     * @param type their class
     * @return the streams, made as they are asked for
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public <T extends Extensible> Stream<SampleStream<T>> brokenStreams(Class<T> type) {
        return stream(Drawing.brokenStream(type));
    }

    private <D> Stream<D> stream(Function<Choices, D> draw) {
        return LongStream.range(0, Long.MAX_VALUE).mapToObj(at -> draw.apply(Choices.seeded(Choices.seed(seed, at))));
    }
}
