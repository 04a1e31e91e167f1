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

/** The shapes of the types in package {@code participant}. */
final class ParticipantShapes {
    private ParticipantShapes() {}

    static final Shape<Actor, ActorBuilder> ACTOR = Shape.of(
                    Actor.class,
                    new ActorAccess(),
                    "A state, territory or organization as the doer of something, such as Trinidad and Tobago through its Ministry of National Security as a host.")
            .required(
                    "kind",
                    ValueTypes.ACTOR_KIND,
                    "whether the identifier is that of a member state or of an organization")
            .required("id", ValueTypes.ACTOR_ID, "the identifier of the member state or organization")
            .optional("institution", ValueType.LOCALIZED_TEXT, "the body that acted, such as a ministry")
            .end();

    static final Shape<Participation, ParticipationBuilder> PARTICIPATION = Shape.of(
                    Participation.class,
                    new ParticipationAccess(),
                    "That a state or territory took part in the mechanism in some role over some time, such as Belize as founding participant in 2016.")
            .required("role", ValueTypes.PARTICIPATION_ROLE, "the role")
            .optional("range", ValueTypes.DATE_RANGE, "over what time")
            .cited();

    static final Shape<Affiliation, AffiliationBuilder> AFFILIATION = Shape.of(
                    Affiliation.class,
                    new AffiliationAccess(),
                    "That a state or territory belongs to an organization, such as Montserrat to CARICOM as full member.")
            .required("organization", ValueTypes.ORGANIZATION_ID, "the organization")
            .required("status", ValueTypes.AFFILIATION_STATUS, "in what status")
            .optional("range", ValueTypes.DATE_RANGE, "over what time")
            .cited();

    static final Shape<InstrumentStatus, InstrumentStatusBuilder> INSTRUMENT_STATUS = Shape.of(
                    InstrumentStatus.class,
                    new InstrumentStatusAccess(),
                    "What a state or territory did about a treaty, declaration or compact, such as Jamaica's succession to the 1951 Convention on 30 July 1964.")
            .required("instrument", ValueTypes.INSTRUMENT_CODE, "the instrument")
            .required("action", ValueTypes.INSTRUMENT_ACTION, "what was done")
            .optional("date", ValueTypes.PARTIAL_DATE, "when it was done")
            .optional(
                    "inForce",
                    ValueTypes.PARTIAL_DATE,
                    "since when the instrument has been in force for the participant")
            .optional("reservations", ValueType.LOCALIZED_TEXT, "what was reserved or declared")
            .cited();

    static final Shape<MemberState, MemberStateBuilder> MEMBER_STATE = Shape.of(
                    MemberState.class,
                    new MemberStateAccess(),
                    "A sovereign state or a territory that takes part in the mechanism, such as Trinidad and Tobago or, administered by the Netherlands, Aruba.")
            .identifier("id", ValueTypes.MEMBER_STATE_ID, "the identifier")
            .required("name", ValueType.LOCALIZED_TEXT, "the name in common use")
            .list(
                    "otherNames",
                    new ValueType.Nested<>(SourceShapes.SOURCED_NAME),
                    "the spellings of sources that write the name otherwise")
            .optional("alpha2", ValueType.TEXT, "the two letters of ISO 3166-1, such as TT")
            .optional("alpha3", ValueType.TEXT, "the three letters of ISO 3166-1, such as TTO")
            .optional("m49", ValueType.TEXT, "the three digits of the United Nations' M49, such as 780 or 028")
            .required("standing", ValueTypes.STANDING, "whether it is a sovereign state or a territory")
            .optional(
                    "administeredBy",
                    ValueType.TEXT,
                    "the two letters of the state that administers a territory, such as NL")
            .list(
                    "participations",
                    new ValueType.Nested<>(ParticipantShapes.PARTICIPATION),
                    "in what roles it takes or took part")
            .list(
                    "affiliations",
                    new ValueType.Nested<>(ParticipantShapes.AFFILIATION),
                    "to what organizations it belongs or belonged")
            .list(
                    "instruments",
                    new ValueType.Nested<>(ParticipantShapes.INSTRUMENT_STATUS),
                    "what it did about treaties, declarations and compacts")
            .cited();
}
