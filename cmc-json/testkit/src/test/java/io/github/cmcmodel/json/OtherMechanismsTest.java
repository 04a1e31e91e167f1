// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.progress.OfficeHolders;
import io.github.cmcmodel.progress.ParticipationHistory;
import io.github.cmcmodel.progress.ParticipationHistory.Answer;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.AdoptionMannerCategory;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of other mechanisms, each fact with the source that was seen: what they say can be written, and is found as it is. */
class OtherMechanismsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final String PLENARY = "first-joint-plenary-2018.json";
    private static final String SUCRE = "xviii-csm-2018.json";
    private static final String QUITO = "quito-process-i-to-iii.json";

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

    @ParameterizedTest
    @ValueSource(strings = {PLENARY, SUCRE, QUITO})
    void aRecordIsWrittenBackByteForByte(String name) {
        ConsultativeMechanism mechanism = read(name);

        assertThat(new String(CmcJson.standard().write(mechanism), StandardCharsets.UTF_8))
                .isEqualTo(text(name));
        assertThat(CmcJson.standard()
                        .read(CmcJson.standard().writeCompact(mechanism))
                        .orElseThrow())
                .isEqualTo(mechanism);
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

    private static long present(Consultation consultation) {
        return RollCall.of(consultation).with(RollCall.Answer.PRESENT).size();
    }

    private static long bound(Consultation consultation) {
        return consultation.getOutcomes().get(0).getAdoptedBy().stream()
                .filter(adopter -> adopter.getManner().category().equals(Optional.of(AdoptionMannerCategory.BOUND)))
                .count();
    }
}
