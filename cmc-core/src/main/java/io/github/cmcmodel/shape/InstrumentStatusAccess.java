// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.InstrumentStatusBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;

/**
 * Reads and builds values of {@link InstrumentStatus} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class InstrumentStatusAccess extends Access<InstrumentStatus, InstrumentStatusBuilder> {
    static Shape.Table<InstrumentStatus, InstrumentStatusBuilder> table(String description) {
        return new Shape.Table<>(InstrumentStatus.class, new InstrumentStatusAccess(), description);
    }

    @Override
    InstrumentStatusBuilder builder() {
        return new InstrumentStatusBuilder();
    }

    @Override
    InstrumentStatus build(InstrumentStatusBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, InstrumentStatus of) {
        return switch (at) {
            case 0 -> of.getInstrument();
            case 1 -> of.getAction();
            case 2 -> of.getDate();
            case 3 -> of.getInForce();
            case 4 -> of.getReservations();
            case 5 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, InstrumentStatusBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.instrument((InstrumentCode) value);
            case 1 -> builder.action((InstrumentAction) value);
            case 2 -> builder.date((PartialDate) value);
            case 3 -> builder.inForce((PartialDate) value);
            case 4 -> builder.reservations((LocalizedText) value);
            case 5 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(InstrumentStatusBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
