// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A chapter or area that is named is one of the plan's, and an area is named with its chapter. Of a plan without chapters, or
 * a chapter without areas, the text was not seen, and nothing is concluded.
 */
final class ChaptersAndAreasAreOfThePlan implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.PLAN_AREA_UNKNOWN;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(
                RulePlace.of(Commitment.class, "chapter"),
                RulePlace.of(Commitment.class, "area"),
                RulePlace.of(ReportSection.class, "chapter"));
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        Map<ActionPlanId, Map<String, Set<String>>> contents = new HashMap<>();
        for (ActionPlan plan : index.mechanism().getPlans()) {
            contents.putIfAbsent(plan.getId(), contents(plan));
        }
        List<Commitment> commitments = index.mechanism().getCommitments();
        for (int at = 0; at < commitments.size(); at++) {
            check(commitments.get(at), contents, at, breaches);
        }
        List<ProgressReport> reports = index.mechanism().getReports();
        for (int at = 0; at < reports.size(); at++) {
            ActionPlanId plan = reports.get(at).getPlan();
            Map<String, Set<String>> chapters = contents.getOrDefault(plan, Map.of());
            List<ReportSection> sections = reports.get(at).getSections();
            for (int section = 0; section < sections.size(); section++) {
                String chapter = sections.get(section).getChapter();
                if (!chapters.isEmpty() && !chapters.containsKey(chapter)) {
                    breaches.add(
                            Pointer.ROOT.path("reports", at, "sections", section, "chapter"), arguments(chapter, plan));
                }
            }
        }
    }

    /** By the chapters' numbers, the codes of their areas. */
    private static Map<String, Set<String>> contents(ActionPlan plan) {
        Map<String, Set<String>> chapters = new HashMap<>();
        for (PlanChapter chapter : plan.getChapters()) {
            Set<String> areas = chapters.computeIfAbsent(chapter.getNumber(), first -> new HashSet<>());
            chapter.getAreas().stream().map(PlanArea::getCode).forEach(areas::add);
        }
        return chapters;
    }

    private static void check(
            Commitment commitment, Map<ActionPlanId, Map<String, Set<String>>> contents, int at, Breaches breaches) {
        Optional<ActionPlanId> plan = commitment.getPlan();
        Map<String, Set<String>> chapters = plan.map(contents::get).orElse(Map.of());
        if (plan.isEmpty() || chapters.isEmpty()) {
            return;
        }
        Optional<String> chapter = commitment.getChapter();
        Optional<String> area = commitment.getArea();
        if (chapter.isPresent() && !chapters.containsKey(chapter.get())) {
            breaches.add(Pointer.ROOT.path("commitments", at, "chapter"), arguments(chapter.get(), plan.get()));
        } else if (area.isPresent()) {
            Set<String> areas = chapter.map(chapters::get).orElse(Set.of());
            boolean unseen = chapter.isPresent() && areas.isEmpty();
            if (!unseen && !areas.contains(area.get())) {
                breaches.add(Pointer.ROOT.path("commitments", at, "area"), arguments(area.get(), plan.get()));
            }
        }
    }

    private static Map<String, String> arguments(String chapterOrArea, ActionPlanId plan) {
        return Map.of("area", chapterOrArea, "plan", plan.value());
    }
}
