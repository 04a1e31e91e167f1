// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.MilestoneShape;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
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
        to.percent(ProgressUpdateShape.STATUS, update -> 85);
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
        Draft milestone = update.outer(MilestoneShape.UPDATES);
        return commitment != null
                ? commitment.items(CommitmentShape.UPDATES)
                : milestone != null ? milestone.items(MilestoneShape.UPDATES) : List.of();
    }

    private static List<Term> terms(Draft update) {
        Draft commitment = update.outer(CommitmentShape.UPDATES);
        Draft milestone = update.outer(MilestoneShape.UPDATES);
        return commitment != null
                ? commitment.items(CommitmentShape.TERMS)
                : milestone != null ? milestone.items(MilestoneShape.TERMS) : List.of();
    }

    private static boolean isAlone(Draft update) {
        return update.outer(CommitmentShape.UPDATES) == null && update.outer(MilestoneShape.UPDATES) == null;
    }

    private static List<ProgressUpdateId> named(Draft update) {
        return before(update).stream()
                .map(ProgressUpdate::getId)
                .flatMap(Optional::stream)
                .toList();
    }

    private static PartialDate date(Draft update) {
        Days days = update.sampler.days;
        if (isAlone(update)) {
            return days.date();
        }
        long first = days.first;
        for (ProgressUpdate each : before(update)) {
            first = Math.max(first, each.getDate().earliest().toEpochDay());
        }
        for (Term term : update.settings().conflicts ? List.<Term>of() : terms(update)) {
            long start = term.getRange()
                    .start()
                    .date()
                    .map(PartialDate::latest)
                    .map(LocalDate::toEpochDay)
                    .orElse(first);
            first = Math.max(first, start);
        }
        return days.date(days.day(first, Math.max(first, Math.min(days.last, first + LONGEST_WAIT))));
    }

    private static int replacesPercent(Draft update) {
        return isAlone(update) || !named(update).isEmpty() ? 30 : 0;
    }

    private static ProgressUpdateId replaced(Draft update) {
        return isAlone(update)
                ? new ProgressUpdateId("earlier-" + update.choices().below(5))
                : update.sampler.any(named(update));
    }
}
