// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ActionPlanShape;
import io.github.cmcmodel.shape.PlanAreaShape;
import io.github.cmcmodel.shape.PlanChapterShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import java.util.List;

/** Chapters and areas are numbered as plans number them, and it is known when a plan begins. */
final class PlanAgreements implements Concept {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "1", "2.1", "a");

    @Override
    public void agree(Agreements to) {
        to.value(ActionPlanShape.HORIZON, plan -> plan.sampler.days.rangeFromAKnownStart());
        to.value(PlanChapterShape.NUMBER, PlanAgreements::label);
        to.value(PlanAreaShape.CODE, PlanAgreements::label);
    }

    /** The number of a chapter or the code of an area. */
    static String label(Draft numbered) {
        return numbered.choices().below(10) == 9
                ? Texts.text(numbered.choices(), TableValues.max(PlanChapterShape.NUMBER), "en")
                : numbered.sampler.any(NUMERALS);
    }
}
