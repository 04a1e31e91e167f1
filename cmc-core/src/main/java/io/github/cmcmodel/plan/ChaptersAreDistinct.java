// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A chapter's number is unique in its plan, an area's code in its chapter. */
final class ChaptersAreDistinct implements ObjectRule<ActionPlan> {
    @Override
    public RuleCode code() {
        return RuleCode.PLAN_CHAPTER_DUPLICATE;
    }

    @Override
    public void check(ActionPlan actionPlan, Breaches breaches) {
        Set<String> numbers = new HashSet<>();
        for (int at = 0; at < actionPlan.getChapters().size(); at++) {
            PlanChapter chapter = actionPlan.getChapters().get(at);
            if (!numbers.add(chapter.getNumber())) {
                breaches.add(Map.of("chapter", chapter.getNumber()), "chapters", at, "number");
            }
            Set<String> codes = new HashSet<>();
            for (int area = 0; area < chapter.getAreas().size(); area++) {
                String code = chapter.getAreas().get(area).getCode();
                if (!codes.add(code)) {
                    breaches.add(Map.of("chapter", code), "chapters", at, "areas", area, "code");
                }
            }
        }
    }
}
