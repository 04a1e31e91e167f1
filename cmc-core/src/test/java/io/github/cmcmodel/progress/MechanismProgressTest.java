// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.PLAN;
import static io.github.cmcmodel.progress.Samples.chapter;
import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.organization;
import static io.github.cmcmodel.progress.Samples.plan;
import static io.github.cmcmodel.progress.Samples.state;
import static io.github.cmcmodel.progress.Samples.term;
import static io.github.cmcmodel.progress.Samples.topic;
import static io.github.cmcmodel.progress.Samples.update;
import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MechanismProgressTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final StatusTally ONE_FULFILLED = new StatusTally(0, 0, 1, 0, 0, 0);
    private static final StatusTally ONE_UNREPORTED = new StatusTally(0, 0, 0, 0, 0, 1);

    private static final ConsultativeMechanism MECHANISM = mechanism()
            .addParticipants(state("belize"), state("jamaica"))
            .addOrganizations(organization("iom"))
            .addTopics(topic("data"), topic("trafficking"))
            .addPlan(plan(PLAN).addChapters(chapter("V"), chapter("VI")).build())
            .addCommitments(
                    commitment("a")
                            .chapter("VI")
                            .addTopics(new TopicCode("trafficking"), new TopicCode("data"), new TopicCode("data"))
                            .addLead(Actor.of(new MemberStateId("belize")))
                            .addLead(Actor.of(new MemberStateId("belize")).toBuilder()
                                    .institution(LocalizedText.of("en", "Ministry of Immigration"))
                                    .build())
                            .addPartners(Actor.of(new OrganizationId("iom")), Actor.of(new OrganizationId("belize")))
                            .addUpdate(update("2017", FULFILLED))
                            .build(),
                    commitment("b")
                            .addPartner(Actor.of(new MemberStateId("jamaica")))
                            .build(),
                    commitment("c")
                            .chapter("IX")
                            .addTopic(new TopicCode("diaspora"))
                            .addLead(Actor.of(new OrganizationId("unhcr")))
                            .addUpdate(update("2017-12-31", FULFILLED))
                            .addUpdate(update("2018-01-02", IN_PROGRESS))
                            .build())
            .build();

    @Test
    void everythingIsTalliedInTheOrderOfTheDocument() {
        MechanismProgress progress = MechanismProgress.of(MECHANISM, DAY);

        assertThat(progress.total()).isEqualTo(new StatusTally(0, 0, 2, 0, 0, 1));
        assertThat(progress.commitments())
                .extracting(one -> one.commitment().getId().value())
                .containsExactly("a", "b", "c");
        assertThat(progress.byPlan()).containsExactly(entry(PLAN, progress.total()));
        assertThat(progress.byChapter())
                .containsExactly(
                        entry(ChapterKey.of(PLAN, "V"), StatusTally.EMPTY),
                        entry(ChapterKey.of(PLAN, "VI"), ONE_FULFILLED),
                        entry(new ChapterKey(Optional.of(PLAN), Optional.empty()), ONE_UNREPORTED),
                        entry(ChapterKey.of(PLAN, "IX"), ONE_FULFILLED));
    }

    @Test
    void aCommitmentCountsUnderEachOfItsTopicsButOnceUnderEach() {
        MechanismProgress progress = MechanismProgress.of(MECHANISM, DAY);

        assertThat(progress.byTopic())
                .containsExactly(
                        entry(new TopicCode("data"), ONE_FULFILLED),
                        entry(new TopicCode("trafficking"), ONE_FULFILLED),
                        entry(new TopicCode("diaspora"), ONE_FULFILLED));
        assertThat(progress.withoutTopic()).isEqualTo(ONE_UNREPORTED);
    }

    @Test
    void leadsAndPartnersStatesAndOrganizationsAreKeptApart() {
        MechanismProgress progress = MechanismProgress.of(MECHANISM, DAY);

        assertThat(progress.byLeadState())
                .containsExactly(
                        entry(new MemberStateId("belize"), ONE_FULFILLED),
                        entry(new MemberStateId("jamaica"), StatusTally.EMPTY));
        assertThat(progress.byLeadOrganization())
                .containsExactly(
                        entry(new OrganizationId("iom"), StatusTally.EMPTY),
                        entry(new OrganizationId("unhcr"), ONE_FULFILLED));
        assertThat(progress.withoutLead()).isEqualTo(ONE_UNREPORTED);
        assertThat(progress.byPartnerState())
                .containsExactly(
                        entry(new MemberStateId("belize"), StatusTally.EMPTY),
                        entry(new MemberStateId("jamaica"), ONE_UNREPORTED));
        assertThat(progress.byPartnerOrganization())
                .as("an organization may bear the identifier of a state")
                .containsExactly(
                        entry(new OrganizationId("iom"), ONE_FULFILLED),
                        entry(new OrganizationId("belize"), ONE_FULFILLED));
    }

    @Test
    void onlyTheChosenCommitmentsCountButEveryRowStays() {
        MechanismProgress progress = MechanismProgress.of(
                MECHANISM, DAY, commitment -> commitment.getTopics().isEmpty());

        assertThat(progress.total()).isEqualTo(ONE_UNREPORTED);
        assertThat(progress.byTopic())
                .hasSize(2)
                .containsValue(StatusTally.EMPTY)
                .doesNotContainValue(ONE_UNREPORTED);
    }

    @Test
    void ofAnEmptyMechanismNothingIsCounted() {
        MechanismProgress progress = MechanismProgress.of(mechanism().build(), DAY);

        assertThat(progress.total()).isEqualTo(StatusTally.EMPTY);
        assertThat(progress.byChapter()).isEmpty();
    }

    @Test
    void theResultCannotBeChanged() {
        MechanismProgress progress = MechanismProgress.of(MECHANISM, DAY);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> progress.byTopic().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> progress.commitments().clear());
    }

    @Test
    void listsWhatIsOverdueDueSoonAndUnreported() {
        ActionPlanId other = new ActionPlanId("other");
        ConsultativeMechanism mechanism = mechanism()
                .addPlans(plan(PLAN).reportingCycleYears(3).build(), plan(other).build())
                .addCommitments(
                        commitment("late").addTerm(term("2010/2017")).build(),
                        commitment("soon").addTerm(term("2017/2018-03")).build(),
                        commitment("silent").addUpdate(update("2014", PLANNED)).build(),
                        commitment("free")
                                .plan(other)
                                .addUpdate(update("2014", PLANNED))
                                .build(),
                        commitment("planless").plan(new ActionPlanId("nowhere")).build())
                .build();

        MechanismProgress progress = MechanismProgress.of(mechanism, DAY);

        assertThat(ids(progress.overdue())).containsExactly("late");
        assertThat(ids(progress.dueWithin(Period.ofMonths(3)))).containsExactly("soon");
        assertThat(ids(progress.unreportedLongerThanCycleOf(mechanism.getPlans())))
                .containsExactly("late", "silent");
    }

    private static List<String> ids(Collection<CommitmentProgress> all) {
        return all.stream().map(one -> one.commitment().getId().value()).toList();
    }

    @Test
    void aYearCountsWhatIsInForceInItByTheStatusAtItsEnd() {
        ActionPlanId noHorizon = new ActionPlanId("no-horizon");
        ConsultativeMechanism mechanism = mechanism()
                .addPlans(
                        plan(PLAN).horizon(DateRange.parse("2014/2016-06")).build(),
                        plan(noHorizon).build())
                .addCommitments(
                        commitment("own-time")
                                .addTerm(term("2015-12-31/2016"))
                                .addUpdate(update("2015-12-31", PLANNED))
                                .addUpdate(update("2016", FULFILLED))
                                .build(),
                        commitment("time-of-the-plan").build(),
                        commitment("any-time")
                                .plan(noHorizon)
                                .addUpdate(update("2016-07", IN_PROGRESS))
                                .build())
                .build();

        assertThat(MechanismProgress.atEndOfYears(mechanism, Year.of(2013), Year.of(2017)))
                .containsExactly(
                        entry(Year.of(2013), new StatusTally(0, 0, 0, 0, 0, 1)),
                        entry(Year.of(2014), new StatusTally(0, 0, 0, 0, 0, 2)),
                        entry(Year.of(2015), new StatusTally(1, 0, 0, 0, 0, 2)),
                        entry(Year.of(2016), new StatusTally(0, 1, 1, 0, 0, 1)),
                        entry(Year.of(2017), new StatusTally(0, 1, 0, 0, 0, 0)));
    }

    @Test
    void yearsMustRiseAndBeYearsThatADateCanName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MechanismProgress.atEndOfYears(MECHANISM, Year.of(2017), Year.of(2015)))
                .withMessage("'last' must not be before 'first' but 2015 is before 2017");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MechanismProgress.atEndOfYears(MECHANISM, Year.of(9999), Year.of(10000)));
    }
}
