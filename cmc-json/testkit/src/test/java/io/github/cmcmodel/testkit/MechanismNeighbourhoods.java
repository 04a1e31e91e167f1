// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static io.github.cmcmodel.testkit.Neighbourhoods.any;
import static io.github.cmcmodel.testkit.Neighbourhoods.index;
import static io.github.cmcmodel.testkit.Neighbourhoods.longest;
import static io.github.cmcmodel.testkit.Neighbourhoods.met;
import static io.github.cmcmodel.testkit.Neighbourhoods.pair;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.testkit.Neighbourhoods.Situation;
import io.github.cmcmodel.testkit.fault.Site;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CommitmentRelationTypeCategory;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The situations of the rules that look at how the objects of a mechanism go together, or at the day. */
final class MechanismNeighbourhoods {
    private static final LocalDate TODAY = SampleSettings.DEFAULTS.values().today;

    static final Map<RuleCode, Situation> ALL = Map.ofEntries(
            met(
                    RuleCode.ID_DUPLICATE,
                    "one identifier of two kinds of things",
                    MechanismNeighbourhoods::sharesIdentifier),
            any(
                    RuleCode.REFERENCE_UNRESOLVED,
                    "a reference to something that stands further down",
                    ConsultativeMechanism.class,
                    mechanism -> mechanism.getCommitments().stream()
                            .anyMatch(each -> before(each)
                                    .anyMatch(id -> index(mechanism.getCommitments(), id, Commitment::getId)
                                            > mechanism.getCommitments().indexOf(each)))),
            met(
                    RuleCode.REFERENCE_WRONG_KIND,
                    "one identifier of two kinds of things",
                    MechanismNeighbourhoods::sharesIdentifier),
            any(
                    RuleCode.FACT_DISPUTED,
                    "a citation of what was derived",
                    Citation.class,
                    citation -> citation.getBasis() == CitationBasis.DERIVED),
            any(
                    RuleCode.CITATION_ATTRIBUTE_UNKNOWN,
                    "a citation that speaks for two attributes",
                    Citation.class,
                    citation -> citation.getAttributes().size() == 2),
            met(
                    RuleCode.TOPIC_BROADER_CYCLE,
                    "a tree of topics of four levels",
                    mechanism ->
                            longest(mechanism.getTopics(), ThematicTopic::getCode, ThematicTopic::getBroader) >= 4),
            met(
                    RuleCode.CONSULTATION_FOLLOWS_CYCLE,
                    "three consultations one after the other",
                    mechanism ->
                            longest(mechanism.getConsultations(), Consultation::getId, Consultation::getFollows) >= 3),
            met(
                    RuleCode.CONSULTATION_PART_OF_CYCLE,
                    "a consultation in a larger one in a larger one",
                    mechanism ->
                            longest(mechanism.getConsultations(), Consultation::getId, Consultation::getPartOf) >= 3),
            any(
                    RuleCode.CONSULTATION_HELD_IN_FUTURE,
                    "a consultation held, which may have ended today",
                    Consultation.class,
                    consultation -> held(consultation)
                            && consultation.getDates().stream()
                                    .anyMatch(date -> date.getRange().end().date().stream()
                                            .anyMatch(end -> end.latest().equals(TODAY)))),
            any(
                    RuleCode.FOCAL_POINT_EXPIRED,
                    "a person kept until this year at most",
                    FocalPointPerson.class,
                    person -> person.getValidUntil()
                            .filter(until -> until.year() == TODAY.getYear())
                            .isPresent()),
            any(
                    RuleCode.PLAN_AREA_UNKNOWN,
                    "a commitment with chapter and area",
                    Commitment.class,
                    commitment -> commitment.getArea().isPresent()),
            met(
                    RuleCode.PLAN_SUCCESSION_CYCLE,
                    "three plans one after the other",
                    mechanism -> longest(mechanism.getPlans(), ActionPlan::getId, ActionPlan::getSucceeds) >= 3),
            met(
                    RuleCode.COMMITMENT_END_BEFORE_PLAN,
                    "a commitment that ends in the year in which its plan begins",
                    MechanismNeighbourhoods::endsWherePlanBegins),
            met(
                    RuleCode.COMMITMENT_RELATION_CYCLE,
                    "three commitments of which one replaces the next",
                    mechanism -> longest(
                                    mechanism.getCommitments(),
                                    Commitment::getId,
                                    each -> before(each).findFirst())
                            >= 3),
            met(
                    RuleCode.REPORT_PERIOD_OVERLAPS,
                    "two reports on one plan",
                    mechanism -> pair(
                            mechanism.getReports(),
                            (one, other) -> one.getPlan().equals(other.getPlan()))),
            met(
                    RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE,
                    "an assessment of a commitment with updates",
                    MechanismNeighbourhoods::assessesUpdated),
            met(
                    RuleCode.REPORT_GAP_IN_CYCLE,
                    "a report that starts the day after another ends",
                    mechanism -> pair(
                            mechanism.getReports(),
                            (one, other) -> one.getPlan().equals(other.getPlan()) && follows(one, other))),
            met(RuleCode.SOURCE_UNUSED, "a source cited once", MechanismNeighbourhoods::citesOnce));

    private MechanismNeighbourhoods() {}

    /** The commitments that one replaces. */
    private static Stream<CommitmentId> before(Commitment commitment) {
        return commitment.getRelations().stream()
                .filter(relation -> relation.getType()
                        .category()
                        .filter(CommitmentRelationTypeCategory.REPLACES::equals)
                        .isPresent())
                .flatMap(relation -> relation.getCommitment().stream());
    }

    private static boolean sharesIdentifier(ConsultativeMechanism mechanism) {
        Set<String> seen = new HashSet<>();
        return Site.of(RuleCode.ID_DUPLICATE).stream()
                .filter(site -> site.attribute().identifies())
                .flatMap(site -> site.in(mechanism).stream())
                .anyMatch(found -> !seen.add(found.value().toString()));
    }

    private static boolean endsWherePlanBegins(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        return mechanism.getCommitments().stream()
                .anyMatch(commitment -> commitment.getTerms().stream()
                        .flatMap(term -> term.getRange().end().date().stream())
                        .anyMatch(end ->
                                commitment.getPlan().flatMap(index::find).flatMap(ActionPlan::getHorizon).stream()
                                        .flatMap(horizon -> horizon.start().date().stream())
                                        .anyMatch(start -> start.year() == end.year())));
    }

    private static boolean assessesUpdated(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        return mechanism.getReports().stream()
                .map(ProgressReport::getSections)
                .flatMap(List::stream)
                .map(ReportSection::getAssessments)
                .flatMap(List::stream)
                .map(CommitmentAssessment::getCommitment)
                .anyMatch(id -> index.find(id)
                        .filter(commitment -> !commitment.getUpdates().isEmpty())
                        .isPresent());
    }

    private static boolean follows(ProgressReport one, ProgressReport other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .anyMatch(pair -> pair.get(0)
                        .getPeriod()
                        .latest()
                        .filter(last -> pair.get(1)
                                .getPeriod()
                                .earliest()
                                .filter(last.plusDays(1)::equals)
                                .isPresent())
                        .isPresent());
    }

    private static boolean citesOnce(ConsultativeMechanism mechanism) {
        Map<Object, Integer> times = new HashMap<>();
        Site.in(mechanism, Citation.class)
                .forEach(citation -> times.merge(citation.value().getSource(), 1, Integer::sum));
        return times.containsValue(1);
    }

    private static boolean held(Consultation consultation) {
        return consultation.tookPlace();
    }
}
