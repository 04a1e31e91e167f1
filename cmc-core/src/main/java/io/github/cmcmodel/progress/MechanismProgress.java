// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far the commitments of a mechanism are on a day: each of them, and tallies by plan, chapter, topic and actor, such as
 * "on 31 December 2017, of the commitments led by Belize, 2 in progress and 1 unreported".
 *
 * <p>Every plan, chapter, topic, state and organization of the mechanism has a row, in the order of the document, also
 * where nothing was promised. Rows of what commitments name but the mechanism does not hold come after them.
 *
 * <p>A commitment counts once in the total, once in the row of its plan and once in the row of its chapter, so the rows of
 * plans with those that belong to none, and the rows of chapters, add up to the total. It counts under each of its topics and each of its leads, but never
 * twice under one; so these rows can add up to more than the total, and what has no topic or no lead has a tally of its
 * own. A commitment that another replaces, since it supersedes it or was merged from it, counts in tallies as any other does, so
 * that tallies of earlier days stay; but it is no longer followed on its own, so it is neither overdue nor due soon, and no
 * report on it is missing. See {@link #of(ConsultativeMechanism, LocalDate, Predicate)} to leave some out.
 *
 * @param day the day looked from
 * @param commitments the progress of each commitment
 * @param total all of them
 * @param byPlan by plan
 * @param withoutPlan what belongs to no plan, as pledges
 * @param byChapter by chapter of a plan; what is in no chapter is under a key without number, what is in no plan under one
 *     without plan
 * @param byTopic by topic; a commitment with two topics counts under both
 * @param withoutTopic what has no topic
 * @param byLeadState by state or territory that leads
 * @param byLeadOrganization by organization that leads
 * @param withoutLead what nobody leads
 * @param byPartnerState by state or territory that helps
 * @param byPartnerOrganization by organization that helps
 * @param replaced the commitments that others replace, each with those that do, as {@link Replacements} has them
 */
public record MechanismProgress(
        LocalDate day,
        List<CommitmentProgress> commitments,
        StatusTally total,
        Map<ActionPlanId, StatusTally> byPlan,
        StatusTally withoutPlan,
        Map<ChapterKey, StatusTally> byChapter,
        Map<TopicCode, StatusTally> byTopic,
        StatusTally withoutTopic,
        Map<MemberStateId, StatusTally> byLeadState,
        Map<OrganizationId, StatusTally> byLeadOrganization,
        StatusTally withoutLead,
        Map<MemberStateId, StatusTally> byPartnerState,
        Map<OrganizationId, StatusTally> byPartnerOrganization,
        Map<CommitmentId, List<CommitmentId>> replaced) {
    /**
     * Takes the results, and copies what could be changed from outside.
     *
     * @param day the day looked from
     * @param commitments the progress of each commitment
     * @param total all of them
     * @param byPlan by plan
     * @param withoutPlan what belongs to no plan
     * @param byChapter by chapter of a plan
     * @param byTopic by topic
     * @param withoutTopic what has no topic
     * @param byLeadState by state or territory that leads
     * @param byLeadOrganization by organization that leads
     * @param withoutLead what nobody leads
     * @param byPartnerState by state or territory that helps
     * @param byPartnerOrganization by organization that helps
     * @param replaced the commitments that others replace
     */
    public MechanismProgress {
        commitments = List.copyOf(commitments);
        byPlan = copy(byPlan);
        byChapter = copy(byChapter);
        byTopic = copy(byTopic);
        byLeadState = copy(byLeadState);
        byLeadOrganization = copy(byLeadOrganization);
        byPartnerState = copy(byPartnerState);
        byPartnerOrganization = copy(byPartnerOrganization);
        replaced = copy(replaced);
    }

    /**
     * How far all commitments of a mechanism are on a day.
     *
     * @param mechanism the mechanism
     * @param day the day; there is no clock in here
     * @return their progress
     */
    public static MechanismProgress of(ConsultativeMechanism mechanism, LocalDate day) {
        return of(mechanism, day, commitment -> true);
    }

    /**
     * How far some commitments of a mechanism are on a day, such as those of one plan by topic.
     *
     * @param mechanism the mechanism
     * @param day the day; there is no clock in here
     * @param which the commitments to count
     * @return their progress
     */
    public static MechanismProgress of(
            ConsultativeMechanism mechanism, LocalDate day, Predicate<? super Commitment> which) {
        Objects.requireNonNull(mechanism, "MechanismProgress mechanism");
        Objects.requireNonNull(day, "MechanismProgress day");
        Objects.requireNonNull(which, "MechanismProgress which");
        List<MemberStateId> states =
                mechanism.getParticipants().stream().map(MemberState::getId).toList();
        List<OrganizationId> organizations =
                mechanism.getOrganizations().stream().map(Organization::getId).toList();
        List<CommitmentProgress> all = new ArrayList<>();
        StatusTally.Counter total = new StatusTally.Counter();
        StatusTally.Counter withoutPlan = new StatusTally.Counter();
        StatusTally.Counter withoutTopic = new StatusTally.Counter();
        StatusTally.Counter withoutLead = new StatusTally.Counter();
        Tallies<ActionPlanId> byPlan = new Tallies<ActionPlanId>()
                .rows(mechanism.getPlans().stream().map(ActionPlan::getId).toList());
        Tallies<ChapterKey> byChapter = new Tallies<ChapterKey>().rows(chapters(mechanism.getPlans()));
        Tallies<TopicCode> byTopic = new Tallies<TopicCode>()
                .rows(mechanism.getTopics().stream().map(ThematicTopic::getCode).toList());
        Tallies<MemberStateId> byLeadState = new Tallies<MemberStateId>().rows(states);
        Tallies<OrganizationId> byLeadOrganization = new Tallies<OrganizationId>().rows(organizations);
        Tallies<MemberStateId> byPartnerState = new Tallies<MemberStateId>().rows(states);
        Tallies<OrganizationId> byPartnerOrganization = new Tallies<OrganizationId>().rows(organizations);
        for (Commitment commitment : mechanism.getCommitments()) {
            if (!which.test(commitment)) {
                continue;
            }
            CommitmentProgress progress = CommitmentProgress.of(commitment, day);
            Optional<CommitmentStatus> status = progress.status();
            all.add(progress);
            total.add(status);
            commitment.getPlan().ifPresentOrElse(plan -> byPlan.add(plan, status), () -> withoutPlan.add(status));
            byChapter.add(new ChapterKey(commitment.getPlan(), commitment.getChapter()), status);
            byTopic.addToEach(new LinkedHashSet<>(commitment.getTopics()), status);
            byLeadState.addToEach(states(commitment.getLeads()), status);
            byLeadOrganization.addToEach(organizations(commitment.getLeads()), status);
            byPartnerState.addToEach(states(commitment.getPartners()), status);
            byPartnerOrganization.addToEach(organizations(commitment.getPartners()), status);
            if (commitment.getTopics().isEmpty()) {
                withoutTopic.add(status);
            }
            if (commitment.getLeads().isEmpty()) {
                withoutLead.add(status);
            }
        }
        return new MechanismProgress(
                day,
                all,
                total.tally(),
                byPlan.tallies(),
                withoutPlan.tally(),
                byChapter.tallies(),
                byTopic.tallies(),
                withoutTopic.tally(),
                byLeadState.tallies(),
                byLeadOrganization.tallies(),
                withoutLead.tally(),
                byPartnerState.tallies(),
                byPartnerOrganization.tallies(),
                Replacements.of(mechanism, day));
    }

    /**
     * How far the commitments in force in each of some years were at its end, on 31 December.
     *
     * <p>A commitment is in force in a year when its own time, by the term in force at the end of that year, can include a day
     * of it; where it sets no time by then, the horizon of its plan is taken; and where there is none either, it is in force in
     * every year.
     *
     * @param mechanism the mechanism
     * @param first the first year, 1 or later
     * @param last the last year, 9999 or earlier
     * @return a tally for each year from first to last, in that order
     * @throws IllegalArgumentException if the last year is before the first, or either is not one that a {@link PartialDate}
     *     can be
     */
    public static Map<Year, StatusTally> atEndOfYears(ConsultativeMechanism mechanism, Year first, Year last) {
        Objects.requireNonNull(mechanism, "MechanismProgress mechanism");
        Objects.requireNonNull(first, "MechanismProgress first");
        Objects.requireNonNull(last, "MechanismProgress last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("'last' must not be before 'first' but " + last + " is before " + first);
        }
        Map<ActionPlanId, DateRange> horizons = new HashMap<>();
        mechanism
                .getPlans()
                .forEach(plan -> plan.getHorizon().ifPresent(horizon -> horizons.putIfAbsent(plan.getId(), horizon)));
        List<PartialDate> years = IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(PartialDate::ofYear)
                .toList();
        Tallies<Year> byYear = new Tallies<>();
        years.forEach(year -> byYear.rows(List.of(Year.of(year.year()))));
        for (Commitment commitment : mechanism.getCommitments()) {
            Optional<DateRange> horizon = commitment.getPlan().map(horizons::get);
            StatusHistory history = StatusHistory.of(commitment);
            for (PartialDate year : years) {
                if (isInForce(commitment, horizon, year)) {
                    byYear.add(Year.of(year.year()), history.on(year.latest()));
                }
            }
        }
        return byYear.tallies();
    }

    private static boolean isInForce(Commitment commitment, Optional<DateRange> horizon, PartialDate year) {
        List<DateRange> times =
                TermInForce.of(commitment.getTerms(), year.latest()).ranges();
        DateRange whole = DateRange.of(year, year);
        return times.isEmpty()
                ? horizon.map(whole::overlaps).orElse(true)
                : times.stream().anyMatch(whole::overlaps);
    }

    /**
     * What is open although its time is over.
     *
     * @return the commitments that are overdue, in the order of the document
     */
    public List<CommitmentProgress> overdue() {
        return followed().filter(CommitmentProgress::isOverdue).toList();
    }

    /**
     * What has a status that this version does not know: none of it is among what is overdue or due soon.
     *
     * @return the commitments whose status is unknown, in the order of the document
     */
    public List<CommitmentProgress> unknown() {
        return commitments.stream().filter(CommitmentProgress::isUnknown).toList();
    }

    /**
     * What is open and has to be done soon.
     *
     * @param period how far to look ahead
     * @return the commitments due within the period, in the order of the document
     */
    public List<CommitmentProgress> dueWithin(Period period) {
        return followed().filter(progress -> progress.isDueWithin(period)).toList();
    }

    /**
     * What has not been reported on for longer than the reporting cycle of its plan.
     *
     * @param plans the plans, normally those of the mechanism; a plan without a cycle expects no report
     * @return the commitments on which a report is missing, in the order of the document
     */
    public List<CommitmentProgress> unreportedLongerThanCycleOf(Collection<? extends ActionPlan> plans) {
        Map<ActionPlanId, ActionPlan> byId =
                plans.stream().collect(Collectors.toMap(ActionPlan::getId, plan -> plan, (one, other) -> one));
        return followed()
                .filter(progress -> progress.commitment()
                        .getPlan()
                        .map(byId::get)
                        .filter(progress::isUnreportedLongerThanCycleOf)
                        .isPresent())
                .toList();
    }

    /**
     * The milestones that are open although their time is over, of commitments that are still followed.
     *
     * @return the milestones, in the order of the document
     */
    public List<MilestoneProgress> overdueMilestones() {
        return followed()
                .filter(CommitmentProgress::isOpen)
                .flatMap(progress -> progress.milestones().stream())
                .filter(MilestoneProgress::isOverdue)
                .toList();
    }

    /**
     * The milestones that are open and have to be reached soon, of commitments that are still followed.
     *
     * @param period how far to look ahead
     * @return the milestones due within the period, in the order of the document
     */
    public List<MilestoneProgress> milestonesDueWithin(Period period) {
        return followed()
                .filter(CommitmentProgress::isOpen)
                .flatMap(progress -> progress.milestones().stream())
                .filter(milestone -> milestone.isDueWithin(period))
                .toList();
    }

    /**
     * The commitments on whose terms or statuses sources disagree on the day.
     *
     * @return the commitments, in the order of the document
     */
    public List<CommitmentProgress> disputed() {
        return commitments.stream()
                .filter(progress -> progress.term().sourcesDisagree()
                        || progress.statusOnDay().sourcesDisagree())
                .toList();
    }

    /** All but those that others replace. */
    private Stream<CommitmentProgress> followed() {
        return commitments.stream()
                .filter(progress -> !replaced.containsKey(progress.commitment().getId()));
    }

    private static List<ChapterKey> chapters(List<ActionPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.getChapters().stream()
                        .map(PlanChapter::getNumber)
                        .map(number -> ChapterKey.of(plan.getId(), number)))
                .toList();
    }

    private static Set<MemberStateId> states(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.memberState().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<OrganizationId> organizations(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.organization().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map)); // Map.copyOf has no order
    }
}
