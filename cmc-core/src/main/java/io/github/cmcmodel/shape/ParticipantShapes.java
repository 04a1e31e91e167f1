// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.ActorBuilder;
import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.AffiliationBuilder;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.InstrumentStatusBuilder;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.participant.ParticipationBuilder;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AffiliationStatus;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;

/** The shapes of the types in package {@code participant}. */
final class ParticipantShapes {
    private ParticipantShapes() {}

    static Shape<Actor, ActorBuilder> actor() {
        return ActorAccess.table(
                        "A state, territory or organization as the doer of something, such as Trinidad and Tobago through its Ministry of National Security as a host.")
                .required(
                        "kind",
                        ValueType.closed(ActorKind.class),
                        "whether the identifier is that of a member state or of an organization")
                .required("id", ValueType.form(ActorId.class), "the identifier of the member state or organization")
                .optional("institution", ValueType.LOCALIZED_TEXT, "the body that acted, such as a ministry")
                .end();
    }

    static Shape<Participation, ParticipationBuilder> participation() {
        return ParticipationAccess.table(
                        "That a state or territory took part in the mechanism in some role over some time, such as Belize as founding participant in 2016.")
                .required("role", ValueType.form(ParticipationRole.class), "the role")
                .optional("range", ValueType.form(DateRange.class), "over what time")
                .cited();
    }

    static Shape<Affiliation, AffiliationBuilder> affiliation() {
        return AffiliationAccess.table(
                        "That a state or territory belongs to an organization, such as Montserrat to CARICOM as full member.")
                .required("organization", ValueType.form(OrganizationId.class), "the organization")
                .required("status", ValueType.form(AffiliationStatus.class), "in what status")
                .optional("range", ValueType.form(DateRange.class), "over what time")
                .cited();
    }

    static Shape<InstrumentStatus, InstrumentStatusBuilder> instrumentStatus() {
        return InstrumentStatusAccess.table(
                        "What a state or territory did about a treaty, declaration or compact, such as Jamaica's succession to the 1951 Convention on 30 July 1964.")
                .required("instrument", ValueType.form(InstrumentCode.class), "the instrument")
                .required("action", ValueType.form(InstrumentAction.class), "what was done")
                .optional("date", ValueType.form(PartialDate.class), "when it was done")
                .optional(
                        "inForce",
                        ValueType.form(PartialDate.class),
                        "since when the instrument has been in force for the participant")
                .optional("reservations", ValueType.LOCALIZED_TEXT, "what was reserved or declared")
                .cited();
    }

    static Shape<MemberState, MemberStateBuilder> memberState() {
        return MemberStateAccess.table(
                        "A sovereign state or a territory that takes part in the mechanism, such as Trinidad and Tobago or, administered by the Netherlands, Aruba.")
                .identifier("id", ValueType.form(MemberStateId.class), "the identifier")
                .required("name", ValueType.LOCALIZED_TEXT, "the name in common use")
                .list(
                        "otherNames",
                        ValueType.nested(SourcedName.class),
                        "the spellings of sources that write the name otherwise")
                .optional("alpha2", ValueType.TEXT, "the two letters of ISO 3166-1, such as TT")
                .optional("alpha3", ValueType.TEXT, "the three letters of ISO 3166-1, such as TTO")
                .optional("m49", ValueType.TEXT, "the three digits of the United Nations' M49, such as 780 or 028")
                .required(
                        "standing", ValueType.closed(Standing.class), "whether it is a sovereign state or a territory")
                .optional(
                        "administeredBy",
                        ValueType.TEXT,
                        "the two letters of the state that administers a territory, such as NL")
                .list("participations", ValueType.nested(Participation.class), "in what roles it takes or took part")
                .list(
                        "affiliations",
                        ValueType.nested(Affiliation.class),
                        "to what organizations it belongs or belonged")
                .list(
                        "instruments",
                        ValueType.nested(InstrumentStatus.class),
                        "what it did about treaties, declarations and compacts")
                .cited();
    }
}
