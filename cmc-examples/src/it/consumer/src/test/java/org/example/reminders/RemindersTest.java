// SPDX-License-Identifier: Apache-2.0
package org.example.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cmcmodel.testkit.CmcArbitraries;
import io.github.cmcmodel.testkit.Fault;
import io.github.cmcmodel.testkit.Laws;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.json.CmcDocuments;
import io.github.cmcmodel.testkit.json.SampleDocument;
import io.github.cmcmodel.testkit.json.SampleDocuments;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.SharingLevel;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.example.reminders.Reminders.Reminder;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Property(tries = 100)
    void aReminderIsReadBackAsItIsWritten(@ForAll Commitment commitment) {
        Laws.roundTrip(Reminder.of(commitment), Reminder::line, Reminder::parse);
        Laws.equal(Reminder.of(commitment), Reminder.of(commitment.toBuilder().build()));
    }

    @Provide
    Arbitrary<ConsultativeMechanism> dueNow() {
        return CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.commitments(1, 10).around(TODAY, 60));
    }

    @Property(tries = 100)
    void onlyWhatHasAnEndIsDue(@ForAll("dueNow") ConsultativeMechanism mechanism) {
        for (Reminder reminder : Reminders.due(mechanism, TODAY)) {
            assertTrue(mechanism.getCommitments().stream()
                    .filter(commitment -> commitment.getId().equals(reminder.commitment()))
                    .allMatch(commitment -> !commitment.getTerms().isEmpty()));
        }
    }

    @Property(tries = 100)
    void whatIsPublishedNamesNobodyWhoIsNotPublic(@ForAll ConsultativeMechanism mechanism) {
        Laws.redactionLeaksNothing(mechanism, SharingLevel.PUBLIC, Reminders::published);
    }

    @Provide
    Arbitrary<SampleDocument<ConsultativeMechanism>> faulty() {
        return CmcDocuments.faulty(ConsultativeMechanism.class, 3);
    }

    @Property(tries = 100)
    void aRecordWithFaultsIsAnsweredWithAllOfThem(@ForAll("faulty") SampleDocument<ConsultativeMechanism> document) {
        Reminders reminders = new Reminders();
        document.checkReport(reminders.submit(document.bytes()));
        assertEquals(document.isReadable() ? 1 : 0, reminders.known());
    }

    @Provide
    Arbitrary<Fault> updatesOutOfOrder() {
        return CmcArbitraries.breaking("commitment.update-out-of-order");
    }

    @Property(tries = 30)
    void whatBreaksARuleIsFoundByTheRulesOfTheLibrary(@ForAll("updatesOutOfOrder") Fault fault) {
        assertTrue(MechanismValidator.create().validate(fault.mechanism(), TODAY).findings().stream()
                .anyMatch(finding -> finding.rule() == fault.rule()));
    }

    @Test
    void anOrdinaryTestTakesItsDocumentsFromASeed() {
        SampleDocuments.from(42).breaking(RuleCode.JSON_TRUNCATED).limit(20).forEach(document -> {
            Reminders reminders = new Reminders();
            document.checkReport(reminders.submit(document.bytes()));
            assertEquals(0, reminders.known());
        });
    }
}
