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
import io.github.cmcmodel.value.ConsultationRelation;

/** The shapes of the types in package {@code consultation}. */
final class ConsultationShapes {
    private ConsultationShapes() {}

    static final Shape<Venue, VenueBuilder> VENUE = Shape.of(
                    Venue.class,
                    new VenueAccess(),
                    "Where a consultation takes place, such as Port of Spain, Trinidad and Tobago.")
            .optional("place", ValueType.LOCALIZED_TEXT, "the town or venue")
            .optional("state", ValueTypes.MEMBER_STATE_ID, "the member state in which it lies")
            .end();

    static final Shape<Attendance, AttendanceBuilder> ATTENDANCE = Shape.of(
                    Attendance.class,
                    new AttendanceAccess(),
                    "How many came, as one source counts them, such as more than 70 persons.")
            .required("unit", ValueTypes.ATTENDANCE_UNIT, "what is counted")
            .required("count", new ValueType.Nested<>(SourceShapes.COUNT), "how many")
            .cited();

    static final Shape<Outcome, OutcomeBuilder> OUTCOME = Shape.of(
                    Outcome.class,
                    new OutcomeAccess(),
                    "A result of a consultation, such as the endorsement of thematic networks.")
            .required("kind", ValueTypes.OUTCOME_KIND, "what kind of result")
            .required("text", ValueType.LOCALIZED_TEXT, "what it says")
            .list("topics", ValueTypes.TOPIC_CODE, "the topics it is about")
            .list("commitments", ValueTypes.COMMITMENT_ID, "the commitments that came of it")
            .optional("network", ValueTypes.NETWORK_ID, "the network that it created or endorsed")
            .cited();

    static final Shape<Consultation, ConsultationBuilder> CONSULTATION = Shape.of(
                    Consultation.class,
                    new ConsultationAccess(),
                    "A meeting, workshop, webinar or training, held or only announced, such as the First Technical Workshop of Caribbean Countries in Port of Spain, 5 to 8 December 2016.")
            .identifier("id", ValueTypes.CONSULTATION_ID, "the identifier")
            .required("title", ValueType.LOCALIZED_TEXT, "what the consultation is called")
            .required("kind", ValueTypes.CONSULTATION_KIND, "what kind of meeting it is")
            .optional("level", ValueTypes.CONSULTATION_LEVEL, "at what level states take part")
            .required("state", ValueTypes.CONSULTATION_STATE, "whether it took place")
            .optional("mode", ValueTypes.CONSULTATION_MODE, "how those taking part come together")
            .defaulted(
                    "relation",
                    ValueTypes.CONSULTATION_RELATION,
                    ConsultationRelation.OWN,
                    "what it is to the mechanism")
            .list(
                    "dates",
                    new ValueType.Nested<>(SourceShapes.SOURCED_RANGE),
                    "when it takes or took place, in every version that sources give")
            .optional("venue", new ValueType.Nested<>(ConsultationShapes.VENUE), "where")
            .list("hosts", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who hosts it")
            .list("organizers", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who organizes it")
            .list("supporters", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who supports or pays for it")
            .list(
                    "attendance",
                    new ValueType.Nested<>(ConsultationShapes.ATTENDANCE),
                    "how many came, in every version that sources give")
            .list(
                    "participating",
                    ValueTypes.MEMBER_STATE_ID,
                    "the states and territories that sources name as having taken part")
            .defaulted("participatingComplete", ValueType.BOOLEAN, false, "whether that list is complete")
            .list("topics", ValueTypes.TOPIC_CODE, "the topics talked about")
            .optional("network", ValueTypes.NETWORK_ID, "the network that met")
            .optional("plan", ValueTypes.ACTION_PLAN_ID, "the plan consulted on")
            .optional("follows", ValueTypes.CONSULTATION_ID, "the earlier consultation that this one continues")
            .list("outcomes", new ValueType.Nested<>(ConsultationShapes.OUTCOME), "what came of it")
            .list("documents", new ValueType.Nested<>(SourceShapes.DOCUMENT), "what there is to read about it")
            .cited();
}
