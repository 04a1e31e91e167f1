// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One period against the one before it, commitment by commitment, such as "train border officials: planned in 2015 to 2017,
 * fulfilled in 2018 to 2020".
 *
 * <p>A comparison speaks of what two reports say, or of the status on two days. Both sides of every tally count the same
 * commitments: one that only one side knows is unreported on the other.
 *
 * @param rows the commitments: those of the later side in its order, then those that only the earlier side has
 */
public record ReportComparison(List<Row> rows) {
    /**
     * Takes the rows, and copies the list.
     *
     * @param rows the commitments
     */
    public ReportComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One commitment in two periods, such as {@code bpa-5-asylum-systems}, planned before, in progress now.
     *
     * @param commitment the commitment
     * @param chapter the chapter in which it stands now, or stood before if it is dropped
     * @param before its status before; empty where it had none
     * @param now its status now; empty where it has none
     */
    public record Row(
            CommitmentId commitment,
            ChapterKey chapter,
            Optional<CommitmentStatus> before,
            Optional<CommitmentStatus> now) {
        /**
         * What became of the commitment between the two.
         *
         * @return the kind of change
         */
        public Change change() {
            if (before.equals(now)) {
                return Change.UNCHANGED;
            }
            return before.isEmpty() ? Change.NEW : now.isEmpty() ? Change.DROPPED : Change.CHANGED;
        }
    }

    /** What became of a commitment between two periods, such as {@link #CHANGED}. */
    public enum Change {
        /** The status is the same, or there is none in either. */
        UNCHANGED,
        /** The status is another one, also where its category is the same, as of {@code inProgress} and {@code delayed}. */
        CHANGED,
        /** There is a status now, and there was none before. */
        NEW,
        /** There was a status before, and there is none now. */
        DROPPED
    }

    /**
     * How many commitments were and are how far, such as one planned before and none now.
     *
     * @param before the statuses before
     * @param now the statuses now; the same total
     */
    public record Tallies(StatusTally before, StatusTally now) {}

    /**
     * A report against the report before it, as {@link #reportBefore} finds it.
     *
     * @param index the index of the mechanism that has the reports
     * @param report the report
     * @return the comparison; where there is no report before, every row is new
     */
    public static ReportComparison of(MechanismIndex index, ProgressReport report) {
        Objects.requireNonNull(index, "ReportComparison index");
        Objects.requireNonNull(report, "ReportComparison report");
        return between(reportBefore(index, report), report);
    }

    /**
     * The report before a report: the one it names in {@code follows}, if that is found and is not the report itself; else,
     * of the reports on the same plan whose period lies wholly before its own, the one whose period ended last, and of
     * equal ones the one furthest down the document. Drafts count as published reports do.
     *
     * @param index the index of the mechanism that has the reports
     * @param report the report
     * @return the report before it; empty when there is none
     */
    public static Optional<ProgressReport> reportBefore(MechanismIndex index, ProgressReport report) {
        Objects.requireNonNull(index, "ReportComparison index");
        Objects.requireNonNull(report, "ReportComparison report");
        Optional<ProgressReport> followed = report.getFollows()
                .flatMap(index::find)
                .filter(named -> !named.getId().equals(report.getId()));
        if (followed.isPresent()) {
            return followed;
        }
        LocalDate start = report.getPeriod().earliest().orElse(LocalDate.MIN);
        return index.mechanism().getReports().stream()
                .filter(other -> other.getPlan().equals(report.getPlan()))
                .filter(other -> endOf(other).isBefore(start))
                .reduce((one, next) -> endOf(next).isBefore(endOf(one)) ? one : next);
    }

    /**
     * A report against another. Where a report assesses a commitment twice, the first time counts.
     *
     * @param before the earlier report; empty makes every row new
     * @param now the later report
     * @return the comparison
     */
    public static ReportComparison between(Optional<ProgressReport> before, ProgressReport now) {
        Objects.requireNonNull(before, "ReportComparison before");
        Objects.requireNonNull(now, "ReportComparison now");
        Map<CommitmentId, Row> earlier =
                before.map(ReportComparison::assessments).orElse(Map.of());
        Map<CommitmentId, Row> later = assessments(now);
        List<Row> rows = new ArrayList<>();
        later.forEach((id, row) -> rows.add(
                new Row(id, row.chapter(), Optional.ofNullable(earlier.get(id)).flatMap(Row::now), row.now())));
        earlier.forEach((id, row) -> {
            if (!later.containsKey(id)) {
                rows.add(new Row(id, row.chapter(), row.now(), Optional.empty()));
            }
        });
        return new ReportComparison(rows);
    }

    /**
     * The status of a plan's commitments on two days, by their updates, as a report yet to be written would have it. Every
     * commitment of the plan has a row, also where it is unreported on both days.
     *
     * @param mechanism the mechanism that has the commitments
     * @param plan the plan
     * @param before the earlier day, such as the last of the period before
     * @param now the later day, such as the last of the period
     * @return the comparison, in the order of the document
     */
    public static ReportComparison ofDays(
            ConsultativeMechanism mechanism, ActionPlanId plan, LocalDate before, LocalDate now) {
        Objects.requireNonNull(plan, "ReportComparison plan");
        return ofDays(mechanism, commitment -> commitment.getPlan().equals(Optional.of(plan)), before, now);
    }

    /**
     * The status of some commitments on two days, by their updates, such as of the pledges that belong to no plan.
     *
     * @param mechanism the mechanism that has the commitments
     * @param which the commitments to compare
     * @param before the earlier day
     * @param now the later day
     * @return the comparison, in the order of the document
     */
    public static ReportComparison ofDays(
            ConsultativeMechanism mechanism, Predicate<? super Commitment> which, LocalDate before, LocalDate now) {
        Objects.requireNonNull(mechanism, "ReportComparison mechanism");
        Objects.requireNonNull(which, "ReportComparison which");
        Objects.requireNonNull(before, "ReportComparison before");
        Objects.requireNonNull(now, "ReportComparison now");
        return new ReportComparison(mechanism.getCommitments().stream()
                .filter(which)
                .map(commitment -> row(commitment, before, now))
                .toList());
    }

    /**
     * How many commitments were and are how far.
     *
     * @return the tallies of all rows
     */
    public Tallies total() {
        return tallies(rows);
    }

    /**
     * How many commitments of each chapter were and are how far.
     *
     * @return the tallies by chapter, in the order in which chapters come up in the rows; they add up to the total
     */
    public Map<ChapterKey, Tallies> byChapter() {
        Map<ChapterKey, List<Row>> chapters = new LinkedHashMap<>();
        rows.forEach(row -> chapters.computeIfAbsent(row.chapter(), added -> new ArrayList<>())
                .add(row));
        Map<ChapterKey, Tallies> tallies = new LinkedHashMap<>();
        chapters.forEach((chapter, its) -> tallies.put(chapter, tallies(its)));
        return Collections.unmodifiableMap(tallies);
    }

    /**
     * The rows of one kind of change.
     *
     * @param change the kind of change
     * @return its rows, in order
     */
    public List<Row> rows(Change change) {
        return rows.stream().filter(row -> row.change() == change).toList();
    }

    private static Row row(Commitment commitment, LocalDate before, LocalDate now) {
        return new Row(
                commitment.getId(),
                new ChapterKey(commitment.getPlan(), commitment.getChapter()),
                CommitmentProgress.of(commitment, before).status(),
                CommitmentProgress.of(commitment, now).status());
    }

    private static Map<CommitmentId, Row> assessments(ProgressReport report) {
        Map<CommitmentId, Row> rows = new LinkedHashMap<>();
        for (ReportSection section : report.getSections()) {
            ChapterKey chapter = ChapterKey.of(report.getPlan(), section.getChapter());
            for (CommitmentAssessment assessment : section.getAssessments()) {
                CommitmentId id = assessment.getCommitment();
                rows.putIfAbsent(id, new Row(id, chapter, Optional.empty(), Optional.of(assessment.getStatus())));
            }
        }
        return rows;
    }

    private static LocalDate endOf(ProgressReport report) {
        return report.getPeriod().latest().orElse(LocalDate.MAX);
    }

    private static Tallies tallies(List<Row> rows) {
        return new Tallies(
                StatusTally.of(rows.stream().map(Row::before).toList()),
                StatusTally.of(rows.stream().map(Row::now).toList()));
    }
}
