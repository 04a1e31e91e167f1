// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In whose place each update stands, and for what day it speaks, whatever the day looked from. */
final class UpdatePlaces {
    /** By update, the place: the index of the update that it corrects, over all steps, or its own. */
    final int[] place;

    /** By update, the day for which it speaks. */
    final LocalDate[] speaksFor;

    /** By update, its rank. */
    final Rank[] rank;

    UpdatePlaces(List<ProgressUpdate> updates) {
        place = new int[updates.size()];
        speaksFor = new LocalDate[updates.size()];
        rank = new Rank[updates.size()];
        Map<ProgressUpdateId, Integer> ahead = new HashMap<>();
        for (int at = 0; at < updates.size(); at++) {
            ProgressUpdate update = updates.get(at);
            rank[at] = update.getRank();
            LocalDate own = countsFrom(update);
            Integer replaced = update.getReplaces().map(ahead::get).orElse(null);
            place[at] = replaced == null ? at : place[replaced];
            speaksFor[at] = replaced == null || own.isBefore(speaksFor[replaced]) ? own : speaksFor[replaced];
            int here = at;
            update.getId().ifPresent(id -> ahead.putIfAbsent(id, here));
        }
    }

    /** Which of two updates decides: the one that speaks for the later day, of equal ones the one of higher rank. */
    int compare(int one, int other) {
        int byDay = speaksFor[one].compareTo(speaksFor[other]);
        return byDay != 0 ? byDay : rank[other].compareTo(rank[one]);
    }

    /** Whether it is the rank alone that puts an update behind another. */
    boolean isRankedBelow(int one, int other) {
        return speaksFor[one].equals(speaksFor[other]) && rank[one].compareTo(rank[other]) > 0;
    }

    static LocalDate countsFrom(ProgressUpdate update) {
        return update.getDate().latest();
    }
}
