// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentRelationTypeCategory;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which commitments are replaced by others, such as two pledges of 2019 by the one into which they were merged in 2023: what a
 * relation of the category {@code replaces} says, whatever its code.
 */
public final class Replacements {
    private Replacements() {}

    /**
     * The commitments that others replace on a day. A commitment that was made after the day replaces nothing yet; one of which
     * it is not known when it was made does.
     *
     * @param mechanism the mechanism
     * @param day the day; there is no clock in here
     * @return by commitment, those that replace it, in the order of the document
     */
    public static Map<CommitmentId, List<CommitmentId>> of(ConsultativeMechanism mechanism, LocalDate day) {
        Objects.requireNonNull(mechanism, "Replacements mechanism");
        Objects.requireNonNull(day, "Replacements day");
        Map<CommitmentId, List<CommitmentId>> replaced = new LinkedHashMap<>();
        for (Commitment commitment : mechanism.getCommitments()) {
            boolean made = commitment
                    .getMade()
                    .map(PartialDate::latest)
                    .filter(day::isBefore)
                    .isEmpty();
            for (CommitmentRelation relation : made ? commitment.getRelations() : List.<CommitmentRelation>of()) {
                if (relation.getType()
                        .category()
                        .filter(CommitmentRelationTypeCategory.REPLACES::equals)
                        .isPresent()) {
                    relation.getCommitment()
                            .filter(other -> !other.equals(commitment.getId()))
                            .ifPresent(other -> add(commitment.getId(), other, replaced));
                }
            }
        }
        replaced.replaceAll((other, by) -> List.copyOf(by));
        return Collections.unmodifiableMap(replaced);
    }

    private static void add(CommitmentId by, CommitmentId other, Map<CommitmentId, List<CommitmentId>> replaced) {
        List<CommitmentId> others = replaced.computeIfAbsent(other, first -> new ArrayList<>());
        if (!others.contains(by)) {
            others.add(by);
        }
    }
}
