// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.ConsultationId;
import io.github.cmcmodel.value.ConsultationState;
import io.github.cmcmodel.value.MemberStateId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CmcRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FindingReport REPORT = CmcJson.standard()
            .read(CmcRecord.bytes())
            .validated(MechanismValidator.create(), TODAY)
            .report();

    @Test
    void theRecordHasNoError() {
        assertThat(found(Severity.ERROR)).isEmpty();
    }

    /** The conflicts bear the numbers that docs/cmc-record.md gives them. */
    private static final String WARNINGS = """
            C1 fact.disputed cmc /launched/0
            C1 fact.disputed cmc /launched/1
            C1 fact.disputed cmc /launched/2
            C8 fact.disputed cuba /participants/7/affiliations/0
            C9 fact.disputed curacao /participants/8/affiliations/1
            C8 fact.disputed dominican-republic /participants/10/affiliations/0
            C8 fact.disputed dominican-republic /participants/10/affiliations/1
            C10 fact.disputed dominican-republic /participants/10/instruments/4
            C3 participant.unidentified st-martin /participants/18
            C7 fact.disputed trinidad-and-tobago /participants/21/instruments/0
            C7 fact.disputed trinidad-and-tobago /participants/21/instruments/1
            C17 fact.disputed martinique /participants/27/affiliations/0
            C2 fact.disputed cmc /secretariat
            C11 consultation.attendance-conflict nassau-2013 /consultations/0/attendance/1
            C16 consultation.attendance-conflict brasilia-2014 /consultations/2/attendance/1
            C14 fact.disputed belize-2016 /consultations/3
            C14 fact.disputed port-of-spain-2016 /consultations/4
            C4 consultation.attendance-conflict port-of-spain-2016 /consultations/4/attendance/1
            C14 fact.disputed nassau-2017 /consultations/5
            - consultation.more-listed-than-counted nassau-2017 /consultations/5/participating
            C13 consultation.attendance-conflict border-officials-training-2020 /consultations/17/attendance/3
            """;

    private static final String NOTICES = """
            C5 consultation.dates-conflict nassau-2017 /consultations/5/dates/1
            - consultation.held-without-date counter-trafficking-network-workshop /consultations/6/state
            C6 consultation.dates-conflict castries-2019 /consultations/8/dates/1
            - commitment.without-lead bpa-v-cmc-development /commitments/0
            - commitment.without-lead bpa-v-mixed-movements /commitments/1
            - commitment.without-lead bpa-v-asylum-systems /commitments/2
            - commitment.without-lead bpa-v-durable-solutions /commitments/3
            - commitment.without-lead bpa-v-statelessness /commitments/4
            """;

    @Test
    void itsWarningsAreExactlyTheConflictsOfItsSources() {
        assertThat(found(Severity.WARNING)).isEqualTo(expected(WARNINGS));
    }

    @Test
    void itsNoticesAreKnown() {
        assertThat(found(Severity.INFORMATION)).isEqualTo(expected(NOTICES));
    }

    private static List<String> expected(String rows) {
        return rows.lines().map(row -> row.substring(row.indexOf(' ') + 1)).toList();
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
        assertThat(REPORT.findings()).allMatch(finding -> finding.place().isPresent());
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
                    assertThat(state.getAdministeredBy()).isEmpty();
                });
    }

    @Test
    void theRecordHoldsNoPerson() {
        assertThat(CmcRecord.read().getNetworks())
                .allMatch(network -> network.getFocalPoints().isEmpty());
        assertThat(REPORT.findings()).noneMatch(finding -> finding.rule().code().startsWith("privacy."));
    }
}
