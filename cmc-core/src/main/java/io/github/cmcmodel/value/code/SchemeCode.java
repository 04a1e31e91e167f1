// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * Somebody else's list of codes or identifiers, such as {@code cmcDeck}. An open list.
 *
 * @param value the text of the code
 */
public record SchemeCode(String value) implements Code, Comparable<SchemeCode> {
    /** The deck of the sub-regional consultation on the second triennial report. */
    public static final SchemeCode CMC_DECK = new SchemeCode("cmcDeck");

    /** IOM's list of topics of the Caribbean Migration Consultations. */
    public static final SchemeCode IOM_CMC = new SchemeCode("iomCmc");

    /** The 23 objectives of the Global Compact for Migration, by number. */
    public static final SchemeCode GCM_OBJECTIVE = new SchemeCode("gcmObjective");

    /** The four objectives of the Global Compact on Refugees, by number. */
    public static final SchemeCode GCR_OBJECTIVE = new SchemeCode("gcrObjective");

    /** The Sustainable Development Goals and targets, by number. */
    public static final SchemeCode SDG = new SchemeCode("sdg");

    /** The chapters of the Brazil Plan of Action, by number. */
    public static final SchemeCode BRAZIL_PLAN_CHAPTER = new SchemeCode("brazilPlanChapter");

    /** The topics of CARICOM's migration policy. */
    public static final SchemeCode CARICOM_MIGRATION_POLICY = new SchemeCode("caricomMigrationPolicy");

    /** The pledges of the Global Refugee Forum. */
    public static final SchemeCode GRF_PLEDGE = new SchemeCode("grfPledge");

    /** The pledges on the Global Compact for Migration. */
    public static final SchemeCode GCM_PLEDGE = new SchemeCode("gcmPledge");

    /** The recommendations of the Universal Periodic Review. */
    public static final SchemeCode UPR_RECOMMENDATION = new SchemeCode("uprRecommendation");

    /** The codes that this version knows. */
    public static final List<SchemeCode> KNOWN = List.of(
            CMC_DECK,
            IOM_CMC,
            GCM_OBJECTIVE,
            GCR_OBJECTIVE,
            SDG,
            BRAZIL_PLAN_CHAPTER,
            CARICOM_MIGRATION_POLICY,
            GRF_PLEDGE,
            GCM_PLEDGE,
            UPR_RECOMMENDATION);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public SchemeCode {
        Code.requireWellFormed(value);
    }

    @Override
    public List<SchemeCode> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(SchemeCode other) {
        return value.compareTo(other.value);
    }

    /**
     * The text itself.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
