// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Optional;

/**
 * One code of a list, such as {@code plenary}, "Plenary meeting".
 *
 * <p>There is one instance per code, immutable and safe to share between threads.
 */
public final class CodelistEntry {
    private final String code;
    private final LocalizedText label;
    private final String description;
    private final Optional<String> source;
    private final String since;
    private final Optional<String> deprecated;
    private final Optional<String> replacedBy;

    CodelistEntry(
            String code,
            LocalizedText label,
            String description,
            Optional<String> source,
            String since,
            Optional<String> deprecated,
            Optional<String> replacedBy) {
        this.code = code;
        this.label = label;
        this.description = description;
        this.source = source;
        this.since = since;
        this.deprecated = deprecated;
        this.replacedBy = replacedBy;
    }

    /**
     * The code as documents write it.
     *
     * @return such as {@code plenary}
     */
    public String code() {
        return code;
    }

    /**
     * What to show to a person in place of the code.
     *
     * @return such as "Plenary meeting", in each of {@link RuleMessages#LANGUAGES}
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * What the code means, in English.
     *
     * @return a sentence such as "A meeting of the whole mechanism."
     */
    public String description() {
        return description;
    }

    /**
     * The address of a page that uses the term.
     *
     * @return such as {@code https://iom.int/node/103038}, absent where the term is the library's own or no source is at hand
     */
    public Optional<String> source() {
        return source;
    }

    /**
     * The version of the lists in which the code came.
     *
     * @return such as {@code 1.0}
     */
    public String since() {
        return since;
    }

    /**
     * The version of the lists from which on the code should not be used any more; it keeps its meaning.
     *
     * @return such as {@code 1.3}, absent for a code in good standing
     */
    public Optional<String> deprecated() {
        return deprecated;
    }

    /**
     * The code of the same list to use instead.
     *
     * @return the code, absent for a code in good standing and for a deprecated one that nothing replaces
     */
    public Optional<String> replacedBy() {
        return replacedBy;
    }

    /**
     * The code itself.
     *
     * @return {@link #code()}
     */
    @Override
    public String toString() {
        return code;
    }
}
