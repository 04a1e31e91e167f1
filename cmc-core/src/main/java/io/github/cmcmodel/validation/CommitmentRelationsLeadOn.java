// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.CommitmentRelationTypeCategory;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * No commitment, over two or more steps, replaces itself or is a part of itself. Commitments that lead to each other are reported
 * once, at the first of them, whatever the number of ways around.
 */
final class CommitmentRelationsLeadOn implements Rule {
    private static final List<CommitmentRelationTypeCategory> ONE_WAY =
            List.of(CommitmentRelationTypeCategory.REPLACES, CommitmentRelationTypeCategory.PART_OF);

    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_RELATION_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(CommitmentRelation.class, "commitment"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Commitment> all = index.mechanism().getCommitments();
        if (all.stream().allMatch(commitment -> commitment.getRelations().isEmpty())) {
            return;
        }
        Map<CommitmentId, Integer> places = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            places.putIfAbsent(all.get(at).getId(), at);
        }
        Map<Integer, TreeMap<Integer, CommitmentId>> found = new TreeMap<>(); // by commitment, then by relation
        for (CommitmentRelationTypeCategory category : ONE_WAY) {
            int[] groups = Groups.of(all.size(), at -> targets(all.get(at), category, places));
            for (int first : Groups.firsts(groups)) {
                int relation = within(all.get(first), first, category, places, groups);
                found.computeIfAbsent(first, at -> new TreeMap<>())
                        .put(relation, all.get(first).getId());
            }
        }
        found.forEach((at, relations) -> relations.forEach((relation, id) -> breaches.add(
                Pointer.ROOT.path("commitments", at, "relations", relation, "commitment"),
                Map.of("commitment", id.value()))));
    }

    private static List<Integer> targets(
            Commitment commitment, CommitmentRelationTypeCategory category, Map<CommitmentId, Integer> places) {
        List<Integer> targets = new ArrayList<>();
        for (CommitmentRelation relation : commitment.getRelations()) {
            target(relation, category, places).ifPresent(targets::add);
        }
        return targets;
    }

    private static Optional<Integer> target(
            CommitmentRelation relation, CommitmentRelationTypeCategory category, Map<CommitmentId, Integer> places) {
        return relation.getType()
                .category()
                .filter(category::equals)
                .flatMap(same -> relation.getCommitment())
                .map(places::get);
    }

    /** The first relation that leads to one of the same group. */
    private static int within(
            Commitment commitment,
            int at,
            CommitmentRelationTypeCategory category,
            Map<CommitmentId, Integer> places,
            int[] groups) {
        for (int relation = 0; relation < commitment.getRelations().size(); relation++) {
            Optional<Integer> target = target(commitment.getRelations().get(relation), category, places);
            if (target.isPresent() && target.get() != at && groups[target.get()] == groups[at]) {
                return relation;
            }
        }
        throw new IllegalStateException("a group of several has no way out of its first");
    }
}
