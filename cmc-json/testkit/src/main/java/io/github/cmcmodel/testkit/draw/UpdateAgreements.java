// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Updates of a commitment are in the order of time; one that corrects another names one before it. */
final class UpdateAgreements implements Concept {
    private static final int LONGEST_WAIT = 1_200;

    @Override
    public void agree(Agreements to) {
        to.percent(CommitmentShape.UPDATES, commitment -> 60);
        to.size(CommitmentShape.UPDATES, commitment -> new Size(1, Sampler.LARGEST_INNER_LIST + 1));
        to.percent(ProgressUpdateShape.ID, update -> 50);
        to.value(
                ProgressUpdateShape.ID,
                update -> new ProgressUpdateId("update-" + (1 + before(update).size())));
        to.value(ProgressUpdateShape.DATE, UpdateAgreements::date);
        to.percent(ProgressUpdateShape.REPLACES, UpdateAgreements::replacesPercent);
        to.value(ProgressUpdateShape.REPLACES, UpdateAgreements::replaced);
    }

    private static List<ProgressUpdate> before(Draft update) {
        Draft commitment = update.outer(CommitmentShape.UPDATES);
        return commitment == null ? List.of() : commitment.items(CommitmentShape.UPDATES);
    }

    private static List<ProgressUpdateId> named(Draft update) {
        return before(update).stream()
                .map(ProgressUpdate::getId)
                .flatMap(Optional::stream)
                .toList();
    }

    private static PartialDate date(Draft update) {
        Draft commitment = update.outer(CommitmentShape.UPDATES);
        Days days = update.sampler.days;
        if (commitment == null) {
            return days.date();
        }
        long first = days.first;
        for (ProgressUpdate each : before(update)) {
            first = Math.max(first, each.getDate().earliest().toEpochDay());
        }
        DateRange range = commitment.get(CommitmentShape.RANGE);
        if (range != null && !update.settings().conflicts) {
            long start = range.start()
                    .date()
                    .map(PartialDate::latest)
                    .map(LocalDate::toEpochDay)
                    .orElse(first);
            first = Math.max(first, start);
        }
        return days.date(days.day(first, Math.max(first, Math.min(days.last, first + LONGEST_WAIT))));
    }

    private static int replacesPercent(Draft update) {
        boolean alone = update.outer(CommitmentShape.UPDATES) == null;
        return alone || !named(update).isEmpty() ? 30 : 0;
    }

    private static ProgressUpdateId replaced(Draft update) {
        return update.outer(CommitmentShape.UPDATES) == null
                ? new ProgressUpdateId("earlier-" + update.choices().below(5))
                : update.sampler.any(named(update));
    }
}
