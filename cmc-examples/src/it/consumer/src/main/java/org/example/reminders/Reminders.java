// SPDX-License-Identifier: Apache-2.0
package org.example.reminders;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.code.SharingLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a secretariat does each morning: read the record, and remind of the commitments that are overdue. */
final class Reminders {
    private final List<ConsultativeMechanism> known = new ArrayList<>();

    /** One line of the list of reminders. */
    record Reminder(CommitmentId commitment, String text) {
        static Reminder of(Commitment commitment) {
            String title = commitment.getTitle().entries().get(0).text().replace('\t', ' ').replace('\n', ' ');
            return new Reminder(commitment.getId(), title);
        }

        String line() {
            return commitment.value() + '\t' + text;
        }

        static Reminder parse(String line) {
            int tab = line.indexOf('\t');
            return new Reminder(new CommitmentId(line.substring(0, tab)), line.substring(tab + 1));
        }
    }

    /** Takes a record that was sent in, if it can be read. */
    FindingReport submit(byte[] document) {
        ReadResult<ConsultativeMechanism> result = CmcJson.standard().read(document);
        result.value().ifPresent(known::add);
        return result.report();
    }

    int known() {
        return known.size();
    }

    static List<Reminder> due(ConsultativeMechanism mechanism, LocalDate today) {
        return mechanism.getCommitments().stream()
                .filter(commitment -> CommitmentProgress.of(commitment, today).isOverdue())
                .map(Reminder::of)
                .toList();
    }

    /** What goes on the web. */
    static String published(ConsultativeMechanism mechanism) {
        ConsultativeMechanism shown = mechanism.redacted(SharingLevel.PUBLIC);
        return new String(CmcJson.standard().write(shown), StandardCharsets.UTF_8);
    }
}
