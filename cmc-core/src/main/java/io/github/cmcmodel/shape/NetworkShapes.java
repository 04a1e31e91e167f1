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
                    new FocalPointPersonAccess(),
                    "The person behind a focal point, with the purpose, the time and the circle for which the details may be kept and seen.")
            .required("name", ValueType.TEXT, "the person's name")
            .optional("email", ValueType.TEXT, "the e-mail address")
            .optional("telephone", ValueType.TEXT, "the telephone number")
            .optional("purpose", ValueType.LOCALIZED_TEXT, "what the details are kept for")
            .optional("validUntil", ValueTypes.PARTIAL_DATE, "the last day until which they may be kept")
            .defaulted("sharing", ValueTypes.SHARING_LEVEL, SharingLevel.SECRETARIAT, "who may see them")
            .end();

    static final Shape<FocalPoint, FocalPointBuilder> FOCAL_POINT = Shape.of(
                    FocalPoint.class,
                    new FocalPointAccess(),
                    "The office through which a participant or organization takes part in a network, such as the Chief of Immigration of a ministry of national security.")
            .required("institution", ValueType.LOCALIZED_TEXT, "the institution")
            .required("role", ValueType.LOCALIZED_TEXT, "the role in it")
            .optional("actor", new ValueType.Nested<>(ParticipantShapes.ACTOR), "for whom the focal point speaks")
            .optional("person", new ValueType.Nested<>(NetworkShapes.FOCAL_POINT_PERSON), "the person")
            .cited();

    static final Shape<NetworkMember, NetworkMemberBuilder> NETWORK_MEMBER = Shape.of(
                    NetworkMember.class,
                    new NetworkMemberAccess(),
                    "That a state, territory or organization belongs to a network.")
            .required("actor", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who")
            .optional("role", ValueTypes.NETWORK_ROLE, "what it does there")
            .cited();

    static final Shape<Network, NetworkBuilder> NETWORK = Shape.of(
                    Network.class,
                    new NetworkAccess(),
                    "A thematic network that carries the work between meetings, such as the counter-trafficking network.")
            .identifier("id", ValueTypes.NETWORK_ID, "the identifier")
            .required("name", ValueType.LOCALIZED_TEXT, "the name")
            .list("topics", ValueTypes.TOPIC_CODE, "the topics it works on")
            .optional("mandate", ValueType.LOCALIZED_TEXT, "what it was set up to do")
            .required("state", ValueTypes.NETWORK_STATE, "how far it has come")
            .optional("since", ValueTypes.PARTIAL_DATE, "since when it has been in that state")
            .list("members", new ValueType.Nested<>(NetworkShapes.NETWORK_MEMBER), "who belongs to it")
            .list("focalPoints", new ValueType.Nested<>(NetworkShapes.FOCAL_POINT), "through whom members take part")
            .list("consultations", ValueTypes.CONSULTATION_ID, "its meetings")
            .cited();

    static final Shape<GoodPractice, GoodPracticeBuilder> GOOD_PRACTICE = Shape.of(
                    GoodPractice.class,
                    new GoodPracticeAccess(),
                    "A way of doing things that others can learn from, such as joint training of border officials before the hurricane season.")
            .identifier("id", ValueTypes.GOOD_PRACTICE_ID, "the identifier")
            .required("title", ValueType.LOCALIZED_TEXT, "what it is called")
            .required("summary", ValueType.LOCALIZED_TEXT, "what is done and why it works")
            .list("states", ValueTypes.MEMBER_STATE_ID, "whose practice it is")
            .list("topics", ValueTypes.TOPIC_CODE, "the topics it is about")
            .optional("sharedAt", ValueTypes.CONSULTATION_ID, "the consultation at which it was presented")
            .list("links", new ValueType.Nested<>(SourceShapes.DOCUMENT), "where to read more")
            .cited();
}
