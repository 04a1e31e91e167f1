// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.RecordFindings;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;

/** Whole records. */
final class RecordCases {
    /** Where the pack has the record that ships with the library. */
    static final String FILE = "record/caribbean-migration-consultations.json";

    private RecordCases() {}

    static List<Case> all() {
        return List.of(bundled(), manyFaults());
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

    private static Case manyFaults() {
        return Case.of(
                        "record",
                        "many-faults",
                        ConsultativeMechanism.class,
                        "All faults are found in one pass, and rules look at what could be built. That no plan is 'q' is not"
                                + " told: what is missing may have been it.")
                .text("""
                        {
                          "schemaVersion": "1.0",
                          "id": "a",
                          "name": {"en": "A", ¦"en": "again"},
                          "acronym": ¦7,
                          "established": [{"date": ¦"2016-13", "rank": ¦"best"}, ¦{}],
                          "participants": [
                            {"id": ¦"Trinidad & Tobago", "name": {"en": "T"}, "standing": "colony"}
                          ],
                          "plans": [
                            {"id": "p", "title": {"en": "P"}, "state": "draft", "succeeds": ¦"p"},
                            {"id": ¦"Q", "title": {"en": "Q"}, "state": "draft"}
                          ],
                          "commitments": [
                            ¦{"id": "c", "plan": "q", "title": {"en": ¦" "}, ¦"tomorrow": {"x": 1}}
                          ]
                        }
                        """)
                .findsAtMark(RuleCode.JSON_DUPLICATE_MEMBER, "/name/en", "en")
                .findsAtMark(RuleCode.STRUCTURE_WRONG_KIND, "/acronym", "object", "number")
                .findsAtMark(RuleCode.DATE_IMPOSSIBLE, "/established/0/date", "2016-13")
                .findsAtMark(
                        RuleCode.STRUCTURE_UNKNOWN_VALUE,
                        "/established/0/rank",
                        "best",
                        "preferred, normal, deprecated")
                .findsAtMark(RuleCode.STRUCTURE_MISSING_MEMBER, "/established/1", "date")
                .findsAtMark(RuleCode.ID_MALFORMED, "/participants/0/id", "Trinidad & Tobago", 64)
                .findsAtMark(RuleCode.PLAN_SUCCEEDS_ITSELF, "/plans/0/succeeds")
                .findsAtMark(RuleCode.ID_MALFORMED, "/plans/1/id", "Q", 64)
                .findsAtMark(RuleCode.COMMITMENT_WITHOUT_LEAD, "/commitments/0")
                .findsAtMark(RuleCode.TEXT_BLANK, "/commitments/0/title/en")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/commitments/0/tomorrow", "tomorrow");
    }
}
