// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.MilestoneShape;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two things of one kind that have one identifier. */
final class DuplicateFault {
    private DuplicateFault() {}

    static Planted planted(Choices choices) {
        Site site = Faults.any(choices, Site.of(RuleCode.ID_DUPLICATE));
        ConsultativeMechanism base = Faults.base(choices, site.way());
        if (site.shape().type() == Milestone.class) {
            return duplicateMilestone(choices, base);
        }
        return site.shape().type() == ProgressUpdate.class
                ? duplicateUpdate(choices, base)
                : duplicate(choices, base, site.shape());
    }

    private static <T> Planted duplicate(Choices choices, ConsultativeMechanism base, Shape<T, ?> shape) {
        Attribute<T, ?, ?> identifier = shape.identifier().orElseThrow();
        List<Found<T>> all = Site.in(base, shape.type());
        Found<T> original = Faults.any(choices, all);
        long behind = all.stream()
                .filter(each -> each.place().parent().equals(original.place().parent()))
                .filter(each -> index(each.place()) >= index(original.place()))
                .count();
        Pointer copy = behind(original.place(), 1 + choices.below((int) behind));
        return duplicated(
                Edit.inserted(base, copy, twin(base, original.value())),
                identifier.get(original.value()),
                Site.below(original.place(), identifier),
                Site.below(copy, identifier));
    }

    private static Planted duplicateUpdate(Choices choices, ConsultativeMechanism base) {
        Found<Commitment> found = Faults.any(choices, Site.in(base, Commitment.class));
        List<ProgressUpdate> updates = Stream.concat(
                        found.value().getUpdates().stream(),
                        found.value().getMilestones().stream().flatMap(milestone -> milestone.getUpdates().stream()))
                .toList();
        ProgressUpdate update = updates.isEmpty()
                ? ProgressUpdate.builder().date(PartialDate.ofYear(2019)).build()
                : Faults.any(choices, updates);
        ProgressUpdateId id = update.getId().orElse(new ProgressUpdateId("twin"));
        ProgressUpdate twin =
                update.toBuilder().id(id).replaces(Optional.empty()).build();
        Commitment twice = found.value().toBuilder()
                .terms(List.of())
                .updates(List.of(twin, twin))
                .build();
        // which of the two counts is open, so that a report might be said to differ
        ConsultativeMechanism silent = base.toBuilder().reports(List.of()).build();
        return duplicated(
                Edit.replaced(silent, found.place(), twice),
                id,
                Site.below(found.place(), CommitmentShape.UPDATES, 0, ProgressUpdateShape.ID),
                Site.below(found.place(), CommitmentShape.UPDATES, 1, ProgressUpdateShape.ID));
    }

    private static Planted duplicateMilestone(Choices choices, ConsultativeMechanism base) {
        Found<Milestone> found = Faults.any(choices, Site.in(base, Milestone.class));
        Pointer copy = behind(found.place(), 1);
        return duplicated(
                Edit.inserted(base, copy, found.value()),
                found.value().getId(),
                Site.below(found.place(), MilestoneShape.ID),
                Site.below(copy, MilestoneShape.ID));
    }

    private static Planted duplicated(ConsultativeMechanism mechanism, Object id, Pointer original, Pointer copy) {
        return new Planted(mechanism, copy, Map.of("id", id.toString(), "other", original.toString()));
    }

    private static int index(Pointer item) {
        List<Object> steps = item.steps();
        return (int) steps.get(steps.size() - 1);
    }

    private static Pointer behind(Pointer item, int steps) {
        return item.parent().orElseThrow().item(index(item) + steps);
    }

    /** A copy that shares nothing with the original that has to be its own but the identifier. */
    private static Object twin(ConsultativeMechanism mechanism, Object original) {
        if (original instanceof Commitment commitment) {
            return commitment.toBuilder().indicators(List.of()).build();
        }
        if (original instanceof ProgressReport report) {
            LocalDate free =
                    ReportFaults.reportedUntil(mechanism, report.getPlan()).plusDays(1);
            return report.toBuilder()
                    .period(DateRange.of(PartialDate.of(free), PartialDate.of(free.plusYears(1))))
                    .sections(List.of())
                    .build();
        }
        return original;
    }
}
