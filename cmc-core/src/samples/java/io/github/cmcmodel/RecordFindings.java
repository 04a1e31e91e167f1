// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;

/** What there is to say about the bundled record: the disagreements of its sources, and what nobody has told. */
public final class RecordFindings {
    /** The day from which the record is looked at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The conflicts bear the numbers that docs/cmc-record.md gives them. */
    private static final String ROWS = """
            C1 fact.disputed cmc /launched/1
            C1 fact.disputed cmc /launched/2
            C8 fact.disputed cuba /participants/7/affiliations/0
            C8 fact.disputed dominican-republic /participants/10/affiliations/1
            C3 participant.unidentified st-martin /participants/18
            C7 fact.disputed trinidad-and-tobago /participants/21/instruments/0
            C7 fact.disputed trinidad-and-tobago /participants/21/instruments/1
            C17 fact.disputed martinique /participants/27/affiliations/0
            C2 fact.disputed cmc /secretariat
            C11 consultation.attendance-conflict nassau-2013 /consultations/0/attendance/1
            C16 consultation.attendance-conflict brasilia-2014 /consultations/2/attendance/1
            C4 consultation.attendance-conflict port-of-spain-2016 /consultations/4/attendance/1
            C14 fact.disputed nassau-2017 /consultations/5
            C5 consultation.dates-conflict nassau-2017 /consultations/5/dates/1
            - consultation.more-listed-than-counted nassau-2017 /consultations/5/delegations
            - consultation.held-without-date counter-trafficking-network-workshop /consultations/6/state
            C6 consultation.dates-conflict castries-2019 /consultations/8/dates/1
            C13 consultation.attendance-conflict border-officials-training-2020 /consultations/17/attendance/3
            - commitment.without-lead bpa-v-cmc-development /commitments/0
            - commitment.without-lead bpa-v-mixed-movements /commitments/1
            - commitment.without-lead bpa-v-asylum-systems /commitments/2
            - commitment.without-lead bpa-v-durable-solutions /commitments/3
            - commitment.without-lead bpa-v-statelessness /commitments/4
            """;

    /** The findings, in the order of the document. */
    public static final List<Known> ALL = ROWS.lines().map(Known::of).toList();

    private RecordFindings() {}

    /**
     * One finding.
     *
     * @param rule what is found
     * @param subject the identifier of what it is about
     * @param pointer where
     */
    public record Known(RuleCode rule, String subject, String pointer) {
        private static Known of(String row) {
            String[] parts = row.split(" ", -1);
            return new Known(RuleCode.of(parts[1]).orElseThrow(), parts[2], parts[3]);
        }
    }
}
