// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was read of one attribute, such as {@code title} of {@code Commitment}.
 *
 * @param name its name
 * @param getter the method that gets it, such as {@code getTitle}
 * @param kind what one value of it is
 * @param type the full name of the type of one value, boxed
 * @param presence how often it can be there
 * @param identifies whether it is the identifier of the thing that has it
 * @param defaultValue the constant that it is where it is left out
 * @param description what it is, in a phrase
 * @param checks what each value of it must pass
 */
record AttributeModel(
        String name,
        String getter,
        Kind kind,
        String type,
        Presence presence,
        boolean identifies,
        Optional<String> defaultValue,
        String description,
        List<CheckModel> checks) {
    /** How often an attribute can be there, by the names of the constants of cmc-core's enum. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        DEFAULTED,
        LIST
    }

    /** What a value is. */
    enum Kind {
        TEXT,
        BOOLEAN,
        INTEGER,
        LONG,
        DECIMAL,
        LOCALIZED_TEXT,
        CLOSED,
        IDENTIFIER,
        CODE,
        DATE,
        RANGE,
        NESTED;

        /** Whether the value is written as a text of a certain form. */
        boolean isForm() {
            return this == IDENTIFIER || this == CODE || this == DATE || this == RANGE;
        }
    }

    /** Such as {@code REPORTING_CYCLE_YEARS}. */
    String constant() {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
