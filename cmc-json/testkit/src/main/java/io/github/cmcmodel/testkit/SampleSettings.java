// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.value.LocalizedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What generated values may look like, such as {@code SampleSettings.DEFAULTS.languages("en", "es").persons(false)}.
 *
 * <p>Settings never change: each method gives new ones. Settings that contradict each other are refused with what can be
 * done instead.
 */
public final class SampleSettings {
    /** Every language, open codes, persons and conflicting sources now and then; dates from 2005 to 2035. */
    public static final SampleSettings DEFAULTS = new SampleSettings();

    private static final int DEFAULT_LARGEST = 4;
    private static final int DEFAULT_COMMITMENTS = 20; // a plan is mostly its commitments
    private static final int LARGEST_ALLOWED = 100_000;

    int smallestCommitments;
    int largestCommitments = DEFAULT_COMMITMENTS;
    int largest = DEFAULT_LARGEST;
    List<String> languages =
            List.of("en", "es", "fr", "nl", "pt-BR", "ht", "pap", "srn", "ar", "zh-Hant-TW", "es-419", "sr-Latn");
    LocalDate from = LocalDate.of(2005, 1, 1);
    LocalDate to = LocalDate.of(2035, 12, 31);
    LocalDate today = LocalDate.of(2026, 1, 1);
    int openCodesPercent = 5;
    boolean openCodesAsked;
    boolean persons = true;
    boolean conflicts = true;
    boolean conflictsAsked;
    boolean extensions = true;
    boolean silent;

    private SampleSettings() {}

    private SampleSettings(SampleSettings other) {
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

    /**
     * How long a mechanism's own lists may become, such as its consultations; commitments have a setting of their own. There
     * are as many topics as this library knows at most, and lists inside objects stay short.
     *
     * @param largest the most items a list has, 1 or more
     * @return the new settings
     */
    public SampleSettings listsUpTo(int largest) {
        if (largest < 1 || largest > LARGEST_ALLOWED) {
            throw refused("'largest' must be from 1 to " + LARGEST_ALLOWED + " but is " + largest
                    + "; leave whole lists out with persons(false) or conflicts(false)");
        }
        SampleSettings changed = new SampleSettings(this);
        changed.largest = largest;
        return changed;
    }

    /**
     * How many commitments a mechanism has.
     *
     * @param least the fewest
     * @param most the most
     * @return the new settings
     */
    public SampleSettings commitments(int least, int most) {
        if (least < 0 || most < least || most > LARGEST_ALLOWED) {
            throw refused("'least' and 'most' must be 0 <= least <= most <= " + LARGEST_ALLOWED + " but are " + least
                    + " and " + most);
        }
        SampleSettings changed = new SampleSettings(this);
        changed.smallestCommitments = least;
        changed.largestCommitments = most;
        return changed;
    }

    /**
     * The languages that localized texts come in.
     *
     * @param tags language tags of BCP 47, such as {@code en}; at least one, each once
     * @return the new settings
     */
    public SampleSettings languages(String... tags) {
        Set<String> seen = new HashSet<>();
        for (String tag : tags) {
            if (!LocalizedText.isWellFormedTag(tag)) {
                throw refused("'tags' must be language tags such as \"fr\" or \"es-419\" but one is \"" + tag + '"');
            }
            if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
                throw refused("'tags' must name each language once but \"" + tag + "\" is there twice");
            }
        }
        if (tags.length == 0) {
            throw refused("'tags' must name at least one language but names none; the default is "
                    + String.join(", ", DEFAULTS.languages));
        }
        SampleSettings changed = new SampleSettings(this);
        changed.languages = List.of(tags);
        return changed;
    }

    /**
     * The days between which dates lie. Of a date without day or month, some day lies between them.
     *
     * @param from the first day, from year 1 on
     * @param to the last day, up to year 9999
     * @return the new settings
     */
    public SampleSettings dates(LocalDate from, LocalDate to) {
        if (from.getYear() < 1 || to.getYear() > 9999 || !from.isBefore(to)) {
            throw refused("'from' and 'to' must be two days in the years 1 to 9999, 'from' before 'to', but are " + from
                    + " and " + to);
        }
        SampleSettings changed = new SampleSettings(this);
        changed.from = from;
        changed.to = to;
        return changed;
    }

    /**
     * The day that counts as today: no consultation is held after it.
     *
     * @param today the day
     * @return the new settings
     */
    public SampleSettings today(LocalDate today) {
        SampleSettings changed = new SampleSettings(this);
        changed.today = today;
        return changed;
    }

    /**
     * Dates near a day that counts as today, so that what is due, overdue or to come is met often.
     *
     * @param today the day
     * @param days how many days on either side, 1 or more
     * @return the new settings
     */
    public SampleSettings around(LocalDate today, int days) {
        if (days < 1) {
            throw refused("'days' must be above zero but is " + days);
        }
        return dates(today.minusDays(days), today.plusDays(days)).today(today);
    }

    /**
     * How often a code of an open list is one that this library does not know.
     *
     * @param share from 0 for never to 1 for always
     * @return the new settings
     */
    public SampleSettings openCodes(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw refused("'share' must be from 0 to 1 but is " + share);
        }
        if (silent && share > 0) {
            throw refused("open codes are reported as code.unknown, which silent() rules out; "
                    + "use openCodes(0), or leave silent() out");
        }
        SampleSettings changed = new SampleSettings(this);
        changed.openCodesPercent = (int) Math.round(share * 100);
        changed.openCodesAsked = share > 0;
        return changed;
    }

    /**
     * Whether focal points may name persons.
     *
     * @param wanted false for institutions and roles alone
     * @return the new settings
     */
    public SampleSettings persons(boolean wanted) {
        SampleSettings changed = new SampleSettings(this);
        changed.persons = wanted;
        return changed;
    }

    /**
     * Whether sources may disagree: disputed facts, dates and counts that differ, commitments reopened.
     *
     * @param wanted false for facts that all fit together
     * @return the new settings
     */
    public SampleSettings conflicts(boolean wanted) {
        if (silent && wanted) {
            throw refused("conflicts are reported, which silent() rules out; leave one of the two out");
        }
        SampleSettings changed = new SampleSettings(this);
        changed.conflicts = wanted;
        changed.conflictsAsked = wanted;
        return changed;
    }

    /**
     * Whether objects may hold members that this version does not know.
     *
     * @param wanted false for known members alone
     * @return the new settings
     */
    public SampleSettings extensions(boolean wanted) {
        SampleSettings changed = new SampleSettings(this);
        changed.extensions = wanted;
        return changed;
    }

    /**
     * Mechanisms of which the rules have nothing at all to say on {@linkplain #today(LocalDate) that day}, not even for
     * information: no conflicts, no open codes, nothing missing that should be there.
     *
     * @return the new settings
     */
    public SampleSettings silent() {
        if (openCodesAsked || conflictsAsked) {
            throw refused((openCodesAsked ? "open codes are" : "conflicts are")
                    + " reported, which silent() rules out; leave one of the two out");
        }
        SampleSettings changed = new SampleSettings(this);
        changed.silent = true;
        changed.conflicts = false;
        changed.openCodesPercent = 0;
        return changed;
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
