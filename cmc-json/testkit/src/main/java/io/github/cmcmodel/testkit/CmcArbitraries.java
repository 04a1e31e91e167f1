// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.testkit.choice.ChoiceArbitrary;
import io.github.cmcmodel.testkit.draw.Catalogue;
import io.github.cmcmodel.testkit.fault.Faults;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of jqwik for every type of this library, such as {@code CmcArbitraries.commitments()}.
 *
 * <p>Inside a mechanism every reference resolves, and the rules accept it without an error. A value on its own, such as a
 * commitment, is right in itself and refers to things elsewhere. With jqwik on the class path, a parameter such as
 * {@code @ForAll Commitment commitment} gets the same values with nothing to register.
 */
public final class CmcArbitraries {
    private CmcArbitraries() {}

    /**
     * Values of any type of this library: objects, identifiers, codes, dates, counts and texts.
     *
     * @param <T> the type
     * @param type its class, such as {@code Commitment.class}
     * @return the arbitrary
     * @throws IllegalArgumentException if there is none for the class; the message lists the classes there are
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return of(type, SampleSettings.DEFAULTS);
    }

    /**
     * Values of any type of this library, as settings say.
     *
     * @param <T> the type
     * @param type its class, such as {@code Commitment.class}
     * @param settings what the values may look like
     * @return the arbitrary
     * @throws IllegalArgumentException if there is none for the class; the message lists the classes there are
     */
    public static <T> Arbitrary<T> of(Class<T> type, SampleSettings settings) {
        return new ChoiceArbitrary<>(Catalogue.drawing(type, settings.values()));
    }

    /**
     * The classes that {@link #of(Class)} knows.
     *
     * @return the classes, in no order that means anything
     */
    public static Set<Class<?>> types() {
        return Catalogue.types();
    }

    /**
     * Mechanisms that break one rule, once, and nothing else, each with the finding to expect. Rules that
     * only a document can break, such as {@code json.syntax} and {@code id.malformed}, are not among them: no value of this
     * library's types is like that.
     *
     * @param rule the rule, one of {@link #breakable()}
     * @return the arbitrary
     * @throws IllegalArgumentException if no mechanism can break the rule; the message lists the rules there are
     */
    public static Arbitrary<Fault> breaking(RuleCode rule) {
        if (!breakable().contains(rule)) {
            throw Faults.unknown(rule.code());
        }
        return new ChoiceArbitrary<>(choices -> Fault.planted(rule, choices));
    }

    /**
     * Mechanisms that break one rule, once, and nothing else.
     *
     * @param code the code of the rule, such as {@code plan.succeeds-itself}
     * @return the arbitrary
     * @throws IllegalArgumentException if there is no such rule, or no mechanism can break it; the message lists the rules
     *     there are
     */
    public static Arbitrary<Fault> breaking(String code) {
        return breaking(RuleCode.of(code).orElseThrow(() -> Faults.unknown(code)));
    }

    /**
     * Mechanisms that break any one rule, once, and nothing else.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Fault> breakingAny() {
        List<RuleCode> rules = List.copyOf(Faults.rules());
        return new ChoiceArbitrary<>(choices -> Fault.planted(rules.get(choices.below(rules.size())), choices));
    }

    /**
     * The rules that {@link #breaking(RuleCode)} can break.
     *
     * @return the rules, in the order of the catalogue
     */
    public static Set<RuleCode> breakable() {
        return Collections.unmodifiableSet(Faults.rules());
    }

    /**
     * Whole mechanisms.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<ConsultativeMechanism> mechanisms() {
        return of(ConsultativeMechanism.class);
    }

    /**
     * Whole mechanisms, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<ConsultativeMechanism> mechanisms(SampleSettings settings) {
        return of(ConsultativeMechanism.class, settings);
    }

    /**
     * Commitments.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Commitment> commitments() {
        return of(Commitment.class);
    }

    /**
     * Commitments, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Commitment> commitments(SampleSettings settings) {
        return of(Commitment.class, settings);
    }

    /**
     * Consultations.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Consultation> consultations() {
        return of(Consultation.class);
    }

    /**
     * Consultations, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Consultation> consultations(SampleSettings settings) {
        return of(Consultation.class, settings);
    }

    /**
     * Plans of action.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<ActionPlan> plans() {
        return of(ActionPlan.class);
    }

    /**
     * Plans of action, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<ActionPlan> plans(SampleSettings settings) {
        return of(ActionPlan.class, settings);
    }

    /**
     * Reports on the progress of a plan.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<ProgressReport> reports() {
        return of(ProgressReport.class);
    }

    /**
     * Reports on the progress of a plan, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<ProgressReport> reports(SampleSettings settings) {
        return of(ProgressReport.class, settings);
    }

    /**
     * Indicators.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Indicator> indicators() {
        return of(Indicator.class);
    }

    /**
     * Indicators, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Indicator> indicators(SampleSettings settings) {
        return of(Indicator.class, settings);
    }

    /**
     * States and territories.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<MemberState> memberStates() {
        return of(MemberState.class);
    }

    /**
     * States and territories, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<MemberState> memberStates(SampleSettings settings) {
        return of(MemberState.class, settings);
    }

    /**
     * Organizations.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Organization> organizations() {
        return of(Organization.class);
    }

    /**
     * Organizations, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Organization> organizations(SampleSettings settings) {
        return of(Organization.class, settings);
    }

    /**
     * Networks.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Network> networks() {
        return of(Network.class);
    }

    /**
     * Networks, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Network> networks(SampleSettings settings) {
        return of(Network.class, settings);
    }

    /**
     * Good practices.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<GoodPractice> goodPractices() {
        return of(GoodPractice.class);
    }

    /**
     * Good practices, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<GoodPractice> goodPractices(SampleSettings settings) {
        return of(GoodPractice.class, settings);
    }

    /**
     * Topics.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<ThematicTopic> topics() {
        return of(ThematicTopic.class);
    }

    /**
     * Topics, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<ThematicTopic> topics(SampleSettings settings) {
        return of(ThematicTopic.class, settings);
    }

    /**
     * Sources.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<Source> sources() {
        return of(Source.class);
    }

    /**
     * Sources, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<Source> sources(SampleSettings settings) {
        return of(Source.class, settings);
    }

    /**
     * Texts in one or more languages.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return of(LocalizedText.class);
    }

    /**
     * Texts in one or more languages, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<LocalizedText> localizedTexts(SampleSettings settings) {
        return of(LocalizedText.class, settings);
    }

    /**
     * Dates, of which the day or the month may be unknown.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<PartialDate> partialDates() {
        return of(PartialDate.class);
    }

    /**
     * Dates, of which the day or the month may be unknown, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<PartialDate> partialDates(SampleSettings settings) {
        return of(PartialDate.class, settings);
    }

    /**
     * Ranges of dates.
     *
     * @return the arbitrary, with {@linkplain SampleSettings#DEFAULTS the default settings}
     */
    public static Arbitrary<DateRange> dateRanges() {
        return of(DateRange.class);
    }

    /**
     * Ranges of dates, as settings say.
     *
     * @param settings what they may look like
     * @return the arbitrary
     */
    public static Arbitrary<DateRange> dateRanges(SampleSettings settings) {
        return of(DateRange.class, settings);
    }
}
