// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Objects;

/**
 * The name by which one thing refers to another inside a document, such as {@code port-of-spain-2016}.
 *
 * <p>An identifier is a slug: 1 to {@value #MAX_LENGTH} lower-case letters a to z, digits and hyphens, where a hyphen
 * stands only between two of the others. It identifies a thing within its kind and within one document. It is not an
 * ordinal: sources number the same meeting differently.
 */
public interface Id {
    /** The most characters an identifier may have: {@value}. */
    int MAX_LENGTH = 64;

    /**
     * What an identifier looks like, apart from its length, as a pattern that Java, ECMAScript and Python agree on. Its
     * end is written as "no character follows", since for Java and Python a dollar also stands before a last line feed.
     * It looks ahead, which RE2 does not; the JSON Schema says the same in two patterns that do not.
     */
    String PATTERN = "^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9](?![\\s\\S])";

    /**
     * The identifier as text.
     *
     * @return the slug
     */
    String value();

    /**
     * Whether a text is a slug.
     *
     * @param text any text
     * @return true if it could be an identifier
     */
    static boolean isWellFormed(String text) {
        Objects.requireNonNull(text, "Id text");
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        boolean afterHyphen = true; // none may stand first
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            boolean hyphen = character == '-';
            if (hyphen ? afterHyphen : !isLetterOrDigit(character)) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }

    /**
     * The text itself if it is a slug.
     *
     * @param text any text
     * @param type the type of the identifier, for the message where the text is null
     * @return the same text
     * @throws InvalidValueException with {@link RuleCode#ID_MALFORMED} if it is not
     */
    static String requireWellFormed(String text, Class<? extends Id> type) {
        if (text == null) {
            throw new NullPointerException(type.getSimpleName() + " value");
        }
        if (!isWellFormed(text)) {
            throw new InvalidValueException(RuleCode.ID_MALFORMED, Map.of("value", text, "maximum", MAX_LENGTH));
        }
        return text;
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
