// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import java.time.LocalDate;
import java.util.List;

/** What values may look like, such as the languages of their texts. Nobody changes one that is in use, only a copy. */
public final class Settings {
    public int smallestCommitments;
    public int largestCommitments = 20; // most of a plan is its commitments
    public int largest = 4;
    public List<String> languages =
            List.of("en", "es", "fr", "nl", "pt-BR", "ht", "pap", "srn", "ar", "zh-Hant-TW", "es-419", "sr-Latn");
    public LocalDate from = LocalDate.of(2005, 1, 1);
    public LocalDate to = LocalDate.of(2035, 12, 31);
    public LocalDate today = LocalDate.of(2026, 1, 1);
    public int openCodesPercent = 5;
    public boolean openCodesAsked;
    public boolean persons = true;
    public boolean conflicts = true;
    public boolean conflictsAsked;
    public boolean extensions = true;
    public boolean silent;

    /** The usual settings. */
    public Settings() {}

    /**
     * The same settings again, to be changed.
     *
     * @param other the settings
     */
    public Settings(Settings other) {
        smallestCommitments = other.smallestCommitments;
        largestCommitments = other.largestCommitments;
        largest = other.largest;
        languages = other.languages;
        from = other.from;
        to = other.to;
        today = other.today;
        openCodesPercent = other.openCodesPercent;
        openCodesAsked = other.openCodesAsked;
        persons = other.persons;
        conflicts = other.conflicts;
        conflictsAsked = other.conflictsAsked;
        extensions = other.extensions;
        silent = other.silent;
    }
}
