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
                    ActorBuilder::new,
                    ActorBuilder::build,
                    "A state, territory or organization as the doer of something, such as Trinidad and Tobago through its Ministry of National Security as a host.")
            .required(
                    "kind",
                    ValueTypes.ACTOR_KIND,
                    Actor::getKind,
                    ActorBuilder::kind,
                    "whether the identifier is that of a member state or of an organization")
            .required(
                    "id",
                    ValueTypes.ACTOR_ID,
                    Actor::getId,
                    ActorBuilder::id,
                    "the identifier of the member state or organization")
            .optional(
                    "institution",
                    ValueType.LOCALIZED_TEXT,
                    Actor::getInstitution,
                    ActorBuilder::institution,
                    "the body that acted, such as a ministry")
            .end(ActorBuilder::extensions);

    static final Shape<Participation, ParticipationBuilder> PARTICIPATION = Shape.cited(
            Shape.of(
                            Participation.class,
                            ParticipationBuilder::new,
                            ParticipationBuilder::build,
                            "That a state or territory took part in the mechanism in some role over some time, such as Belize as founding participant in 2016.")
                    .required(
                            "role",
                            ValueTypes.PARTICIPATION_ROLE,
                            Participation::getRole,
                            ParticipationBuilder::role,
                            "the role")
                    .optional(
                            "range",
                            ValueTypes.DATE_RANGE,
                            Participation::getRange,
                            ParticipationBuilder::range,
                            "over what time"),
            ParticipationBuilder::addCitation,
            ParticipationBuilder::extensions);

    static final Shape<Affiliation, AffiliationBuilder> AFFILIATION = Shape.cited(
            Shape.of(
                            Affiliation.class,
                            AffiliationBuilder::new,
                            AffiliationBuilder::build,
                            "That a state or territory belongs to an organization, such as Montserrat to CARICOM as full member.")
                    .required(
                            "organization",
                            ValueTypes.ORGANIZATION_ID,
                            Affiliation::getOrganization,
                            AffiliationBuilder::organization,
                            "the organization")
                    .required(
                            "status",
                            ValueTypes.AFFILIATION_STATUS,
                            Affiliation::getStatus,
                            AffiliationBuilder::status,
                            "in what status")
                    .optional(
                            "range",
                            ValueTypes.DATE_RANGE,
                            Affiliation::getRange,
                            AffiliationBuilder::range,
                            "over what time"),
            AffiliationBuilder::addCitation,
            AffiliationBuilder::extensions);

    static final Shape<InstrumentStatus, InstrumentStatusBuilder> INSTRUMENT_STATUS = Shape.cited(
            Shape.of(
                            InstrumentStatus.class,
                            InstrumentStatusBuilder::new,
                            InstrumentStatusBuilder::build,
                            "What a state or territory did about a treaty, declaration or compact, such as Jamaica's succession to the 1951 Convention on 30 July 1964.")
                    .required(
                            "instrument",
                            ValueTypes.INSTRUMENT_CODE,
                            InstrumentStatus::getInstrument,
                            InstrumentStatusBuilder::instrument,
                            "the instrument")
                    .required(
                            "action",
                            ValueTypes.INSTRUMENT_ACTION,
                            InstrumentStatus::getAction,
                            InstrumentStatusBuilder::action,
                            "what was done")
                    .optional(
                            "date",
                            ValueTypes.PARTIAL_DATE,
                            InstrumentStatus::getDate,
                            InstrumentStatusBuilder::date,
                            "when it was done")
                    .optional(
                            "inForce",
                            ValueTypes.PARTIAL_DATE,
                            InstrumentStatus::getInForce,
                            InstrumentStatusBuilder::inForce,
                            "since when the instrument has been in force for the participant")
                    .optional(
                            "reservations",
                            ValueType.LOCALIZED_TEXT,
                            InstrumentStatus::getReservations,
                            InstrumentStatusBuilder::reservations,
                            "what was reserved or declared"),
            InstrumentStatusBuilder::addCitation,
            InstrumentStatusBuilder::extensions);

    static final Shape<MemberState, MemberStateBuilder> MEMBER_STATE = Shape.cited(
            Shape.of(
                            MemberState.class,
                            MemberStateBuilder::new,
                            MemberStateBuilder::build,
                            "A sovereign state or a territory that takes part in the mechanism, such as Trinidad and Tobago or, administered by the Netherlands, Aruba.")
                    .identifier(
                            "id",
                            ValueTypes.MEMBER_STATE_ID,
                            MemberState::getId,
                            MemberStateBuilder::id,
                            "the identifier")
                    .required(
                            "name",
                            ValueType.LOCALIZED_TEXT,
                            MemberState::getName,
                            MemberStateBuilder::name,
                            "the name in common use")
                    .list(
                            "otherNames",
                            new ValueType.Nested<>(SourceShapes.SOURCED_NAME),
                            MemberState::getOtherNames,
                            MemberStateBuilder::addOtherName,
                            "the spellings of sources that write the name otherwise")
                    .optional(
                            "alpha2",
                            ValueType.TEXT,
                            MemberState::getAlpha2,
                            MemberStateBuilder::alpha2,
                            "the two letters of ISO 3166-1, such as TT")
                    .optional(
                            "alpha3",
                            ValueType.TEXT,
                            MemberState::getAlpha3,
                            MemberStateBuilder::alpha3,
                            "the three letters of ISO 3166-1, such as TTO")
                    .optional(
                            "m49",
                            ValueType.TEXT,
                            MemberState::getM49,
                            MemberStateBuilder::m49,
                            "the three digits of the United Nations' M49, such as 780 or 028")
                    .required(
                            "standing",
                            ValueTypes.STANDING,
                            MemberState::getStanding,
                            MemberStateBuilder::standing,
                            "whether it is a sovereign state or a territory")
                    .optional(
                            "administeredBy",
                            ValueType.TEXT,
                            MemberState::getAdministeredBy,
                            MemberStateBuilder::administeredBy,
                            "the two letters of the state that administers a territory, such as NL")
                    .list(
                            "participations",
                            new ValueType.Nested<>(ParticipantShapes.PARTICIPATION),
                            MemberState::getParticipations,
                            MemberStateBuilder::addParticipation,
                            "in what roles it takes or took part")
                    .list(
                            "affiliations",
                            new ValueType.Nested<>(ParticipantShapes.AFFILIATION),
                            MemberState::getAffiliations,
                            MemberStateBuilder::addAffiliation,
                            "to what organizations it belongs or belonged")
                    .list(
                            "instruments",
                            new ValueType.Nested<>(ParticipantShapes.INSTRUMENT_STATUS),
                            MemberState::getInstruments,
                            MemberStateBuilder::addInstrument,
                            "what it did about treaties, declarations and compacts"),
            MemberStateBuilder::addCitation,
            MemberStateBuilder::extensions);
}
