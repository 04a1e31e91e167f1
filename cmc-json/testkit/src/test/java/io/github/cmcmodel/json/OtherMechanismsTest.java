// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.progress.OfficeHolders;
import io.github.cmcmodel.progress.ParticipationHistory;
import io.github.cmcmodel.progress.ParticipationHistory.Answer;
import io.github.cmcmodel.progress.Replacements;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.AdoptionMannerCategory;
import io.github.cmcmodel.value.code.NetworkKind;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records of other mechanisms, each fact with the source that was seen: what they say can be written, and is found as it is. */
class OtherMechanismsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final String PLENARY = "first-joint-plenary-2018.json";
    private static final String SUCRE = "xviii-csm-2018.json";
    private static final String QUITO = "quito-process-i-to-iii.json";
    private static final String POPULATION = "population-and-development.json";
    private static final String PLEDGES = "global-refugee-forum-pledges.json";

    private static String text(String name) {
        try (InputStream bytes =
                Objects.requireNonNull(OtherMechanismsTest.class.getResourceAsStream("records/" + name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static ConsultativeMechanism read(String name) {
        return CmcJson.standard().read(text(name)).orElseThrow();
    }

    private static List<String> findings(String name) {
        return CmcJson.standard()
                .read(text(name))
                .validated(MechanismValidator.create(), TODAY)
                .report()
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.pointer())
                .toList();
    }

    private static Consultation consultation(ConsultativeMechanism mechanism, int at) {
        return mechanism.getConsultations().get(at);
    }

    @Test
    void aPlenaryOfTwoMechanismsHasAsManyDelegationsOfStatesAsTheSourceCounts() {
        assertThat(findings(PLENARY)).isEmpty();
        Consultation plenary = consultation(read(PLENARY), 0);
        RollCall call = RollCall.of(plenary);

        assertThat(call.with(RollCall.Answer.PRESENT).stream()
                        .filter(Actor::standsForCountry)
                        .count())
                .isEqualTo(plenary.getAttendance().get(0).getCount().value())
                .isEqualTo(21);
        assertThat(call.of(Actor.of(new MemberStateId("guyana")))).isEqualTo(RollCall.Answer.UNKNOWN);
        assertThat(plenary.getJointWith()).extracting(Actor::named).containsExactly(Optional.of("rcm"));
    }

    @Test
    void theConferenceOfSucreHasObserversGuestsAndAPresidency() {
        assertThat(findings(SUCRE)).containsExactly("fact.disputed /established/1");
        ConsultativeMechanism conference = read(SUCRE);
        ParticipationHistory history = ParticipationHistory.held(conference);
        ConsultationId sucre = consultation(conference, 0).getId();

        assertThat(history.byState()).hasSize(12);
        assertThat(history.tookPart(new MemberStateId("bolivia"), sucre)).isEqualTo(Answer.YES);
        assertThat(history.tookPart(new MemberStateId("suriname"), sucre))
                .as("not listed is not absent")
                .isEqualTo(Answer.UNKNOWN);
        OfficeHolders presidency = OfficeHolders.on(
                conference.getOffices(), OfficeRole.PRESIDENCY_PRO_TEMPORE, LocalDate.of(2018, 11, 22));
        assertThat(presidency.holders())
                .as("in a year in which one term ends and another begins")
                .extracting(office -> office.getHolder().named().orElseThrow())
                .containsExactly("uruguay", "bolivia");
        assertThat(presidency.sourcesDisagree()).isFalse();
    }

    @Test
    void whoSignedInQuitoDiffersFromWhoTookPart() {
        assertThat(findings(QUITO))
                .containsExactly(
                        "consultation.attendance-conflict /consultations/2/attendance/3",
                        "consultation.attendance-conflict /consultations/2/attendance/4");
        ConsultativeMechanism process = read(QUITO);

        assertThat(present(consultation(process, 0))).isEqualTo(13);
        assertThat(bound(consultation(process, 0))).isEqualTo(11);
        assertThat(present(consultation(process, 1))).isEqualTo(10);
        assertThat(bound(consultation(process, 1))).isEqualTo(8);
        assertThat(bound(consultation(process, 2))).isEqualTo(9);
    }

    @Test
    void whoChairsAConferenceIsKnownOnAnyDayOfItsTerms() {
        List<Office> offices = read(POPULATION).getNetworks().stream()
                .filter(network -> network.getKind().equals(NetworkKind.PRESIDING_OFFICERS))
                .findFirst()
                .orElseThrow()
                .getOffices();

        assertThat(List.of("2014-11-12", "2016-10-04", "2020-11-01", "2023-11-14"))
                .extracting(LocalDate::parse)
                .extracting(day -> OfficeHolders.on(offices, OfficeRole.CHAIR, day)
                        .holder()
                        .flatMap(Actor::named))
                .containsExactly(
                        Optional.of("uruguay"), Optional.of("mexico"), Optional.of("peru"), Optional.of("bolivia"));
        assertThat(OfficeHolders.on(offices, OfficeRole.VICE_CHAIR, LocalDate.of(2016, 10, 4))
                        .holders())
                .as("beside states a territory")
                .hasSize(15)
                .extracting(office -> office.getHolder().named().orElseThrow())
                .contains("puerto-rico");
    }

    @Test
    void aPledgeMergedFromFourReplacesThem() {
        assertThat(Replacements.of(read(PLEDGES), TODAY))
                .containsOnlyKeys(
                        Stream.of("mirps-asylum", "mirps-integration", "mirps-local-governance", "mirps-statistics")
                                .map(CommitmentId::new)
                                .toList())
                .allSatisfy((four, by) -> assertThat(by).containsExactly(new CommitmentId("mirps-merged")));
    }

    private static long present(Consultation consultation) {
        return RollCall.of(consultation).with(RollCall.Answer.PRESENT).size();
    }

    private static long bound(Consultation consultation) {
        return consultation.getOutcomes().get(0).getAdoptedBy().stream()
                .filter(adopter -> adopter.getManner().category().equals(Optional.of(AdoptionMannerCategory.BOUND)))
                .count();
    }
}
