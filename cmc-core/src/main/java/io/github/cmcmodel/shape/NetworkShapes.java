// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointBuilder;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.FocalPointPersonBuilder;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.GoodPracticeBuilder;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkBuilder;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.network.NetworkMemberBuilder;
import io.github.cmcmodel.value.SharingLevel;

/** The shapes of the types in package {@code network}. */
final class NetworkShapes {
    private NetworkShapes() {}

    static final Shape<FocalPointPerson, FocalPointPersonBuilder> FOCAL_POINT_PERSON = Shape.of(
                    FocalPointPerson.class,
                    FocalPointPersonBuilder::new,
                    FocalPointPersonBuilder::build,
                    "The person behind a focal point, with the purpose, the time and the circle for which the details may be kept and seen.")
            .required(
                    "name",
                    ValueType.TEXT,
                    FocalPointPerson::getName,
                    FocalPointPersonBuilder::name,
                    "the person's name")
            .optional(
                    "email",
                    ValueType.TEXT,
                    FocalPointPerson::getEmail,
                    FocalPointPersonBuilder::email,
                    "the e-mail address")
            .optional(
                    "telephone",
                    ValueType.TEXT,
                    FocalPointPerson::getTelephone,
                    FocalPointPersonBuilder::telephone,
                    "the telephone number")
            .optional(
                    "purpose",
                    ValueType.LOCALIZED_TEXT,
                    FocalPointPerson::getPurpose,
                    FocalPointPersonBuilder::purpose,
                    "what the details are kept for")
            .optional(
                    "validUntil",
                    ValueTypes.PARTIAL_DATE,
                    FocalPointPerson::getValidUntil,
                    FocalPointPersonBuilder::validUntil,
                    "the last day until which they may be kept")
            .defaulted(
                    "sharing",
                    ValueTypes.SHARING_LEVEL,
                    FocalPointPerson::getSharing,
                    FocalPointPersonBuilder::sharing,
                    SharingLevel.SECRETARIAT,
                    "who may see them")
            .end(FocalPointPersonBuilder::extensions);

    static final Shape<FocalPoint, FocalPointBuilder> FOCAL_POINT = Shape.cited(
            Shape.of(
                            FocalPoint.class,
                            FocalPointBuilder::new,
                            FocalPointBuilder::build,
                            "The office through which a participant or organization takes part in a network, such as the Chief of Immigration of a ministry of national security.")
                    .required(
                            "institution",
                            ValueType.LOCALIZED_TEXT,
                            FocalPoint::getInstitution,
                            FocalPointBuilder::institution,
                            "the institution")
                    .required(
                            "role",
                            ValueType.LOCALIZED_TEXT,
                            FocalPoint::getRole,
                            FocalPointBuilder::role,
                            "the role in it")
                    .optional(
                            "actor",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            FocalPoint::getActor,
                            FocalPointBuilder::actor,
                            "for whom the focal point speaks")
                    .optional(
                            "person",
                            new ValueType.Nested<>(NetworkShapes.FOCAL_POINT_PERSON),
                            FocalPoint::getPerson,
                            FocalPointBuilder::person,
                            "the person"),
            FocalPointBuilder::addCitation,
            FocalPointBuilder::extensions);

    static final Shape<NetworkMember, NetworkMemberBuilder> NETWORK_MEMBER = Shape.cited(
            Shape.of(
                            NetworkMember.class,
                            NetworkMemberBuilder::new,
                            NetworkMemberBuilder::build,
                            "That a state, territory or organization belongs to a network.")
                    .required(
                            "actor",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            NetworkMember::getActor,
                            NetworkMemberBuilder::actor,
                            "who")
                    .optional(
                            "role",
                            ValueTypes.NETWORK_ROLE,
                            NetworkMember::getRole,
                            NetworkMemberBuilder::role,
                            "what it does there"),
            NetworkMemberBuilder::addCitation,
            NetworkMemberBuilder::extensions);

    static final Shape<Network, NetworkBuilder> NETWORK = Shape.cited(
            Shape.of(
                            Network.class,
                            NetworkBuilder::new,
                            NetworkBuilder::build,
                            "A thematic network that carries the work between meetings, such as the counter-trafficking network.")
                    .identifier("id", ValueTypes.NETWORK_ID, Network::getId, NetworkBuilder::id, "the identifier")
                    .required("name", ValueType.LOCALIZED_TEXT, Network::getName, NetworkBuilder::name, "the name")
                    .list(
                            "topics",
                            ValueTypes.TOPIC_CODE,
                            Network::getTopics,
                            NetworkBuilder::addTopic,
                            "the topics it works on")
                    .optional(
                            "mandate",
                            ValueType.LOCALIZED_TEXT,
                            Network::getMandate,
                            NetworkBuilder::mandate,
                            "what it was set up to do")
                    .required(
                            "state",
                            ValueTypes.NETWORK_STATE,
                            Network::getState,
                            NetworkBuilder::state,
                            "how far it has come")
                    .optional(
                            "since",
                            ValueTypes.PARTIAL_DATE,
                            Network::getSince,
                            NetworkBuilder::since,
                            "since when it has been in that state")
                    .list(
                            "members",
                            new ValueType.Nested<>(NetworkShapes.NETWORK_MEMBER),
                            Network::getMembers,
                            NetworkBuilder::addMember,
                            "who belongs to it")
                    .list(
                            "focalPoints",
                            new ValueType.Nested<>(NetworkShapes.FOCAL_POINT),
                            Network::getFocalPoints,
                            NetworkBuilder::addFocalPoint,
                            "through whom members take part")
                    .list(
                            "consultations",
                            ValueTypes.CONSULTATION_ID,
                            Network::getConsultations,
                            NetworkBuilder::addConsultation,
                            "its meetings"),
            NetworkBuilder::addCitation,
            NetworkBuilder::extensions);

    static final Shape<GoodPractice, GoodPracticeBuilder> GOOD_PRACTICE = Shape.cited(
            Shape.of(
                            GoodPractice.class,
                            GoodPracticeBuilder::new,
                            GoodPracticeBuilder::build,
                            "A way of doing things that others can learn from, such as joint training of border officials before the hurricane season.")
                    .identifier(
                            "id",
                            ValueTypes.GOOD_PRACTICE_ID,
                            GoodPractice::getId,
                            GoodPracticeBuilder::id,
                            "the identifier")
                    .required(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            GoodPractice::getTitle,
                            GoodPracticeBuilder::title,
                            "what it is called")
                    .required(
                            "summary",
                            ValueType.LOCALIZED_TEXT,
                            GoodPractice::getSummary,
                            GoodPracticeBuilder::summary,
                            "what is done and why it works")
                    .list(
                            "states",
                            ValueTypes.MEMBER_STATE_ID,
                            GoodPractice::getStates,
                            GoodPracticeBuilder::addState,
                            "whose practice it is")
                    .list(
                            "topics",
                            ValueTypes.TOPIC_CODE,
                            GoodPractice::getTopics,
                            GoodPracticeBuilder::addTopic,
                            "the topics it is about")
                    .optional(
                            "sharedAt",
                            ValueTypes.CONSULTATION_ID,
                            GoodPractice::getSharedAt,
                            GoodPracticeBuilder::sharedAt,
                            "the consultation at which it was presented")
                    .list(
                            "links",
                            new ValueType.Nested<>(SourceShapes.DOCUMENT),
                            GoodPractice::getLinks,
                            GoodPracticeBuilder::addLink,
                            "where to read more"),
            GoodPracticeBuilder::addCitation,
            GoodPracticeBuilder::extensions);
}
