// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import java.util.Objects;

/**
 * One argument of a rule's message, such as the {@code maximum} of {@link RuleCode#TEXT_TOO_LONG}.
 *
 * @param name the name by which findings carry it and messages use it
 * @param holdsInput whether it may hold what a document contains, such as a name that somebody wrote into it. Such an argument
 *     is withheld in a finding on a person; one that is the library's or the caller's own word, whatever was read, is not
 */
public record RuleArgument(String name, boolean holdsInput) {
    /**
     * Takes a name.
     *
     * @param name the name
     * @param holdsInput whether it may hold what a document contains
     */
    public RuleArgument {
        Objects.requireNonNull(name, "RuleArgument name");
    }

    /** An argument that is the library's or the caller's own word, whatever was read. */
    static RuleArgument own(String name) {
        return new RuleArgument(name, false);
    }

    /** An argument that may hold what a document contains. */
    static RuleArgument input(String name) {
        return new RuleArgument(name, true);
    }

    /**
     * The name.
     *
     * @return the name alone
     */
    @Override
    public String toString() {
        return name;
    }
}
