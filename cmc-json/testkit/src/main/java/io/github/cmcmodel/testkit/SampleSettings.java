// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.testkit.draw.Settings;
import io.github.cmcmodel.value.LocalizedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What generated values may look like, such as {@code SampleSettings.DEFAULTS.languages("en", "es").persons(false)}.
 *
 * <p>Settings never change: each method gives new ones. Settings that contradict each other are refused with what can be
 * done instead.
 */
public final class SampleSettings {
    /** Every language, open codes, persons and conflicting sources now and then; dates from 2005 to 2035. */
    public static final SampleSettings DEFAULTS = new SampleSettings();

    private static final int LARGEST_ALLOWED = 1_000_000;

    /** Never changed once it is here. */
    private final Settings values;

    private SampleSettings() {
        this(new Settings());
    }

    private SampleSettings(Settings values) {
        this.values = values;
    }

    Settings values() {
        return values;
    }

    private SampleSettings with(Consumer<Settings> change) {
        Settings changed = new Settings(values);
        change.accept(changed);
        return new SampleSettings(changed);
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
        return with(changed -> changed.largest = largest);
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
        return with(changed -> {
            changed.smallestCommitments = least;
            changed.largestCommitments = most;
        });
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
                    + String.join(", ", DEFAULTS.values.languages));
        }
        return with(changed -> changed.languages = List.of(tags));
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
        return with(changed -> {
            changed.from = from;
            changed.to = to;
        });
    }

    /**
     * The day that counts as today: no consultation is held after it.
     *
     * @param today the day
     * @return the new settings
     */
    public SampleSettings today(LocalDate today) {
        return with(changed -> changed.today = today);
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
        if (values.silent && share > 0) {
            throw refused("open codes are reported as code.unknown, which silent() rules out; "
                    + "use openCodes(0), or leave silent() out");
        }
        return with(changed -> {
            changed.openCodesPercent = (int) Math.round(share * 100);
            changed.openCodesAsked = share > 0;
        });
    }

    /**
     * Whether focal points may name persons.
     *
     * @param wanted false for institutions and roles alone
     * @return the new settings
     */
    public SampleSettings persons(boolean wanted) {
        return with(changed -> changed.persons = wanted);
    }

    /**
     * Whether sources may disagree: facts that a source refutes, dates and counts that differ, commitments reopened.
     *
     * @param wanted false for facts that all fit together
     * @return the new settings
     */
    public SampleSettings conflicts(boolean wanted) {
        if (values.silent && wanted) {
            throw refused("conflicts are reported, which silent() rules out; leave one of the two out");
        }
        return with(changed -> {
            changed.conflicts = wanted;
            changed.conflictsAsked = wanted;
        });
    }

    /**
     * Whether objects may hold members that this version does not know.
     *
     * @param wanted false for known members alone
     * @return the new settings
     */
    public SampleSettings extensions(boolean wanted) {
        return with(changed -> changed.extensions = wanted);
    }

    /**
     * Mechanisms of which the rules have nothing at all to say on {@linkplain #today(LocalDate) that day}, not even for
     * information: no conflicts, no open codes, nothing missing that should be there.
     *
     * @return the new settings
     */
    public SampleSettings silent() {
        if (values.openCodesAsked || values.conflictsAsked) {
            throw refused((values.openCodesAsked ? "open codes are" : "conflicts are")
                    + " reported, which silent() rules out; leave one of the two out");
        }
        return with(changed -> {
            changed.silent = true;
            changed.conflicts = false;
            changed.openCodesPercent = 0;
        });
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
