// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.id.MemberStateId;

/**
 * Reads and builds values of {@link MemberState} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class MemberStateAccess extends Access<MemberState, MemberStateBuilder> {
    static Shape.Table<MemberState, MemberStateBuilder> table(String description) {
        return new Shape.Table<>(MemberState.class, new MemberStateAccess(), description);
    }

    @Override
    MemberStateBuilder builder() {
        return new MemberStateBuilder();
    }

    @Override
    MemberState build(MemberStateBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, MemberState of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getName();
            case 2 -> of.getOtherNames();
            case 3 -> of.getAlpha2();
            case 4 -> of.getAlpha3();
            case 5 -> of.getM49();
            case 6 -> of.getStanding();
            case 7 -> of.getAdministeredBy();
            case 8 -> of.getParticipations();
            case 9 -> of.getAffiliations();
            case 10 -> of.getInstruments();
            case 11 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, MemberStateBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((MemberStateId) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.addOtherName((SourcedName) value);
            case 3 -> builder.alpha2((String) value);
            case 4 -> builder.alpha3((String) value);
            case 5 -> builder.m49((String) value);
            case 6 -> builder.standing((Standing) value);
            case 7 -> builder.administeredBy((String) value);
            case 8 -> builder.addParticipation((Participation) value);
            case 9 -> builder.addAffiliation((Affiliation) value);
            case 10 -> builder.addInstrument((InstrumentStatus) value);
            case 11 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(MemberStateBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
