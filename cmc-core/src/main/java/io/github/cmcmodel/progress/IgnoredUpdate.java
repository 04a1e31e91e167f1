// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ProgressUpdate;
import java.util.OptionalInt;

/**
 * An update that does not decide the status of a commitment on a day, and why, such as an update of 2021 when the day is
 * in 2020.
 *
 * @param index which of the commitment's updates it is, from 0
 * @param update the update
 * @param reason why it does not decide
 * @param instead the index of the update that takes its place or is newer; empty when it is its date or rank that excludes it
 */
public record IgnoredUpdate(int index, ProgressUpdate update, Reason reason, OptionalInt instead) {
    /** Why an update does not decide, such as {@link #LATER_THAN_DAY}. */
    public enum Reason {
        /** Every day that its date can mean is after the day. */
        LATER_THAN_DAY,
        /** Its date is partial, and some of the days it can mean are after the day: {@code 2020} on 15 June 2020. */
        MAY_BE_LATER,
        /** A correction that counts on the day takes its place. */
        REPLACED,
        /** It counts on the day, but a newer update does too, or one further down the list that speaks for the same time. */
        OLDER,
        /** It counts on the day, but has no status. */
        WITHOUT_STATUS,
        /** Another assessor says something else for the same time, which is no contradiction. */
        OTHER_ASSESSOR,
        /** The same assessor says something else for the same day. */
        DISAGREES,
        /** It counts on the day, but a preferred update speaks for the same day. */
        RANKED_LOWER,
        /** Its rank is deprecated. */
        DEPRECATED
    }

    /** The sentence that says so, such as {@code /updates/0 (2018) is ignored: /updates/1 is newer.} */
    String sentence() {
        String other = instead.isPresent() ? "/updates/" + instead.getAsInt() : "";
        String why = switch (reason) {
            case LATER_THAN_DAY -> "it is later than the day";
            case MAY_BE_LATER -> "it may be later than the day";
            case REPLACED -> other + " takes its place";
            case OLDER -> other + " is newer";
            case WITHOUT_STATUS -> "it has no status";
            case OTHER_ASSESSOR -> other + " is of another assessor";
            case DISAGREES -> other + " says something else of the same day";
            case RANKED_LOWER -> other + " is preferred";
            case DEPRECATED -> "it is deprecated";
        };
        return "/updates/" + index + " (" + update.getDate() + ") is ignored: " + why + ".";
    }
}
