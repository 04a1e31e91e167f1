// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Map;
import java.util.Optional;

/**
 * One code of a list, such as {@code plenary}, "Plenary meeting".
 *
 * <p>There is one instance per code, immutable and safe to share between threads.
 */
public final class CodelistEntry {
    private final String code;
    private final LocalizedText label;
    private final Optional<String> category;
    private final String description;
    private final Optional<String> source;
    private final String since;
    private final Optional<String> deprecated;
    private final Optional<String> replacedBy;

    /** An entry from the cells of its row by column. */
    CodelistEntry(Map<String, String> cells) {
        code = cells.getOrDefault("code", "");
        label = new LocalizedText(Codelist.LANGUAGES.stream()
                .map(language -> new LocalizedText.Entry(language, cells.getOrDefault(Codelist.LABEL + language, "")))
                .toList());
        category = optional(cells, "category");
        description = cells.getOrDefault("description", "");
        source = optional(cells, "source");
        since = cells.getOrDefault("since", "");
        deprecated = optional(cells, "deprecated");
        replacedBy = optional(cells, "replacedBy");
    }

    private static Optional<String> optional(Map<String, String> cells, String column) {
        return Codelist.unlessEmpty(cells.getOrDefault(column, ""));
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
     * The category of the code, as {@link Codelist#category()} lists it.
     *
     * @return such as {@code inProgress} for {@code delayed}; empty in a list whose codes have no categories
     */
    public Optional<String> category() {
        return category;
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
