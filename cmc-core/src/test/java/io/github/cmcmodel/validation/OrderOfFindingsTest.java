// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.plan;
import static io.github.cmcmodel.RuleSamples.relation;
import static io.github.cmcmodel.RuleSamples.report;
import static io.github.cmcmodel.RuleSamples.update;
import static io.github.cmcmodel.value.code.CommitmentRelationType.MERGED_FROM;
import static io.github.cmcmodel.value.code.CommitmentRelationType.PART_OF;
import static io.github.cmcmodel.value.code.CommitmentRelationType.REPEATS;
import static io.github.cmcmodel.value.code.CommitmentRelationType.SUPERSEDES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule reports in the order of the document; whoever lists the first of many relies on that. */
class OrderOfFindingsTest {
    @Test
    void identifiersOfThingsAndOfUpdatesAreReportedInOneOrder() {
        ProgressUpdateId id = new ProgressUpdateId("u");
        ConsultativeMechanism mechanism = mechanism()
                .addPlan(plan("plan").build())
                .addPlan(plan("plan").build())
                .addCommitment(commitment("first")
                        .addUpdate(update("2016").id(id).build())
                        .addUpdate(update("2016").id(id).build())
                        .build())
                .addCommitment(commitment("first")
                        .addUpdate(update("2016").id(id).build())
                        .build())
                .build();

        assertThat(reported(new IdsAreDistinct(), mechanism))
                .containsExactly("/plans/1/id", "/commitments/0/updates/1/id", "/commitments/1/id");
    }

    @Test
    void gapsInTheReportsOnSeveralPlansAreReportedInTheOrderOfTheReports() {
        ConsultativeMechanism mechanism = mechanism()
                .addReport(report("late", "2025/2026")
                        .plan(new ActionPlanId("first"))
                        .build())
                .addReport(report("of-another", "2025/2026")
                        .plan(new ActionPlanId("second"))
                        .build())
                .addReport(report("middle", "2020/2021")
                        .plan(new ActionPlanId("first"))
                        .build())
                .addReport(report("early", "2015/2016")
                        .plan(new ActionPlanId("first"))
                        .build())
                .addReport(report("early-of-another", "2015/2016")
                        .plan(new ActionPlanId("second"))
                        .build())
                .build();

        assertThat(reported(new ReportsFollowWithoutGap(), mechanism))
                .containsExactly("/reports/0/period", "/reports/1/period", "/reports/2/period");
    }

    @Test
    void cyclesAreReportedInTheOrderOfTheirFirstThings() {
        ConsultativeMechanism mechanism = mechanism()
                .addCommitment(related("a", PART_OF, "d"))
                .addCommitment(related("b", SUPERSEDES, "c"))
                .addCommitment(related("c", MERGED_FROM, "b"))
                .addCommitment(related("d", PART_OF, "a", "e"))
                .addCommitment(related("e", PART_OF, "d"))
                .addCommitment(related("f", REPEATS, "g"))
                .addCommitment(related("g", REPEATS, "f"))
                .addCommitment(related("h", PART_OF, "i"))
                .addCommitment(related("i", SUPERSEDES, "h"))
                .addCommitment(related("j", PART_OF, "j"))
                .build();

        assertThat(reported(new CommitmentRelationsLeadOn(), mechanism))
                .as("not what is only related, leads round by two kinds, or names itself, which another rule reports")
                .containsExactly("/commitments/0/relations/0/commitment", "/commitments/1/relations/0/commitment");
    }

    private static Commitment related(String id, CommitmentRelationType type, String... others) {
        return commitment(id)
                .relations(Stream.of(others).map(other -> relation(type, other)).toList())
                .build();
    }

    private static List<String> reported(Rule rule, ConsultativeMechanism mechanism) {
        List<String> pointers = new ArrayList<>();
        MechanismIndex index = MechanismIndex.of(mechanism);
        List<Inspection.Watched> watches = rule instanceof WalkingRule walking
                ? List.of(new Inspection.Watched(
                        rule, walking.watch(index, (pointer, arguments) -> pointers.add(pointer.toString()))))
                : List.of();
        Inspection.Found ignored = new Inspection.Found() {
            @Override
            public void add(RuleCode other, Position position, Map<String, ?> arguments) {}

            @Override
            public void failed(RuleCode other, Position position, RuntimeException failure) {
                throw failure;
            }
        };
        new Inspection(Incomplete.NOTHING, ignored, null, watches).walk(mechanism, Shapes.mechanism());
        rule.check(index, RuleSamples.TODAY, (pointer, arguments) -> pointers.add(pointer.toString()));
        return pointers;
    }
}
