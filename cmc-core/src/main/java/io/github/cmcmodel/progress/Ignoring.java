// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.progress.IgnoredUpdate.Reason;
import io.github.cmcmodel.value.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Why an update does not decide. */
final class Ignoring {
    private Ignoring() {}

    static IgnoredUpdate of(
            List<ProgressUpdate> updates, int at, LocalDate day, int holder, int deciding, UpdatePlaces places) {
        ProgressUpdate update = updates.get(at);
        if (!update.counts()) {
            return new IgnoredUpdate(at, update, Reason.DEPRECATED, OptionalInt.empty());
        }
        if (update.getDate().earliest().isAfter(day)) {
            return new IgnoredUpdate(at, update, Reason.LATER_THAN_DAY, OptionalInt.empty());
        }
        if (UpdatePlaces.countsFrom(update).isAfter(day)) {
            return new IgnoredUpdate(at, update, Reason.MAY_BE_LATER, OptionalInt.empty());
        }
        if (holder != at) {
            return new IgnoredUpdate(at, update, Reason.REPLACED, OptionalInt.of(holder));
        }
        if (update.getStatus().isEmpty()) {
            return new IgnoredUpdate(at, update, Reason.WITHOUT_STATUS, OptionalInt.empty());
        }
        return new IgnoredUpdate(at, update, against(updates, at, deciding, places), OptionalInt.of(deciding));
    }

    private static Reason against(List<ProgressUpdate> updates, int at, int deciding, UpdatePlaces places) {
        if (places.isRankedBelow(at, deciding)) {
            return Reason.RANKED_LOWER;
        }
        ProgressUpdate one = updates.get(at);
        ProgressUpdate other = updates.get(deciding);
        if (places.compare(at, deciding) != 0 || one.getStatus().equals(other.getStatus())) {
            return Reason.OLDER;
        }
        if (!one.getAssessedBy().equals(other.getAssessedBy())) {
            return Reason.OTHER_ASSESSOR;
        }
        boolean oneDay =
                one.getDate().precision() == DatePrecision.DAY && one.getDate().equals(other.getDate());
        return oneDay ? Reason.DISAGREES : Reason.OLDER; // within a month it can come further
    }
}
