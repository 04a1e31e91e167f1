// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.TODAY;
import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.jamaica;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.organization;
import static io.github.cmcmodel.RuleSamples.participation;
import static io.github.cmcmodel.RuleSamples.plan;
import static io.github.cmcmodel.RuleSamples.range;
import static io.github.cmcmodel.RuleSamples.report;
import static io.github.cmcmodel.RuleSamples.reports;
import static io.github.cmcmodel.RuleSamples.term;
import static io.github.cmcmodel.RuleSamples.update;
import static io.github.cmcmodel.RuleSamples.withCommitment;
import static io.github.cmcmodel.RuleSamples.withConsultation;
import static io.github.cmcmodel.RuleSamples.withPerson;
import static io.github.cmcmodel.RuleSamples.withUpdates;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule on dates makes of approximate, uncertain, open and unknown ones. */
class InexactDatesTest {
    private static boolean finds(RuleCode rule, ConsultativeMechanism mechanism) {
        return MechanismValidator.create().validate(mechanism, TODAY).findings().stream()
                .anyMatch(finding -> finding.rule() == rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2016/2018, 2018/..,   true",
        "2016/2018, ../2017,   true",
        "2016/,     2018/..,   false",
        "2016/2018, /2017,     false",
        "2016/2018, 2018~/..,  false",
        "2016/2018, 2016~/..,  true",
        "2016/2018, 2017?/..,  false",
        "2016/2018, 2017-03-01/, true"
    })
    void participationsOverlapWhereTheyCertainlyDo(String one, String other, boolean overlap) {
        ConsultativeMechanism mechanism = mechanism()
                .addParticipant(jamaica()
                        .addParticipation(participation(ParticipationRole.FOUNDING, one))
                        .addParticipation(participation(ParticipationRole.FOUNDING, other))
                        .build())
                .build();

        assertThat(finds(RuleCode.PARTICIPATION_OVERLAP, mechanism)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-05/2016-12-08, 2016-12-08~/2016-12-08,  false",
        "2016-12-05/2016-12-08, 2016-12-09~/2016-12-12,  true",
        "2016-12-05/2016-12-08, 2017?/2018?,             false",
        "2016-12-05/2016-12-08, /2016-12-08,             false",
        "2016-12-05/2016-12-08, ../2016-12-09,           true",
        "2016-12-05/2016-12-08, 2016-12-05/,             false",
        "2016~/2016,            2015/2016,               false",
        "2016~/2016,            2014/2016,               true"
    })
    void datesOfAConsultationConflictWhereTheyCannotBothBe(String one, String other, boolean conflict) {
        ConsultativeMechanism mechanism =
                withConsultation(meeting -> meeting.addDate(range(one)).addDate(range(other)));

        assertThat(finds(RuleCode.CONSULTATION_DATES_CONFLICT, mechanism)).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02/..,        true",
        "2025-01-04~/..,    false",
        "2025-01-05~/..,    true",
        "2026~/..,          false",
        "2027~/..,          true",
        "2030?/..,          false",
        "/2030,             false",
        "../2030,           false"
    })
    void whatWasHeldIsInTheFutureWhereItCertainlyIs(String range, boolean future) {
        ConsultativeMechanism mechanism = withConsultation(
                meeting -> meeting.state(ConsultationState.HELD).addDate(range(range)));

        assertThat(finds(RuleCode.CONSULTATION_HELD_IN_FUTURE, mechanism)).isEqualTo(future);
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "2024~, true", "2024?, true", "2025~, false"})
    void personsAreKeptNoLongerBecauseADateIsInexact(String until, boolean expired) {
        ConsultativeMechanism mechanism = withPerson(person -> person.validUntil(PartialDate.parse(until)));

        assertThat(finds(RuleCode.FOCAL_POINT_EXPIRED, mechanism)).isEqualTo(expired);
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2020,  ../2017,   true",
        "2018/2020,  2016/2017~, false",
        "2018~/2020, 2016/2017, false",
        "2018~/2020, 2014/2016, true",
        "2018?/2020, 2014/2016, false",
        "../2020,    2014/2016, false",
        "2018/2020,  2016/,     false"
    })
    void commitmentsEndBeforeTheirPlanWhereTheyCertainlyDo(String horizon, String time, boolean before) {
        ConsultativeMechanism mechanism = mechanism()
                .addPlan(plan("plan").horizon(DateRange.parse(horizon)).build())
                .addOrganization(organization("agency").build())
                .addCommitment(commitment("promise").addTerm(term(time)).build())
                .build();

        assertThat(finds(RuleCode.COMMITMENT_END_BEFORE_PLAN, mechanism)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2018/..,  2017,  true",
        "2018~/.., 2017,  false",
        "2018/..,  2017~, false",
        "2018/..,  2016~, true",
        "2018?/.., 2001,  false",
        "2018/..,  2001?, false",
        "/2020,    2001,  false",
        "../2020,  2001,  false"
    })
    void updatesAreBeforeTheStartWhereTheyCertainlyAre(String time, String date, boolean before) {
        ConsultativeMechanism mechanism = withCommitment(
                promise -> promise.addTerm(term(time)).addUpdate(update(date).build()));

        assertThat(finds(RuleCode.COMMITMENT_UPDATE_BEFORE_START, mechanism)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2018,  2018-06, 2017,  true",
        "2018,  2018-06, 2017~, false",
        "2018,  2030?,   2017,  true",
        "2018?, 2030?,   2017,  false",
        "2019~, 2018,    2017,  true",
        "2019~, 2018,    2018,  false"
    })
    void updatesAreOutOfOrderWhereTheyCertainlyAre(String first, String second, String third, boolean outOfOrder) {
        assertThat(finds(
                        RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER,
                        withUpdates(update(first), update(second), update(third))))
                .isEqualTo(outOfOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "2015/2017, 2017/2019,  true,  false",
        "2015/2017, 2017~/2019, false, false",
        "2015/2017, 2019/2020,  false, true",
        "2015/2017, 2019~/2020, false, false",
        "2015/2017, 2020~/2021, false, true",
        "2015/,     2019/2020,  false, false",
        "2015/2017, /2020,      false, false",
        "2015/2017?, 2019/2020, false, false"
    })
    void reportsOverlapOrLeaveAGapWhereTheyCertainlyDo(String one, String other, boolean overlap, boolean gap) {
        ConsultativeMechanism mechanism = reports(report("first", one), report("second", other));

        assertThat(finds(RuleCode.REPORT_PERIOD_OVERLAPS, mechanism)).isEqualTo(overlap);
        assertThat(finds(RuleCode.REPORT_GAP_IN_CYCLE, mechanism)).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "2017/2019, true",
        "2017/.., true",
        "2017~/2019, true",
        "2017/2019~, false",
        "2017/2019?, false",
        "2017/, false"
    })
    void aReportDisagreesWithUpdatesOnlyWhereItsLastDayIsKnown(String period, boolean differs) {
        CommitmentAssessment fulfilled = CommitmentAssessment.builder()
                .commitment(new CommitmentId("promise"))
                .status(CommitmentStatus.FULFILLED)
                .build();
        ConsultativeMechanism mechanism = withUpdates(update("2018")).toBuilder()
                .addReport(report("first", period)
                        .addSection(ReportSection.builder()
                                .chapter("1")
                                .addAssessment(fulfilled)
                                .build())
                        .build())
                .build();

        assertThat(finds(RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE, mechanism)).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "2016/2020,    2021-01-01, true",
        "2016/2020~,   2021-01-01, false",
        "2016/2020~,   2022-01-01, true",
        "2016/2020?,   9999-01-01, false",
        "2016/,        9999-01-01, false",
        "2016/..,      9999-01-01, false",
        "../2020,      2021-01-01, true",
        "/2020,        2021-01-01, true"
    })
    void aCommitmentIsOverdueOnceItCertainlyIs(String time, LocalDate day, boolean overdue) {
        CommitmentProgress progress =
                CommitmentProgress.of(commitment("promise").addTerm(term(time)).build(), day);

        assertThat(progress.isOverdue()).isEqualTo(overdue);
        assertThat(progress.isDueWithin(Period.ofYears(2)))
                .isEqualTo(!overdue && progress.due().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2016/..,  2017-01-01, true",
        "2016~/.., 2017-01-01, false",
        "2016~/.., 2018-01-01, true",
        "2016?/.., 9999-01-01, false",
        "../2020,  9999-01-01, false",
        "/2020,    9999-01-01, false"
    })
    void silenceIsMeasuredFromTheLastDayTheStartCanMean(String time, LocalDate day, boolean silent) {
        CommitmentProgress progress =
                CommitmentProgress.of(commitment("promise").addTerm(term(time)).build(), day);

        assertThat(progress.isUnreportedLongerThan(Period.ZERO)).isEqualTo(silent);
    }
}
