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
                    VenueBuilder::new,
                    VenueBuilder::build,
                    "Where a consultation takes place, such as Port of Spain, Trinidad and Tobago.")
            .optional("place", ValueType.LOCALIZED_TEXT, Venue::getPlace, VenueBuilder::place, "the town or venue")
            .optional(
                    "state",
                    ValueTypes.MEMBER_STATE_ID,
                    Venue::getState,
                    VenueBuilder::state,
                    "the member state in which it lies")
            .end(VenueBuilder::extensions);

    static final Shape<Attendance, AttendanceBuilder> ATTENDANCE = Shape.cited(
            Shape.of(
                            Attendance.class,
                            AttendanceBuilder::new,
                            AttendanceBuilder::build,
                            "How many came, as one source counts them, such as more than 70 persons.")
                    .required(
                            "unit",
                            ValueTypes.ATTENDANCE_UNIT,
                            Attendance::getUnit,
                            AttendanceBuilder::unit,
                            "what is counted")
                    .required(
                            "count",
                            new ValueType.Nested<>(SourceShapes.COUNT),
                            Attendance::getCount,
                            AttendanceBuilder::count,
                            "how many"),
            AttendanceBuilder::addCitation,
            AttendanceBuilder::extensions);

    static final Shape<Outcome, OutcomeBuilder> OUTCOME = Shape.cited(
            Shape.of(
                            Outcome.class,
                            OutcomeBuilder::new,
                            OutcomeBuilder::build,
                            "A result of a consultation, such as the endorsement of thematic networks.")
                    .required(
                            "kind",
                            ValueTypes.OUTCOME_KIND,
                            Outcome::getKind,
                            OutcomeBuilder::kind,
                            "what kind of result")
                    .required("text", ValueType.LOCALIZED_TEXT, Outcome::getText, OutcomeBuilder::text, "what it says")
                    .list(
                            "topics",
                            ValueTypes.TOPIC_CODE,
                            Outcome::getTopics,
                            OutcomeBuilder::addTopic,
                            "the topics it is about")
                    .list(
                            "commitments",
                            ValueTypes.COMMITMENT_ID,
                            Outcome::getCommitments,
                            OutcomeBuilder::addCommitment,
                            "the commitments that came of it")
                    .optional(
                            "network",
                            ValueTypes.NETWORK_ID,
                            Outcome::getNetwork,
                            OutcomeBuilder::network,
                            "the network that it created or endorsed"),
            OutcomeBuilder::addCitation,
            OutcomeBuilder::extensions);

    static final Shape<Consultation, ConsultationBuilder> CONSULTATION = Shape.cited(
            Shape.of(
                            Consultation.class,
                            ConsultationBuilder::new,
                            ConsultationBuilder::build,
                            "A meeting, workshop, webinar or training, held or only announced, such as the First Technical Workshop of Caribbean Countries in Port of Spain, 5 to 8 December 2016.")
                    .identifier(
                            "id",
                            ValueTypes.CONSULTATION_ID,
                            Consultation::getId,
                            ConsultationBuilder::id,
                            "the identifier")
                    .required(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            Consultation::getTitle,
                            ConsultationBuilder::title,
                            "what the consultation is called")
                    .required(
                            "kind",
                            ValueTypes.CONSULTATION_KIND,
                            Consultation::getKind,
                            ConsultationBuilder::kind,
                            "what kind of meeting it is")
                    .optional(
                            "level",
                            ValueTypes.CONSULTATION_LEVEL,
                            Consultation::getLevel,
                            ConsultationBuilder::level,
                            "at what level states take part")
                    .required(
                            "state",
                            ValueTypes.CONSULTATION_STATE,
                            Consultation::getState,
                            ConsultationBuilder::state,
                            "whether it took place")
                    .optional(
                            "mode",
                            ValueTypes.CONSULTATION_MODE,
                            Consultation::getMode,
                            ConsultationBuilder::mode,
                            "how those taking part come together")
                    .defaulted(
                            "relation",
                            ValueTypes.CONSULTATION_RELATION,
                            Consultation::getRelation,
                            ConsultationBuilder::relation,
                            ConsultationRelation.OWN,
                            "what it is to the mechanism")
                    .list(
                            "dates",
                            new ValueType.Nested<>(SourceShapes.SOURCED_RANGE),
                            Consultation::getDates,
                            ConsultationBuilder::addDate,
                            "when it takes or took place, in every version that sources give")
                    .optional(
                            "venue",
                            new ValueType.Nested<>(ConsultationShapes.VENUE),
                            Consultation::getVenue,
                            ConsultationBuilder::venue,
                            "where")
                    .list(
                            "hosts",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            Consultation::getHosts,
                            ConsultationBuilder::addHost,
                            "who hosts it")
                    .list(
                            "organizers",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            Consultation::getOrganizers,
                            ConsultationBuilder::addOrganizer,
                            "who organizes it")
                    .list(
                            "supporters",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            Consultation::getSupporters,
                            ConsultationBuilder::addSupporter,
                            "who supports or pays for it")
                    .list(
                            "attendance",
                            new ValueType.Nested<>(ConsultationShapes.ATTENDANCE),
                            Consultation::getAttendance,
                            ConsultationBuilder::addAttendance,
                            "how many came, in every version that sources give")
                    .list(
                            "participating",
                            ValueTypes.MEMBER_STATE_ID,
                            Consultation::getParticipating,
                            ConsultationBuilder::addParticipating,
                            "the states and territories that sources name as having taken part")
                    .defaulted(
                            "participatingComplete",
                            ValueType.BOOLEAN,
                            Consultation::isParticipatingComplete,
                            ConsultationBuilder::participatingComplete,
                            false,
                            "whether that list is complete")
                    .list(
                            "topics",
                            ValueTypes.TOPIC_CODE,
                            Consultation::getTopics,
                            ConsultationBuilder::addTopic,
                            "the topics talked about")
                    .optional(
                            "network",
                            ValueTypes.NETWORK_ID,
                            Consultation::getNetwork,
                            ConsultationBuilder::network,
                            "the network that met")
                    .optional(
                            "plan",
                            ValueTypes.ACTION_PLAN_ID,
                            Consultation::getPlan,
                            ConsultationBuilder::plan,
                            "the plan consulted on")
                    .optional(
                            "follows",
                            ValueTypes.CONSULTATION_ID,
                            Consultation::getFollows,
                            ConsultationBuilder::follows,
                            "the earlier consultation that this one continues")
                    .list(
                            "outcomes",
                            new ValueType.Nested<>(ConsultationShapes.OUTCOME),
                            Consultation::getOutcomes,
                            ConsultationBuilder::addOutcome,
                            "what came of it")
                    .list(
                            "documents",
                            new ValueType.Nested<>(SourceShapes.DOCUMENT),
                            Consultation::getDocuments,
                            ConsultationBuilder::addDocument,
                            "what there is to read about it"),
            ConsultationBuilder::addCitation,
            ConsultationBuilder::extensions);
}
