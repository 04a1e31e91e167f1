// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Amount;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Coverage;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.CommitmentRelationShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CoverageRole;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.id.CommitmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on what a commitment is to others, on whom it binds, and on its money. */
final class RelationFaults {
    private static final CommitmentId ADDED = new CommitmentId("added-for-the-fault");

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    Commitment.class,
                    RuleCode.COMMITMENT_RELATED_TO_ITSELF,
                    (choices, commitment) -> new Broken(
                            commitment.toBuilder()
                                    .relations(List.of(relation(
                                            Faults.any(choices, CommitmentRelationType.KNOWN), commitment.getId())))
                                    .build(),
                            Map.of(),
                            CommitmentShape.RELATIONS,
                            0,
                            CommitmentRelationShape.COMMITMENT)),
            on(
                    CommitmentRelation.class,
                    RuleCode.RELATION_WITHOUT_TARGET,
                    (choices, relation) -> new Broken(
                            relation.toBuilder()
                                    .commitment(Optional.empty())
                                    .scheme(Optional.empty())
                                    .identifier(choices.below(2) == 0 ? Optional.empty() : Optional.of("GRF-00042"))
                                    .build(),
                            Map.of())),
            Map.entry(RuleCode.RELATION_WITH_TWO_TARGETS, RelationFaults::twoTargets),
            Map.entry(RuleCode.COMMITMENT_RELATION_CYCLE, RelationFaults::cycle),
            on(Commitment.class, RuleCode.COMMITMENT_COVERAGE_CONFLICT, RelationFaults::coverage),
            on(
                    Amount.class,
                    RuleCode.AMOUNT_WITHOUT_CURRENCY,
                    (choices, amount) -> new Broken(
                            amount.toBuilder().currency(Optional.empty()).build(), Map.of())));

    private RelationFaults() {}

    private static CommitmentRelation relation(CommitmentRelationType type, CommitmentId other) {
        return CommitmentRelation.builder().type(type).commitment(other).build();
    }

    /** A mechanism with two commitments at least, none of which has a relation. */
    private static ConsultativeMechanism base(Choices choices) {
        ConsultativeMechanism drawn = Faults.base(choices, ConsultativeMechanismShape.COMMITMENTS);
        List<Commitment> commitments = new ArrayList<>();
        for (Commitment commitment : drawn.getCommitments()) {
            commitments.add(commitment.toBuilder().relations(List.of()).build());
        }
        if (commitments.size() == 1) {
            commitments.add(commitments.get(0).toBuilder()
                    .id(ADDED)
                    .indicators(List.of()) // they have identifiers of their own
                    .build());
        }
        return drawn.toBuilder().commitments(commitments).build();
    }

    private static Planted twoTargets(Choices choices) {
        ConsultativeMechanism base = base(choices);
        int at = choices.below(base.getCommitments().size());
        int other = (at + 1) % base.getCommitments().size();
        CommitmentRelation relation =
                relation(
                                CommitmentRelationType.REPEATS,
                                base.getCommitments().get(other).getId())
                        .toBuilder()
                        .scheme(SchemeCode.GRF_PLEDGE)
                        .identifier("GRF-00042")
                        .build();
        Commitment broken =
                base.getCommitments().get(at).toBuilder().addRelation(relation).build();
        return new Broken(broken, Map.of(), CommitmentShape.RELATIONS, 0, CommitmentRelationShape.SCHEME)
                .in(base, Site.at(ConsultativeMechanismShape.COMMITMENTS, at));
    }

    private static Planted cycle(Choices choices) {
        ConsultativeMechanism base = base(choices);
        List<Commitment> commitments = new ArrayList<>(base.getCommitments());
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < commitments.size(); at++) {
            left.add(at);
        }
        int length = 2 + choices.below(commitments.size() - 1);
        List<Integer> ring = new ArrayList<>();
        for (int step = 0; step < length; step++) {
            ring.add(left.remove(/* index */ choices.below(left.size())));
        }
        boolean parts = choices.below(2) == 1;
        for (int step = 0; step < length; step++) {
            Commitment next = commitments.get(ring.get((step + 1) % length));
            CommitmentRelationType type = parts
                    ? CommitmentRelationType.PART_OF
                    : Faults.oneOf(choices, CommitmentRelationType.SUPERSEDES, CommitmentRelationType.MERGED_FROM);
            int at = ring.get(step);
            commitments.set(
                    at,
                    commitments.get(at).toBuilder()
                            .addRelation(relation(type, next.getId()))
                            .build());
        }
        int first = ring.stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Planted(
                base.toBuilder().commitments(commitments).build(),
                Site.at(
                        ConsultativeMechanismShape.COMMITMENTS,
                        first,
                        CommitmentShape.RELATIONS,
                        0,
                        CommitmentRelationShape.COMMITMENT),
                Map.of("commitment", commitments.get(first).getId().value()));
    }

    private static Broken coverage(Choices choices, Commitment commitment) {
        Actor actor = commitment.getLeads().get(0); // where nothing is reported, somebody leads
        boolean exemptFirst = choices.below(2) == 1;
        CoverageRole exempt = Faults.oneOf(choices, CoverageRole.EXEMPT, CoverageRole.WITHDREW);
        return new Broken(
                commitment.toBuilder()
                        .coverage(List.of(
                                coverage(actor, exemptFirst ? exempt : CoverageRole.BOUND, "2018/2020"),
                                coverage(actor, exemptFirst ? CoverageRole.BOUND : exempt, "2019-06/2021")))
                        .build(),
                Map.of("other", 0),
                CommitmentShape.COVERAGE,
                1);
    }

    private static Coverage coverage(Actor actor, CoverageRole role, String range) {
        return Coverage.builder()
                .actor(actor)
                .role(role)
                .range(DateRange.parse(range))
                .build();
    }
}
