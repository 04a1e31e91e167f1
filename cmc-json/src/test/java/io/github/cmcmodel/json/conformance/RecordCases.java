// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.conformance;

import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.RecordFindings;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.util.List;

/** Whole records. */
final class RecordCases {
    /** Where the pack has the record that ships with the library. */
    static final String FILE = "record/caribbean-migration-consultations.json";

    private RecordCases() {}

    static List<Case> all() {
        return List.of(bundled());
    }

    private static Case bundled() {
        Case bundled = Case.of(
                        "record",
                        "caribbean-migration-consultations",
                        ConsultativeMechanism.class,
                        "The record that ships with the library, with the conflicts of its sources.")
                .shipped(CmcRecord.bytes(), FILE, RecordFindings.TODAY);
        RecordFindings.ALL.forEach(known -> bundled.findsAt(known.rule(), known.pointer()));
        return bundled;
    }
}
