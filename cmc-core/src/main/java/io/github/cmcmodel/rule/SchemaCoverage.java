// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How much of a rule the JSON Schema says too, such as {@code full} for {@code id.malformed}: whether a document that breaks
 * the rule is refused by a validator that knows the schema alone.
 *
 * @param extent how much
 * @param except what the schema does not say, as a phrase; empty unless {@link Extent#PART}
 */
public record SchemaCoverage(Extent extent, String except) {
    /**
     * Takes an extent.
     *
     * @param extent how much
     * @param except what the schema does not say
     */
    public SchemaCoverage {
        Objects.requireNonNull(extent, "SchemaCoverage extent");
        Objects.requireNonNull(except, "SchemaCoverage except");
    }

    /** How much of a rule the schema says. */
    public enum Extent {
        /** Whatever breaks the rule, the schema refuses, at the same place. */
        FULL,
        /** Some of what breaks the rule the schema accepts. */
        PART,
        /** Only the schema that forbids unknown members refuses what the rule reports. */
        STRICT,
        /** The schema accepts what breaks the rule. */
        NONE;

        /**
         * The text by which this extent is written.
         *
         * @return such as {@code full}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<RuleCode, SchemaCoverage> COVERAGE = coverage();

    /**
     * How much of a rule the schema says.
     *
     * @param rule the rule
     * @return the extent, and what is left
     */
    public static SchemaCoverage of(RuleCode rule) {
        Objects.requireNonNull(rule, "SchemaCoverage rule");
        return Objects.requireNonNull(COVERAGE.get(rule));
    }

    private static Map<RuleCode, SchemaCoverage> coverage() {
        Map<RuleCode, SchemaCoverage> coverage = new EnumMap<>(RuleCode.class);
        for (RuleCode rule : RuleCode.values()) {
            coverage.put(rule, coverage(rule));
        }
        return Collections.unmodifiableMap(coverage);
    }

    private static SchemaCoverage coverage(RuleCode rule) {
        return switch (rule) {
            case STRUCTURE_MISSING_MEMBER,
                    STRUCTURE_UNKNOWN_VALUE,
                    VERSION_UNSUPPORTED,
                    ID_MALFORMED,
                    CODE_MALFORMED,
                    DATE_MALFORMED,
                    DATE_IMPOSSIBLE,
                    RANGE_MALFORMED,
                    RANGE_SINGLE_DATE,
                    COUNT_NEGATIVE,
                    TEXT_WITHOUT_LANGUAGE,
                    TEXT_BLANK,
                    TEXT_TOO_LONG,
                    ISO_UNKNOWN_CODE,
                    NUMBER_NOT_POSITIVE,
                    TERRITORY_WITHOUT_STATE,
                    TERRITORY_PARTY_IN_OWN_RIGHT,
                    STATE_PART_OF_ANOTHER,
                    FOCAL_POINT_PERSON_WITHOUT_PURPOSE -> new SchemaCoverage(Extent.FULL, "");
            case STRUCTURE_WRONG_KIND ->
                part(
                        "a whole number written with a fraction or an exponent, such as `7.0`, which JSON Schema takes for one");
            case NUMBER_MALFORMED ->
                part(
                        "a decimal of more than 100 characters or beyond 400 places, since many validators hold no such number");
            case TEXT_FORBIDDEN_CHARACTER ->
                part("half a surrogate pair in the name or the value of an unknown member");
            case LANGUAGE_MALFORMED ->
                part("subtags in another order than BCP 47 has, or one of them twice, such as `en-US-Latn`");
            case URL_MALFORMED -> part("what is wrong with the host or the port alone, such as `https://-/`");
            case STRUCTURE_UNKNOWN_MEMBER -> new SchemaCoverage(Extent.STRICT, "");
            default -> new SchemaCoverage(Extent.NONE, "");
        };
    }

    private static SchemaCoverage part(String except) {
        return new SchemaCoverage(Extent.PART, except);
    }
}
