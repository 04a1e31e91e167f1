// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.AttendanceBuilder;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.OutcomeBuilder;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.consultation.VenueBuilder;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.ConsultationRelation;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;

/** The shapes of the types in package {@code consultation}. */
final class ConsultationShapes {
    private ConsultationShapes() {}

    static Shape<Venue, VenueBuilder> venue() {
        return VenueAccess.table("Where a consultation takes place, such as Port of Spain, Trinidad and Tobago.")
                .optional("place", ValueType.LOCALIZED_TEXT, "the town or venue")
                .optional("state", ValueType.form(MemberStateId.class), "the member state in which it lies")
                .end();
    }

    static Shape<Attendance, AttendanceBuilder> attendance() {
        return AttendanceAccess.table("How many came, as one source counts them, such as more than 70 persons.")
                .required("unit", ValueType.closed(AttendanceUnit.class), "what is counted")
                .required("count", ValueType.nested(Count.class), "how many")
                .cited();
    }

    static Shape<Outcome, OutcomeBuilder> outcome() {
        return OutcomeAccess.table("A result of a consultation, such as the endorsement of thematic networks.")
                .required("kind", ValueType.form(OutcomeKind.class), "what kind of result")
                .required("text", ValueType.LOCALIZED_TEXT, "what it says")
                .list("topics", ValueType.form(TopicCode.class), "the topics it is about")
                .list("commitments", ValueType.form(CommitmentId.class), "the commitments that came of it")
                .optional("network", ValueType.form(NetworkId.class), "the network that it created or endorsed")
                .cited();
    }

    static Shape<Consultation, ConsultationBuilder> consultation() {
        return ConsultationAccess.table(
                        "A meeting, workshop, webinar or training, held or only announced, such as the First Technical Workshop of Caribbean Countries in Port of Spain, 5 to 8 December 2016.")
                .identifier("id", ValueType.form(ConsultationId.class), "the identifier")
                .required("title", ValueType.LOCALIZED_TEXT, "what the consultation is called")
                .required("kind", ValueType.form(ConsultationKind.class), "what kind of meeting it is")
                .optional("level", ValueType.form(ConsultationLevel.class), "at what level states take part")
                .required("state", ValueType.closed(ConsultationState.class), "whether it took place")
                .optional("mode", ValueType.form(ConsultationMode.class), "how those taking part come together")
                .defaulted(
                        "relation",
                        ValueType.form(ConsultationRelation.class),
                        ConsultationRelation.OWN,
                        "what it is to the mechanism")
                .list(
                        "dates",
                        ValueType.nested(SourcedRange.class),
                        "when it takes or took place, in every version that sources give")
                .optional("venue", ValueType.nested(Venue.class), "where")
                .list("hosts", ValueType.nested(Actor.class), "who hosts it")
                .list("organizers", ValueType.nested(Actor.class), "who organizes it")
                .list("supporters", ValueType.nested(Actor.class), "who supports or pays for it")
                .list(
                        "attendance",
                        ValueType.nested(Attendance.class),
                        "how many came, in every version that sources give")
                .list(
                        "participating",
                        ValueType.form(MemberStateId.class),
                        "the states and territories that sources name as having taken part")
                .defaulted("participatingComplete", ValueType.BOOLEAN, false, "whether that list is complete")
                .list("topics", ValueType.form(TopicCode.class), "the topics talked about")
                .optional("network", ValueType.form(NetworkId.class), "the network that met")
                .optional("plan", ValueType.form(ActionPlanId.class), "the plan consulted on")
                .optional(
                        "follows",
                        ValueType.form(ConsultationId.class),
                        "the earlier consultation that this one continues")
                .list("outcomes", ValueType.nested(Outcome.class), "what came of it")
                .list("documents", ValueType.nested(Document.class), "what there is to read about it")
                .cited();
    }
}
