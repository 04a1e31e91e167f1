// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.MilestoneShape;
import io.github.cmcmodel.shape.TermShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.MilestoneId;
import java.util.List;
import java.util.Map;

/** How to break each rule on the terms of commitments and of their milestones. */
final class TermFaults {
    /** From before all updates until after the start of every plan. */
    private static final String LONG = "1990/2999";

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    Commitment.class,
                    RuleCode.TERM_AGREED_AFTER_END,
                    (choices, commitment) -> new Broken(
                            within(commitment).addTerm(agreed("3000-01")).build(),
                            Map.of("agreed", "3000-01", "end", "2999"),
                            CommitmentShape.TERMS,
                            0,
                            TermShape.AGREED)),
            on(
                    Commitment.class,
                    RuleCode.COMMITMENT_TERM_OUT_OF_ORDER,
                    (choices, commitment) -> new Broken(
                            within(commitment)
                                    .addTerms(agreed("2019-06"), agreed("2019-05-31"))
                                    .build(),
                            Map.of("date", "2019-05-31", "before", "2019-06"),
                            CommitmentShape.TERMS,
                            1,
                            TermShape.AGREED)),
            on(Commitment.class, RuleCode.COMMITMENT_MILESTONE_OUTSIDE_TERM, TermFaults::outside));

    private TermFaults() {}

    static Term term(String range) {
        return Term.builder().range(DateRange.parse(range)).build();
    }

    private static Term agreed(String date) {
        return term(LONG).toBuilder().agreed(PartialDate.parse(date)).build();
    }

    private static CommitmentBuilder within(Commitment commitment) {
        return commitment.toBuilder().terms(List.of()).milestones(List.of());
    }

    private static Broken outside(Choices choices, Commitment commitment) {
        String end = Faults.oneOf(choices, "1989-12", "3000");
        Milestone step = Milestone.builder()
                .id(new MilestoneId("step"))
                .title(LocalizedText.of("en", "A step"))
                .addTerm(term("1980/" + end))
                .build();
        return new Broken(
                within(commitment).addTerm(term(LONG)).addMilestone(step).build(),
                Map.of("end", end),
                CommitmentShape.MILESTONES,
                0,
                MilestoneShape.TERMS,
                0,
                TermShape.RANGE);
    }
}
