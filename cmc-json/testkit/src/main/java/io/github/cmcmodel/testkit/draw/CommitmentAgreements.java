// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.shape.AmountShape;
import io.github.cmcmodel.shape.CommitmentRelationShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.MilestoneShape;
import io.github.cmcmodel.shape.TermShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MilestoneId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment is in a chapter and area of its plan, and does not end before the plan begins. */
final class CommitmentAgreements implements Concept {
    private static final int PERCENT = 60;

    private static final int MOST_LEADS = 3;

    private static final int PLAN_PERCENT = 80;

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
        to.percent(CommitmentShape.PLAN, commitment -> PLAN_PERCENT);
        to.percent(CommitmentShape.TERMS, commitment -> PERCENT);
        to.value(TermShape.RANGE, CommitmentAgreements::range);
        to.value(MilestoneShape.ID, CommitmentAgreements::milestone);
        to.percent(CommitmentRelationShape.COMMITMENT, CommitmentAgreements::commitmentPercent);
        to.percent(CommitmentRelationShape.SCHEME, CommitmentAgreements::elsewherePercent);
        to.percent(CommitmentRelationShape.IDENTIFIER, CommitmentAgreements::elsewherePercent);
        to.percent(AmountShape.CURRENCY, amount -> amount.settings().silent ? 100 : PLAN_PERCENT);
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
        boolean planless = commitment.get(CommitmentShape.PLAN) == null;
        return planless || commitment.sampler.whole && named.isEmpty() ? 0 : PERCENT;
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

    private static DateRange range(Draft term) {
        Days days = term.sampler.days;
        Draft commitment = term.outer(CommitmentShape.TERMS);
        ActionPlan plan = commitment == null ? null : plan(commitment);
        long first = plan == null
                ? days.first
                : plan.getHorizon()
                        .flatMap(DateRange::earliest)
                        .map(LocalDate::toEpochDay)
                        .orElse(days.first);
        return days.range(Math.max(first, days.first), Math.max(first, days.last));
    }

    private static MilestoneId milestone(Draft milestone) {
        Draft commitment = milestone.outer(CommitmentShape.MILESTONES);
        int before = commitment == null
                ? 0
                : commitment.items(CommitmentShape.MILESTONES).size();
        return new MilestoneId("milestone-" + (1 + before));
    }

    /** A relation leads to a commitment that is there already, and where there is none, elsewhere. */
    private static int commitmentPercent(Draft relation) {
        boolean elsewhere = relation.sampler.requires(CommitmentRelationShape.SCHEME)
                || relation.sampler.requires(CommitmentRelationShape.IDENTIFIER);
        return elsewhere ? 0 : PERCENT;
    }

    private static int elsewherePercent(Draft relation) {
        return relation.get(CommitmentRelationShape.COMMITMENT) == null ? 100 : 0;
    }
}
