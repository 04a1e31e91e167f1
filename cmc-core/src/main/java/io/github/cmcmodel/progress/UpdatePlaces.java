// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ProgressUpdate;
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

    UpdatePlaces(List<ProgressUpdate> updates) {
        place = new int[updates.size()];
        speaksFor = new LocalDate[updates.size()];
        Map<ProgressUpdateId, Integer> ahead = new HashMap<>();
        for (int at = 0; at < updates.size(); at++) {
            ProgressUpdate update = updates.get(at);
            LocalDate own = countsFrom(update);
            Integer replaced = update.getReplaces().map(ahead::get).orElse(null);
            place[at] = replaced == null ? at : place[replaced];
            speaksFor[at] = replaced == null || own.isBefore(speaksFor[replaced]) ? own : speaksFor[replaced];
            int here = at;
            update.getId().ifPresent(id -> ahead.putIfAbsent(id, here));
        }
    }

    static LocalDate countsFrom(ProgressUpdate update) {
        return update.getDate().latest();
    }
}
