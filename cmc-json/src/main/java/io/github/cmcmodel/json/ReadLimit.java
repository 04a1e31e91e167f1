// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.Map;

/**
 * What a reader accepts at most, such as {@link #DEPTH}. A document beyond a limit is refused with
 * {@code json.limit-exceeded}, which names the limit; changed with {@link CmcJson#limiting}.
 */
public enum ReadLimit {
    /** The bytes of a document; a stream is read no further than one byte beyond. */
    DOCUMENT_BYTES("bytes", Limits.STANDARD.bytes(), 1 << 30),
    /** The bytes of a line of NDJSON; a longer line is skipped without being held. */
    LINE_BYTES("line", Limits.STANDARD.line(), 1 << 30),
    /** How many objects and arrays may be inside each other. */
    DEPTH("depth", Limits.STANDARD.depth(), 256),
    /** The characters of a member's name, and of a language tag, as Java counts them. */
    NAME("name", Limits.STANDARD.name(), 1 << 16),
    /** The characters of a text, as Java counts them. */
    STRING("string", Limits.STANDARD.string(), 1 << 28),
    /** The characters of a number. */
    NUMBER("number", Limits.STANDARD.number(), NumberLiteral.MAX_LENGTH),
    /** The tokens of a document: names, values, opening and closing brackets. */
    TOKENS("tokens", Limits.STANDARD.tokens(), 500_000_000),
    /** The items of one array. */
    ITEMS("items", Limits.STANDARD.items(), 100_000_000),
    /**
     * The errors of a document that are listed, and likewise the notices. What is found beyond is counted; it does not end
     * reading.
     */
    FINDINGS("findings", Limits.STANDARD.findings(), 1_000_000);

    private final String code;
    private final int standard;
    private final int ceiling;

    ReadLimit(String code, int standard, int ceiling) {
        this.code = code;
        this.standard = standard;
        this.ceiling = ceiling;
    }

    /**
     * The name of this limit in findings.
     *
     * @return such as {@code depth}
     */
    public String code() {
        return code;
    }

    /**
     * What is accepted unless the caller says otherwise.
     *
     * @return the number
     */
    public int standard() {
        return standard;
    }

    /**
     * The most that a caller can allow.
     *
     * @return the number
     */
    public int ceiling() {
        return ceiling;
    }

    /** All limits, as they were chosen or are standard. */
    static Limits limits(Map<ReadLimit, Integer> chosen) {
        return new Limits(
                DOCUMENT_BYTES.chosen(chosen),
                LINE_BYTES.chosen(chosen),
                DEPTH.chosen(chosen),
                NAME.chosen(chosen),
                STRING.chosen(chosen),
                NUMBER.chosen(chosen),
                TOKENS.chosen(chosen),
                ITEMS.chosen(chosen),
                FINDINGS.chosen(chosen));
    }

    int chosen(Map<ReadLimit, Integer> chosen) {
        return chosen.getOrDefault(this, standard);
    }

    int checked(int maximum) {
        if (maximum < 1 || maximum > ceiling) {
            throw new IllegalArgumentException(
                    "'maximum' of " + this + " must be from 1 to " + ceiling + " but is " + maximum);
        }
        return maximum;
    }
}
