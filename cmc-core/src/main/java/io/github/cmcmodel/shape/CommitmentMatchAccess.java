// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.plan.CommitmentMatchBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.SchemeCode;

/**
 * Reads and builds values of {@link CommitmentMatch} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class CommitmentMatchAccess extends Access<CommitmentMatch, CommitmentMatchBuilder> {
    static Shape.Table<CommitmentMatch, CommitmentMatchBuilder> table(String description) {
        return new Shape.Table<>(CommitmentMatch.class, new CommitmentMatchAccess(), description);
    }

    @Override
    CommitmentMatchBuilder builder() {
        return new CommitmentMatchBuilder();
    }

    @Override
    CommitmentMatch build(CommitmentMatchBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, CommitmentMatch of) {
        return switch (at) {
            case 0 -> of.getScheme();
            case 1 -> of.getIdentifier();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, CommitmentMatchBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.scheme((SchemeCode) value);
            case 1 -> builder.identifier((String) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(CommitmentMatchBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
