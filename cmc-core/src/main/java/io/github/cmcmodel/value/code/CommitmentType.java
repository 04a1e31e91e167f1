// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What kind of thing a commitment promises, such as {@code financial}. An open list.
 *
 * @param value the text of the code
 */
public record CommitmentType(String value) implements Code, Comparable<CommitmentType> {
    /** Money. */
    public static final CommitmentType FINANCIAL = new CommitmentType("financial");

    /** Goods or premises. */
    public static final CommitmentType MATERIAL = new CommitmentType("material");

    /** Know-how, training or people. */
    public static final CommitmentType TECHNICAL = new CommitmentType("technical");

    /** A law, policy or procedure. */
    public static final CommitmentType POLICY = new CommitmentType("policy");

    /** Places for resettlement or complementary pathways. */
    public static final CommitmentType RESETTLEMENT = new CommitmentType("resettlement");

    /** Staff, in the words of the Global Compact for Migration's pledges. */
    public static final CommitmentType HUMAN_RESOURCE = new CommitmentType("humanResource");

    /** Work on how things are done, in the words of the Global Compact for Migration's pledges. */
    public static final CommitmentType PROCESS = new CommitmentType("process");

    /** Something else. */
    public static final CommitmentType OTHER = new CommitmentType("other");

    /** The codes that this version knows. */
    public static final List<CommitmentType> KNOWN =
            List.of(FINANCIAL, MATERIAL, TECHNICAL, POLICY, RESETTLEMENT, HUMAN_RESOURCE, PROCESS, OTHER);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public CommitmentType {
        Code.requireWellFormed(value);
    }

    @Override
    public List<CommitmentType> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(CommitmentType other) {
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
