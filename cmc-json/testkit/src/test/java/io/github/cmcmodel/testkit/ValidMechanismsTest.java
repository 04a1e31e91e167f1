// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Catalogue;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.Id;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MilestoneId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Valid means valid. */
class ValidMechanismsTest {
    @Provide
    Arbitrary<ConsultativeMechanism> silent() {
        return CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.silent());
    }

    @Provide
    Arbitrary<ConsultativeMechanism> agreeing() {
        return CmcArbitraries.mechanisms(
                SampleSettings.DEFAULTS.conflicts(false).openCodes(0.5).commitments(3, 12));
    }

    /** What a stock validator finds, but of rules that another test speaks of. */
    private static List<Constraints.Found> found(Object value) {
        return Constraints.of(value).stream()
                .filter(found -> GeneratedRules.isLookedAt(found.breach().rule()))
                .toList();
    }

    @Example
    void noRuleIsBrokenByChance() {
        RuleSteps.requireNothing(GeneratedRules.broken().entrySet().stream()
                .map(broken ->
                        "rule %s is broken by %d of %d generated mechanisms that should break none: make them agree in %s"
                                .formatted(
                                        broken.getKey(),
                                        broken.getValue(),
                                        GeneratedRules.LOOKED_AT,
                                        GeneratedRules.agreements(broken.getKey()))));
    }

    @Property(tries = 300)
    void noConstraintFindsAnError(@ForAll ConsultativeMechanism mechanism) {
        assertThat(found(mechanism))
                .filteredOn(found -> found.breach().rule().severity() == Severity.ERROR)
                .isEmpty();
    }

    @Property(tries = 300)
    void noConstraintFindsAnythingInASilentMechanism(@ForAll("silent") ConsultativeMechanism mechanism) {
        assertThat(found(mechanism)).isEmpty();
    }

    /** What is not there contradicts nothing. */
    private static final Set<RuleCode> ON_WHAT_IS_MISSING = Set.of(
            RuleCode.PARTICIPANT_UNIDENTIFIED,
            RuleCode.CONSULTATION_HELD_WITHOUT_DATE,
            RuleCode.COMMITMENT_WITHOUT_LEAD,
            RuleCode.AMOUNT_WITHOUT_CURRENCY,
            RuleCode.INDICATOR_UNIT_MISSING);

    @Property(tries = 300)
    void withoutConflictsNoObjectContradictsItself(@ForAll("agreeing") ConsultativeMechanism mechanism) {
        assertThat(found(mechanism))
                .extracting(found -> found.breach().rule())
                .filteredOn(rule -> rule.layer() == RuleLayer.OBJECT)
                .isSubsetOf(ON_WHAT_IS_MISSING);
        assertThat(mechanism.getCommitments()).hasSizeBetween(3, 12);
    }

    @Property(tries = 300)
    void everyReferenceResolvesAndEveryIdentifierIsItsOwn(@ForAll ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        Set<Object> identifiers = new HashSet<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.identifies()) {
                assertThat(identifiers.add(value)).as(place.toString()).isTrue();
            } else if (value instanceof Id
                            && !(value instanceof ActorId)
                            && !(value instanceof ProgressUpdateId)
                            && !(value instanceof MilestoneId)
                    || value instanceof TopicCode) {
                assertThat(index.findAny(value)).as(place.toString()).isPresent();
            }
            if (value instanceof Actor actor) {
                assertThat(actor.named()).as(place.toString()).isPresent();
                Stream.<Optional<?>>of(actor.memberState(), actor.organization())
                        .flatMap(Optional::stream)
                        .forEach(target -> assertThat(index.findAny(target))
                                .as(place.toString())
                                .isPresent());
            }
        });
        assertThat(identifiers).contains((Object) mechanism.getId()).anyMatch(MechanismId.class::isInstance);
    }

    @Property(tries = 300)
    void nothingRunsInACircle(@ForAll ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        mechanism
                .getTopics()
                .forEach(topic -> assertEnds(topic, each -> each.getBroader().flatMap(index::find)));
        mechanism
                .getPlans()
                .forEach(plan -> assertEnds(plan, each -> each.getSucceeds().flatMap(index::find)));
        mechanism
                .getCommitments()
                .forEach(commitment -> assertEnds(
                        commitment,
                        each -> each.getRelations().stream()
                                .map(CommitmentRelation::getCommitment)
                                .flatMap(Optional::stream)
                                .findFirst()
                                .flatMap(index::find)));
        mechanism
                .getReports()
                .forEach(report -> assertEnds(report, each -> each.getFollows().flatMap(index::find)));
    }

    private static <T> void assertEnds(T start, Function<T, Optional<T>> next) {
        int steps = 0;
        for (Optional<T> at = Optional.of(start); at.isPresent(); at = next.apply(at.get())) {
            assertThat(steps++).isLessThan(1_000);
        }
    }

    @Property(tries = 300)
    void timesFitTogether(@ForAll ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        mechanism.getConsultations().stream()
                .filter(consultation -> ConsultationState.HELD.equals(consultation.getState()))
                .flatMap(consultation -> consultation.getDates().stream())
                .flatMap(date ->
                        Stream.of(date.getRange().start(), date.getRange().end()))
                .flatMap(end -> end.date().stream())
                .forEach(date -> assertThat(date.latest()).isBeforeOrEqualTo(SampleSettings.DEFAULTS.values().today));
        for (Commitment commitment : mechanism.getCommitments()) {
            commitment
                    .getPlan()
                    .map(id -> index.find(id).orElseThrow())
                    .flatMap(ActionPlan::getHorizon)
                    .flatMap(horizon -> horizon.start().date())
                    .ifPresent(start -> assertThat(commitment.getTerms())
                            .allSatisfy(term -> assertThat(term.getRange().end().date())
                                    .matches(end -> end.filter(last -> last.isBefore(start))
                                            .isEmpty())));
        }
    }

    @Property(tries = 300)
    void withoutConflictsReportsOnOnePlanShareNoDay(@ForAll("agreeing") ConsultativeMechanism mechanism) {
        List<ProgressReport> reports = new ArrayList<>();
        for (ProgressReport report : mechanism.getReports()) {
            assertThat(reports)
                    .noneMatch(other -> other.getPlan().equals(report.getPlan())
                            && other.getPeriod().overlaps(report.getPeriod()));
            reports.add(report);
        }
    }

    @Property(tries = 300)
    void chaptersAndAreasAreThoseOfThePlan(@ForAll ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        for (Commitment commitment : mechanism.getCommitments()) {
            List<PlanChapter> chapters = commitment
                    .getPlan()
                    .map(id -> index.find(id).orElseThrow().getChapters())
                    .orElse(List.of());
            commitment
                    .getChapter()
                    .ifPresent(number -> assertThat(chapters)
                            .extracting(PlanChapter::getNumber)
                            .contains(number));
            commitment
                    .getArea()
                    .ifPresent(code -> assertThat(chapters)
                            .filteredOn(chapter -> chapter.getNumber()
                                    .equals(commitment.getChapter().orElse("")))
                            .flatExtracting(PlanChapter::getAreas)
                            .anyMatch(area -> area.getCode().equals(code)));
        }
        for (ProgressReport report : mechanism.getReports()) {
            assertThat(index.find(report.getPlan()).orElseThrow().getChapters())
                    .extracting(PlanChapter::getNumber)
                    .containsAll(report.getSections().stream()
                            .map(section -> section.getChapter())
                            .toList());
        }
    }

    @Property(tries = 500)
    void valuesOnTheirOwnAreValidToo(@ForAll("anyType") Class<?> type, @ForAll long seed) {
        for (SampleSettings settings : List.of(SampleSettings.DEFAULTS, SampleSettings.DEFAULTS.silent())) {
            Object value = Catalogue.drawing(type, settings.values()).apply(Choices.seeded(seed));
            assertThat(value).isInstanceOf(type);
            assertThat(found(value))
                    .filteredOn(found ->
                            found.breach().rule().severity() == Severity.ERROR || settings != SampleSettings.DEFAULTS)
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Class<?>> anyType() {
        return Arbitraries.of(Catalogue.types());
    }
}
