// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * A treaty, declaration, compact or plan that states join, such as {@code refugeeConvention1951}. An open list.
 *
 * @param value the text of the code
 */
public record InstrumentCode(String value) implements Code, Comparable<InstrumentCode> {
    /** Convention relating to the Status of Refugees, 1951. */
    public static final InstrumentCode REFUGEE_CONVENTION_1951 = new InstrumentCode("refugeeConvention1951");

    /** Protocol relating to the Status of Refugees, 1967. */
    public static final InstrumentCode REFUGEE_PROTOCOL_1967 = new InstrumentCode("refugeeProtocol1967");

    /** Convention relating to the Status of Stateless Persons, 1954. */
    public static final InstrumentCode STATELESSNESS_CONVENTION_1954 =
            new InstrumentCode("statelessnessConvention1954");

    /** Convention on the Reduction of Statelessness, 1961. */
    public static final InstrumentCode STATELESSNESS_CONVENTION_1961 =
            new InstrumentCode("statelessnessConvention1961");

    /** Cartagena Declaration on Refugees, 1984. */
    public static final InstrumentCode CARTAGENA_DECLARATION_1984 = new InstrumentCode("cartagenaDeclaration1984");

    /** Brazil Declaration and Plan of Action, 2014. */
    public static final InstrumentCode BRAZIL_DECLARATION_2014 = new InstrumentCode("brazilDeclaration2014");

    /** Chile Declaration and Plan of Action, 2024. */
    public static final InstrumentCode CHILE_DECLARATION_2024 = new InstrumentCode("chileDeclaration2024");

    /** Global Compact on Refugees, 2018. */
    public static final InstrumentCode GLOBAL_COMPACT_REFUGEES = new InstrumentCode("globalCompactRefugees");

    /** Global Compact for Safe, Orderly and Regular Migration, 2018. */
    public static final InstrumentCode GLOBAL_COMPACT_MIGRATION = new InstrumentCode("globalCompactMigration");

    /** The codes that this version knows. */
    public static final List<InstrumentCode> KNOWN = List.of(
            REFUGEE_CONVENTION_1951,
            REFUGEE_PROTOCOL_1967,
            STATELESSNESS_CONVENTION_1954,
            STATELESSNESS_CONVENTION_1961,
            CARTAGENA_DECLARATION_1984,
            BRAZIL_DECLARATION_2014,
            CHILE_DECLARATION_2024,
            GLOBAL_COMPACT_REFUGEES,
            GLOBAL_COMPACT_MIGRATION);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public InstrumentCode {
        Code.requireWellFormed(value);
    }

    @Override
    public List<InstrumentCode> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(InstrumentCode other) {
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
