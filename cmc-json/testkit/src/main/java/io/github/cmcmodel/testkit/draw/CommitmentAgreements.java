// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.shape.CommitmentMatchShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A commitment is in a chapter and area of its plan, and does not end before the plan begins. */
final class CommitmentAgreements implements Concept {
    private static final int PERCENT = 60;

    private static final int MOST_LEADS = 3;

    private static final Function<Draft, String> ANY_IDENTIFIER = TableValues.of(CommitmentMatchShape.IDENTIFIER);

    private static final Function<Draft, CommitmentId> ANY_COMMITMENT = TableValues.of(CommitmentShape.SUPERSEDES);

    @Override
    public void agree(Agreements to) {
        to.possible(
                Commitment.class,
                sampler ->
                        !sampler.settings.silent || sampler.has(Blueprint.bit(ActorId.class))); // who else should lead
        to.percent(CommitmentShape.CHAPTER, commitment -> canHave(commitment, chapters(commitment)));
        to.value(CommitmentShape.CHAPTER, CommitmentAgreements::chapter);
        to.percent(CommitmentShape.AREA, commitment -> canHave(commitment, areas(commitment)));
        to.value(CommitmentShape.AREA, CommitmentAgreements::area);
        to.percent(CommitmentShape.LEADS, commitment -> 100);
        to.size(CommitmentShape.LEADS, commitment -> new Size(commitment.settings().silent ? 1 : 0, MOST_LEADS));
        to.percent(CommitmentShape.RANGE, commitment -> PERCENT);
        to.value(CommitmentShape.RANGE, CommitmentAgreements::range);
        to.percent(CommitmentMatchShape.SCHEME, match -> has(match) ? PERCENT : 100);
        to.value(CommitmentMatchShape.IDENTIFIER, CommitmentAgreements::identifier);
    }

    private static @Nullable ActionPlan plan(Draft commitment) {
        return commitment.sampler.made.find(ActionPlan.class, commitment.get(CommitmentShape.PLAN));
    }

    private static List<PlanChapter> chapters(Draft commitment) {
        ActionPlan plan = plan(commitment);
        return plan == null ? List.of() : plan.getChapters();
    }

    private static List<PlanArea> areas(Draft commitment) {
        return chapters(commitment).stream()
                .filter(chapter -> chapter.getNumber().equals(commitment.get(CommitmentShape.CHAPTER)))
                .findFirst()
                .map(PlanChapter::getAreas)
                .orElse(List.of());
    }

    /** On its own, a commitment names the chapters and areas of a plan that nobody sees. */
    private static int canHave(Draft commitment, List<?> named) {
        return commitment.sampler.whole && named.isEmpty() ? 0 : PERCENT;
    }

    private static String chapter(Draft commitment) {
        return commitment.sampler.whole
                ? commitment.sampler.any(chapters(commitment)).getNumber()
                : PlanAgreements.label(commitment);
    }

    private static String area(Draft commitment) {
        return commitment.sampler.whole
                ? commitment.sampler.any(areas(commitment)).getCode()
                : PlanAgreements.label(commitment);
    }

    private static DateRange range(Draft commitment) {
        Days days = commitment.sampler.days;
        ActionPlan plan = plan(commitment);
        long first = plan == null
                ? days.first
                : plan.getHorizon()
                        .flatMap(DateRange::earliest)
                        .map(LocalDate::toEpochDay)
                        .orElse(days.first);
        return days.range(Math.max(first, days.first), Math.max(first, days.last));
    }

    /** Whether a match can be with a commitment of the mechanism. */
    private static boolean has(Draft match) {
        return match.sampler.has(Blueprint.bit(CommitmentId.class));
    }

    private static String identifier(Draft match) {
        return match.get(CommitmentMatchShape.SCHEME) == null
                ? ANY_COMMITMENT.apply(match).value()
                : ANY_IDENTIFIER.apply(match);
    }
}
