// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.id.Id;
import java.util.List;
import java.util.Map;

/**
 * A word of an open list, such as {@code plenary} in the list of kinds of consultation.
 *
 * <p>A code keeps the text it was made from. A text that this version does not know is no fault: lists grow, and a code
 * from tomorrow must survive today. A code is 1 to {@value #MAX_LENGTH} letters a to z in either case, digits, hyphens,
 * underscores and dots, of which the first is a letter or digit; upper and lower case differ.
 */
public interface Code {
    /** The most characters a code may have: {@value}. */
    int MAX_LENGTH = 64;

    /**
     * What a code looks like, apart from its length, as a pattern that Java, ECMAScript and Python agree on. Its end is
     * written as in {@link Id#PATTERN}.
     */
    String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]*(?![\\s\\S])";

    /**
     * The code as text.
     *
     * @return the text, exactly as it was given
     */
    String value();

    /**
     * The codes of this list that this version knows.
     *
     * @return the known codes, in the order of the list
     */
    List<? extends Code> list();

    /**
     * Whether this version knows the code.
     *
     * @return true if it is one of {@link #list()}
     */
    default boolean isKnown() {
        return list().contains(this);
    }

    /**
     * The text itself if it is written as codes are.
     *
     * @param text any text
     * @param type the type of the code, for the message where the text is null
     * @return the same text
     * @throws InvalidValueException with {@link RuleCode#CODE_MALFORMED} if it is not
     */
    static String requireWellFormed(String text, Class<? extends Code> type) {
        if (text == null) {
            throw new NullPointerException(type.getSimpleName() + " value");
        }
        boolean good = !text.isEmpty() && text.length() <= MAX_LENGTH && isLetterOrDigit(text.charAt(0));
        for (int at = 1; good && at < text.length(); at++) {
            char character = text.charAt(at);
            good = isLetterOrDigit(character) || character == '.' || character == '_' || character == '-';
        }
        if (!good) {
            throw new InvalidValueException(RuleCode.CODE_MALFORMED, Map.of("value", text, "maximum", MAX_LENGTH));
        }
        return text;
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }
}
