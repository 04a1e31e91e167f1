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
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.NetworkRole;
import io.github.cmcmodel.value.code.NetworkState;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;

/** The shapes of the types in package {@code network}. */
final class NetworkShapes {
    private NetworkShapes() {}

    static Shape<FocalPointPerson, FocalPointPersonBuilder> focalPointPerson() {
        return FocalPointPersonAccess.table(
                        "The person behind a focal point, with the purpose, the time and the circle for which the details may be kept and seen.")
                .required("name", ValueType.TEXT, "the person's name")
                .optional("email", ValueType.TEXT, "the e-mail address")
                .optional("telephone", ValueType.TEXT, "the telephone number")
                .optional("purpose", ValueType.LOCALIZED_TEXT, "what the details are kept for")
                .optional("validUntil", ValueType.form(PartialDate.class), "the last day until which they may be kept")
                .defaulted(
                        "sharing", ValueType.closed(SharingLevel.class), SharingLevel.SECRETARIAT, "who may see them")
                .end();
    }

    static Shape<FocalPoint, FocalPointBuilder> focalPoint() {
        return FocalPointAccess.table(
                        "The office through which a participant or organization takes part in a network, such as the Chief of Immigration of a ministry of national security.")
                .required("institution", ValueType.LOCALIZED_TEXT, "the institution")
                .required("role", ValueType.LOCALIZED_TEXT, "the role in it")
                .optional("actor", ValueType.nested(Actor.class), "for whom the focal point speaks")
                .optional("person", ValueType.nested(FocalPointPerson.class), "the person")
                .cited();
    }

    static Shape<NetworkMember, NetworkMemberBuilder> networkMember() {
        return NetworkMemberAccess.table("That a state, territory or organization belongs to a network.")
                .required("actor", ValueType.nested(Actor.class), "who")
                .optional("role", ValueType.form(NetworkRole.class), "what it does there")
                .cited();
    }

    static Shape<Network, NetworkBuilder> network() {
        return NetworkAccess.table(
                        "A thematic network that carries the work between meetings, such as the counter-trafficking network.")
                .identifier("id", ValueType.form(NetworkId.class), "the identifier")
                .required("name", ValueType.LOCALIZED_TEXT, "the name")
                .list("topics", ValueType.form(TopicCode.class), "the topics it works on")
                .optional("mandate", ValueType.LOCALIZED_TEXT, "what it was set up to do")
                .required("state", ValueType.closed(NetworkState.class), "how far it has come")
                .optional("since", ValueType.form(PartialDate.class), "since when it has been in that state")
                .list("members", ValueType.nested(NetworkMember.class), "who belongs to it")
                .list("focalPoints", ValueType.nested(FocalPoint.class), "through whom members take part")
                .list("consultations", ValueType.form(ConsultationId.class), "its meetings")
                .cited();
    }

    static Shape<GoodPractice, GoodPracticeBuilder> goodPractice() {
        return GoodPracticeAccess.table(
                        "A way of doing things that others can learn from, such as joint training of border officials before the hurricane season.")
                .identifier("id", ValueType.form(GoodPracticeId.class), "the identifier")
                .required("title", ValueType.LOCALIZED_TEXT, "what it is called")
                .required("summary", ValueType.LOCALIZED_TEXT, "what is done and why it works")
                .list("states", ValueType.form(MemberStateId.class), "whose practice it is")
                .list("topics", ValueType.form(TopicCode.class), "the topics it is about")
                .optional(
                        "sharedAt", ValueType.form(ConsultationId.class), "the consultation at which it was presented")
                .list("links", ValueType.nested(Document.class), "where to read more")
                .cited();
    }
}
