// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.choice.ChoiceArbitrary;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.value.Extensible;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of jqwik for documents, such as {@code CmcDocuments.breaking("date.impossible")}: valid ones, and ones with faults
 * together with the findings that a reader must report. They shrink: a failing document ends as a small one with the one fault
 * that matters.
 *
 * <p>The text stands in one of many layouts: compact or with white space and line ends anywhere, characters as they are or as
 * escapes, the members of an object in any order.
 */
public final class CmcDocuments {
    private CmcDocuments() {}

    /**
     * Valid documents, with the value that each of them is of.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}: there may be unknown members, which are
     *     reported as information
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> valid(Class<T> type) {
        return valid(type, SampleSettings.DEFAULTS);
    }

    /**
     * Valid documents, with the value that each of them is of.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @param settings what the values may look like
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> valid(Class<T> type, SampleSettings settings) {
        return new ChoiceArbitrary<>(Drawing.valid(type, settings));
    }

    /**
     * Documents with some faults of structure and form, at places that do not contain each other: members left out, there twice or
     * unknown, values of the wrong kind, malformed dates and identifiers.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @param faults how many, 1 or more; fewer where a document has no more room, and in what jqwik shrinks
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's, or the number is below 1
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> faulty(Class<T> type, int faults) {
        return new ChoiceArbitrary<>(Drawing.faulty(type, faults));
    }

    /**
     * Documents of a mechanism that break one rule, and of which nothing else is to be reported.
     *
     * @param rule the rule, one of {@link #breakable()}
     * @return the arbitrary
     * @throws IllegalArgumentException if no document can break the rule; the message lists the rules there are
     */
    public static Arbitrary<SampleDocument<ConsultativeMechanism>> breaking(RuleCode rule) {
        return breaking(ConsultativeMechanism.class, rule);
    }

    /**
     * Documents of a mechanism that break one rule, and of which nothing else is to be reported.
     *
     * @param code the code of the rule, such as {@code date.impossible}
     * @return the arbitrary
     * @throws IllegalArgumentException if there is no such rule, or no document can break it; the message lists the rules there are
     */
    public static Arbitrary<SampleDocument<ConsultativeMechanism>> breaking(String code) {
        RuleCode rule = RuleCode.of(code)
                .orElseThrow(() -> new IllegalArgumentException("'code' must be that of a rule but is "
                        + Shown.text(code) + "; there are "
                        + breakable().stream().map(RuleCode::code).sorted().collect(Collectors.joining(", "))));
        return breaking(rule);
    }

    /**
     * Documents of a type that break one rule, and of which nothing else is to be reported. {@code json.limit-exceeded} goes
     * beyond the standard depth, or length of a name, number or text.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @param rule the rule, one of {@link #breakable(Class)}
     * @return the arbitrary
     * @throws IllegalArgumentException if no document of the type can break the rule; the message lists the rules there are
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> breaking(Class<T> type, RuleCode rule) {
        return new ChoiceArbitrary<>(Drawing.breaking(type, rule));
    }

    /**
     * The rules that {@link #breaking(RuleCode)} can break: those of the text, of its structure and of the form of values.
     *
     * @return the rules, in the order of the catalogue
     */
    public static Set<RuleCode> breakable() {
        return breakable(ConsultativeMechanism.class);
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
     * Documents as an attacker or a broken program sends them: escape sequences of terminals, reversed and invisible text, zero
     * bytes, markup, formulas, names that are twice there, half characters, numbers of a thousand million digits, overlong and
     * foreign encodings, endless depth. What must be reported is expected, and nothing else.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> hostile(Class<T> type) {
        return new ChoiceArbitrary<>(Drawing.hostile(type));
    }

    /**
     * Documents of a later minor version, with members in all objects that this version does not know. They are to be read and
     * written back with nothing lost.
     *
     * @param <T> the type of the root
     * @param type its class, such as {@code Commitment.class}
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleDocument<T>> newer(Class<T> type) {
        return new ChoiceArbitrary<>(Drawing.newer(type));
    }

    /**
     * Streams of records, one a line (NDJSON), with blank and bad lines among them. Some prove that they are complete, as
     * {@link io.github.cmcmodel.json.NdjsonWriter} does; all end as they should.
     *
     * @param <T> the type of the records
     * @param type their class, such as {@code Commitment.class}
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleStream<T>> streams(Class<T> type) {
        return new ChoiceArbitrary<>(Drawing.stream(type));
    }

    /**
     * Streams whose proof that they are complete fails: cut off, of another type, with something behind the last line, or with another
     * number of records or digest than it says. {@link SampleStream#end} has what must be reported of it.
     *
     * @param <T> the type of the records
     * @param type their class, such as {@code Commitment.class}
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of the model's; the message lists those
     */
    public static <T extends Extensible> Arbitrary<SampleStream<T>> brokenStreams(Class<T> type) {
        return new ChoiceArbitrary<>(Drawing.brokenStream(type));
    }
}
