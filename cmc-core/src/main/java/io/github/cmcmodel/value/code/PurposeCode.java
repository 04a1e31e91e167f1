// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What a mechanism is for, such as {@code regionalDialogue}. An open list.
 *
 * @param value the text of the code
 */
public record PurposeCode(String value) implements Code, Comparable<PurposeCode> {
    /** States talk with each other. */
    public static final PurposeCode REGIONAL_DIALOGUE = new PurposeCode("regionalDialogue");

    /** States learn from each other. */
    public static final PurposeCode KNOWLEDGE_EXCHANGE = new PurposeCode("knowledgeExchange");

    /** States agree on policies and act on them. */
    public static final PurposeCode POLICY_AND_ACTION = new PurposeCode("policyAndAction");

    /** The codes that this version knows. */
    public static final List<PurposeCode> KNOWN = List.of(REGIONAL_DIALOGUE, KNOWLEDGE_EXCHANGE, POLICY_AND_ACTION);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public PurposeCode {
        Code.requireWellFormed(value);
    }

    @Override
    public List<PurposeCode> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(PurposeCode other) {
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
