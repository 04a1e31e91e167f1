// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RecordFindings;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CmcRecordTest {
    private static final FindingReport REPORT = CmcJson.standard()
            .read(CmcRecord.bytes())
            .validated(MechanismValidator.create(), RecordFindings.TODAY)
            .report();

    @Test
    void theRecordHasNoError() {
        assertThat(found(Severity.ERROR)).isEmpty();
    }

    @Test
    void itsWarningsAreExactlyTheConflictsOfItsSources() {
        assertThat(found(Severity.WARNING)).isEqualTo(expected(Severity.WARNING));
    }

    @Test
    void itsNoticesAreKnown() {
        assertThat(found(Severity.INFORMATION)).isEqualTo(expected(Severity.INFORMATION));
    }

    private static List<String> expected(Severity severity) {
        return RecordFindings.ALL.stream()
                .filter(known -> known.rule().severity() == severity)
                .map(known -> known.rule() + " " + known.subject() + " " + known.pointer())
                .toList();
    }

    private static List<String> found(Severity severity) {
        return REPORT.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(CmcRecordTest::summary)
                .toList();
    }

    private static String summary(Finding finding) {
        return finding.rule() + " " + finding.subject().orElse("") + " " + finding.pointer();
    }

    @Test
    void everyFindingHasItsPlaceInTheText() {
        assertThat(REPORT.findings()).allMatch(finding -> finding.position().isPresent());
    }

    @Test
    void theRecordIsWrittenAsItWasRead() {
        ConsultativeMechanism record = CmcRecord.read();
        assertThat(CmcJson.standard().write(record)).isEqualTo(CmcRecord.bytes());
        assertThat(CmcJson.standard().readOrThrow(CmcJson.standard().writeCompact(record)))
                .isEqualTo(record);
    }

    @Test
    void whatWasOnlyAnnouncedIsNotShownAsHeld() {
        Consultation kingston = MechanismIndex.of(CmcRecord.read()).mechanism().getConsultations().stream()
                .filter(consultation -> consultation.getDates().stream()
                        .anyMatch(date -> date.getRange().toString().equals("2019-09-09/2019-09-15")))
                .findFirst()
                .orElseThrow();
        assertThat(kingston.getState()).isEqualTo(ConsultationState.ANNOUNCED);
    }

    @Test
    void portOfSpainHasBothCountsOfItsParticipants() {
        Consultation portOfSpain = MechanismIndex.of(CmcRecord.read())
                .find(new ConsultationId("port-of-spain-2016"))
                .orElseThrow();
        assertThat(portOfSpain.getAttendance())
                .extracting(attendance -> attendance.getCount().value())
                .containsExactly(22L, 15L);
    }

    @Test
    void saintMartinIsNotGuessed() {
        assertThat(MechanismIndex.of(CmcRecord.read())
                        .find(new MemberStateId("st-martin"))
                        .orElseThrow())
                .satisfies(state -> {
                    assertThat(state.getAlpha2()).isEmpty();
                    assertThat(state.getAlpha3()).isEmpty();
                    assertThat(state.getM49()).isEmpty();
                    assertThat(state.getPartOf()).isEmpty();
                });
    }

    @Test
    void theRecordHoldsNoPerson() {
        assertThat(CmcRecord.read().getNetworks())
                .allMatch(network -> network.getFocalPoints().isEmpty());
        assertThat(REPORT.findings()).noneMatch(finding -> finding.rule().code().startsWith("privacy."));
    }
}
