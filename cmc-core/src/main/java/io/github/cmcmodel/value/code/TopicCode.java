// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What is talked about, such as {@code counter-trafficking}. An open list.
 *
 * @param value the text of the code
 */
public record TopicCode(String value) implements Code, Comparable<TopicCode> {
    /** Countering trafficking in persons. */
    public static final TopicCode COUNTER_TRAFFICKING = new TopicCode("counter-trafficking");

    /** Smuggling of migrants. */
    public static final TopicCode MIGRANT_SMUGGLING = new TopicCode("migrant-smuggling");

    /** Preparing for and answering emergencies. */
    public static final TopicCode EMERGENCY_PREPAREDNESS = new TopicCode("emergency-preparedness");

    /** Emigrants and their descendants who keep ties with the country of origin. */
    public static final TopicCode DIASPORA = new TopicCode("diaspora");

    /** Protection of refugees. */
    public static final TopicCode REFUGEE_PROTECTION = new TopicCode("refugee-protection");

    /** Not being considered a national by any state under its law. */
    public static final TopicCode STATELESSNESS = new TopicCode("statelessness");

    /** Data on migration. */
    public static final TopicCode MIGRATION_DATA = new TopicCode("migration-data");

    /** Human mobility in contexts of disasters and climate change. */
    public static final TopicCode CLIMATE_MOBILITY = new TopicCode("climate-mobility");

    /** Movement of persons for the purpose of employment. */
    public static final TopicCode LABOUR_MIGRATION = new TopicCode("labour-migration");

    /** Control and facilitation of the movement of persons across borders. */
    public static final TopicCode BORDER_MANAGEMENT = new TopicCode("border-management");

    /** What migration means for development, and development for migration. */
    public static final TopicCode MIGRATION_AND_DEVELOPMENT = new TopicCode("migration-and-development");

    /** The health of migrants, and what migration means for public health. */
    public static final TopicCode MIGRATION_AND_HEALTH = new TopicCode("migration-and-health");

    /** The codes that this version knows. */
    public static final List<TopicCode> KNOWN = List.of(
            COUNTER_TRAFFICKING,
            MIGRANT_SMUGGLING,
            EMERGENCY_PREPAREDNESS,
            DIASPORA,
            REFUGEE_PROTECTION,
            STATELESSNESS,
            MIGRATION_DATA,
            CLIMATE_MOBILITY,
            LABOUR_MIGRATION,
            BORDER_MANAGEMENT,
            MIGRATION_AND_DEVELOPMENT,
            MIGRATION_AND_HEALTH);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public TopicCode {
        Code.requireWellFormed(value);
    }

    @Override
    public List<TopicCode> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(TopicCode other) {
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
