// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentAssessmentBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.CommitmentId;

/**
 * Reads and builds values of {@link CommitmentAssessment} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class CommitmentAssessmentAccess extends Access<CommitmentAssessment, CommitmentAssessmentBuilder> {
    static Shape.Table<CommitmentAssessment, CommitmentAssessmentBuilder> table(String description) {
        return new Shape.Table<>(CommitmentAssessment.class, new CommitmentAssessmentAccess(), description);
    }

    @Override
    CommitmentAssessmentBuilder builder() {
        return new CommitmentAssessmentBuilder();
    }

    @Override
    CommitmentAssessment build(CommitmentAssessmentBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, CommitmentAssessment of) {
        return switch (at) {
            case 0 -> of.getCommitment();
            case 1 -> of.getStatus();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, CommitmentAssessmentBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.commitment((CommitmentId) value);
            case 1 -> builder.status((CommitmentStatus) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(CommitmentAssessmentBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
