// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.consultation.Delegation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.progress.ParticipationHistory.Answer;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.DelegationRole;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticipationHistoryTest {
    private static final MemberStateId BELIZE = new MemberStateId("belize");
    private static final MemberStateId JAMAICA = new MemberStateId("jamaica");
    private static final MemberStateId NETHERLANDS = new MemberStateId("netherlands");
    private static final ConsultationId FIRST = new ConsultationId("belize-2016");
    private static final ConsultationId SECOND = new ConsultationId("port-of-spain-2016");
    private static final ConsultationId THIRD = new ConsultationId("nassau-2017");
    private static final ConsultationId WORKSHOP = new ConsultationId("workshop");
    private static final ConsultationId PLANNED = new ConsultationId("planned");
    private static final TopicCode DATA = new TopicCode("data");
    private static final TopicCode TRAFFICKING = new TopicCode("trafficking");

    private static final ConsultativeMechanism MECHANISM = mechanism()
            .addParticipants(state("jamaica"), state("belize"), state("cuba"))
            .addConsultations(
                    consultation(THIRD, ConsultationState.HELD, "2017-12-04/2017-12-06", "2017-12-05/2017-12-06")
                            .addDelegation(delegation(BELIZE))
                            .addTopics(DATA, DATA)
                            .build(),
                    consultation(FIRST, ConsultationState.HELD, "2016-01/2016-01")
                            .addDelegations(delegation(JAMAICA), delegation(BELIZE))
                            .delegationsComplete(true)
                            .addTopic(DATA)
                            .build(),
                    consultation(SECOND, ConsultationState.HELD, "2016-12-05/2016-12-08")
                            .addDelegations(delegation(NETHERLANDS), delegation(BELIZE), delegation(BELIZE))
                            .addTopics(TRAFFICKING, DATA)
                            .build(),
                    consultation(WORKSHOP, ConsultationState.HELD).build(),
                    consultation(PLANNED, ConsultationState.ANNOUNCED, "2020/2021", "2021/2021")
                            .addDelegation(delegation(JAMAICA))
                            .build())
            .build();

    private static ConsultationBuilder consultation(ConsultationId id, ConsultationState state, String... dates) {
        ConsultationBuilder builder = Consultation.builder()
                .id(id)
                .title(LocalizedText.of("en", "Meeting"))
                .kind(ConsultationKind.PLENARY)
                .state(state);
        for (String date : dates) {
            builder.addDate(SourcedRange.builder().range(DateRange.parse(date)).build());
        }
        return builder;
    }

    private static Delegation delegation(MemberStateId state) {
        return delegation(state, DelegationRole.PARTICIPANT);
    }

    private static Delegation delegation(MemberStateId state, DelegationRole role) {
        return Delegation.builder().actor(Actor.of(state)).role(role).build();
    }

    @Test
    void eachStateHasTheConsultationsInWhichItIsNamed() {
        assertThat(ParticipationHistory.held(MECHANISM).byState())
                .containsExactly(
                        entry(JAMAICA, List.of(FIRST)),
                        entry(BELIZE, List.of(THIRD, FIRST, SECOND)),
                        entry(new MemberStateId("cuba"), List.of()),
                        entry(NETHERLANDS, List.of(SECOND)));
    }

    @Test
    void yearsRiseAndHoldTheirConsultationsStatesAndTopics() {
        ParticipationHistory history = ParticipationHistory.held(MECHANISM);

        assertThat(history.byYear())
                .containsExactly(entry(Year.of(2016), List.of(FIRST, SECOND)), entry(Year.of(2017), List.of(THIRD)));
        assertThat(history.statesByYear())
                .containsExactly(
                        entry(
                                Year.of(2016),
                                Map.of(
                                        JAMAICA, List.of(FIRST),
                                        BELIZE, List.of(FIRST, SECOND),
                                        NETHERLANDS, List.of(SECOND))),
                        entry(Year.of(2017), Map.of(BELIZE, List.of(THIRD))));
        assertThat(history.topicsByYear().get(Year.of(2016)))
                .containsExactly(entry(DATA, List.of(FIRST, SECOND)), entry(TRAFFICKING, List.of(SECOND)));
        assertThat(history.topicsByYear().get(Year.of(2017))).containsExactly(entry(DATA, List.of(THIRD)));
        assertThat(history.undated()).containsExactly(WORKSHOP);
    }

    @Test
    void whatWasOnlyAnnouncedIsNotPartOfWhatWasHeld() {
        assertThat(ParticipationHistory.held(MECHANISM).consultations()).doesNotContainKey(PLANNED);
        assertThat(ParticipationHistory.of(MECHANISM, any -> true).consultations())
                .containsKey(PLANNED);
    }

    @Test
    void whereSourcesDisagreeOnTheYearItStandsUnderEach() {
        ParticipationHistory all = ParticipationHistory.of(MECHANISM, any -> true);

        assertThat(all.byYear().get(Year.of(2020))).containsExactly(PLANNED);
        assertThat(all.byYear().get(Year.of(2021))).containsExactly(PLANNED);
        assertThat(all.byState().get(JAMAICA)).containsExactly(FIRST, PLANNED);
    }

    @Test
    void notBeingNamedIsUnknownUnlessTheListIsComplete() {
        ParticipationHistory history = ParticipationHistory.held(MECHANISM);

        assertThat(history.tookPart(BELIZE, FIRST)).isEqualTo(Answer.YES);
        assertThat(history.tookPart(NETHERLANDS, FIRST)).isEqualTo(Answer.NO);
        assertThat(history.tookPart(JAMAICA, SECOND)).isEqualTo(Answer.UNKNOWN);
        assertThat(history.tookPart(JAMAICA, PLANNED)).as("it was not held").isEqualTo(Answer.UNKNOWN);
        assertThat(history.tookPart(JAMAICA, new ConsultationId("nowhere"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anAbsenceByASourceIsANoAndAgainstAPresenceItIsDisputed() {
        ConsultativeMechanism mechanism = mechanism()
                .addParticipants(state("jamaica"), state("belize"), state("netherlands"))
                .addConsultation(consultation(FIRST, ConsultationState.HELD, "2016/2016")
                        .addDelegations(
                                delegation(BELIZE, DelegationRole.ABSENT),
                                delegation(JAMAICA, DelegationRole.EXCUSED),
                                delegation(JAMAICA, DelegationRole.OBSERVER),
                                delegation(NETHERLANDS, new DelegationRole("panelist")))
                        .delegationsComplete(true)
                        .build())
                .build();
        ParticipationHistory history = ParticipationHistory.held(mechanism);

        assertThat(history.tookPart(BELIZE, FIRST)).isEqualTo(Answer.NO);
        assertThat(history.tookPart(JAMAICA, FIRST)).isEqualTo(Answer.DISPUTED);
        assertThat(history.tookPart(NETHERLANDS, FIRST)).isEqualTo(Answer.UNKNOWN);
        assertThat(history.byState())
                .containsExactly(entry(JAMAICA, List.of()), entry(BELIZE, List.of()), entry(NETHERLANDS, List.of()));
        assertThat(history.statesByYear()).containsExactly(entry(Year.of(2016), Map.of()));
    }

    @Test
    void aConsultationThatLastsThousandsOfYearsStandsUnderItsFirst() {
        ConsultativeMechanism endless = mechanism()
                .addConsultations(
                        consultation(FIRST, ConsultationState.HELD, "0001/9999").build(),
                        consultation(SECOND, ConsultationState.HELD, "2016/..").build())
                .build();

        assertThat(ParticipationHistory.held(endless).byYear()).containsOnlyKeys(Year.of(1), Year.of(2016));
    }

    @Test
    void ofTwoConsultationsWithOneIdentifierTheFirstIsLookedAt() {
        ConsultativeMechanism twice = mechanism()
                .addConsultations(
                        consultation(FIRST, ConsultationState.HELD, "2016/2016").build(),
                        consultation(FIRST, ConsultationState.HELD, "2017/2017").build())
                .build();

        assertThat(ParticipationHistory.held(twice).byYear()).containsOnlyKeys(Year.of(2016));
    }

    @Test
    void rolesOnADayAreThoseWhoseTimeCanIncludeIt() {
        Participation founding = role(ParticipationRole.FOUNDING, "2016-01/2016");
        Participation since = role(ParticipationRole.PARTICIPANT, "2016/..");
        Participation timeless =
                Participation.builder().role(ParticipationRole.OBSERVER).build();
        ConsultativeMechanism mechanism = mechanism()
                .addParticipants(
                        state("belize").toBuilder()
                                .addParticipations(founding, since)
                                .build(),
                        state("cuba").toBuilder().addParticipation(timeless).build())
                .build();

        assertThat(ParticipationHistory.rolesOn(mechanism, LocalDate.of(2015, 12, 31)))
                .isEmpty();
        assertThat(ParticipationHistory.rolesOn(mechanism, LocalDate.of(2016, 6, 1)))
                .containsExactly(entry(BELIZE, List.of(founding, since)));
        assertThat(ParticipationHistory.rolesOn(mechanism, LocalDate.of(2020, 1, 1)))
                .containsExactly(entry(BELIZE, List.of(since)));
    }

    private static Participation role(ParticipationRole role, String range) {
        return Participation.builder().role(role).range(DateRange.parse(range)).build();
    }

    @Test
    void theResultCannotBeChanged() {
        ParticipationHistory history = ParticipationHistory.held(MECHANISM);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> history.byState().get(BELIZE).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> history.topicsByYear().get(Year.of(2016)).clear());
    }
}
