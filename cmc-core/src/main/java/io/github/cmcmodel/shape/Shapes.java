// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.value.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of all types. Each is made when it is first asked for: with a shape come the classes of its attributes, and a
 * document needs few of them.
 */
public final class Shapes {
    private static final Map<Class<?>, Shape<?, ?>> BY_TYPE = new ConcurrentHashMap<>();

    /** Holds the classes that implement our types, which are ours and few. */
    private static final Map<Class<?>, Shape<?, ?>> BY_IMPLEMENTATION = new ConcurrentHashMap<>();

    private Shapes() {}

    /** Apart, so that reading a document does not load every type. */
    private static final class All {
        static final List<Shape<?, ?>> SHAPES = of(
                Count.class,
                Citation.class,
                Source.class,
                SourcedDate.class,
                SourcedRange.class,
                SourcedName.class,
                Document.class,
                Actor.class,
                Participation.class,
                Affiliation.class,
                InstrumentStatus.class,
                MemberState.class,
                TopicMapping.class,
                ThematicTopic.class,
                Venue.class,
                Attendance.class,
                Outcome.class,
                Consultation.class,
                FocalPointPerson.class,
                FocalPoint.class,
                NetworkMember.class,
                Network.class,
                GoodPractice.class,
                PlanArea.class,
                PlanChapter.class,
                ActionPlan.class,
                IndicatorValue.class,
                Indicator.class,
                ProgressUpdate.class,
                CommitmentMatch.class,
                Commitment.class,
                CommitmentAssessment.class,
                ReportSection.class,
                ProgressReport.class,
                Purpose.class,
                Organization.class,
                Secretariat.class,
                ConsultativeMechanism.class);

        private All() {}

        private static List<Shape<?, ?>> of(Class<?>... types) {
            List<Shape<?, ?>> shapes = new ArrayList<>();
            for (Class<?> type : types) {
                shapes.add(required(type));
            }
            return List.copyOf(shapes);
        }
    }

    /**
     * Every shape.
     *
     * @return the shapes; a shape stands after those that it contains
     */
    public static List<Shape<?, ?>> all() {
        return All.SHAPES;
    }

    /**
     * The shape of the root.
     *
     * @return the shape
     */
    public static Shape<ConsultativeMechanism, ?> mechanism() {
        return required(ConsultativeMechanism.class);
    }

    /**
     * The shape of a type.
     *
     * @param <T> the type
     * @param type the class, such as {@code Commitment.class}
     * @return the shape, empty when the class is none of the types that have one
     */
    @SuppressWarnings("unchecked") // a shape is stored under its own type
    public static <T> Optional<Shape<T, ?>> of(Class<T> type) {
        Shape<?, ?> known = BY_TYPE.get(type);
        if (known == null) {
            Shape<?, ?> made = made(type.getSimpleName());
            if (made == null || made.type() != type) { // a class of somebody else's may have the name
                return Optional.empty();
            }
            Shape<?, ?> other = BY_TYPE.putIfAbsent(type, made);
            known = other == null ? made : other;
        }
        return Optional.of((Shape<T, ?>) known);
    }

    static <T> Shape<T, ?> required(Class<T> type) {
        Optional<Shape<T, ?>> shape = of(type);
        if (shape.isEmpty()) {
            throw new IllegalStateException(type + " has no shape");
        }
        return shape.get();
    }

    private static @Nullable Shape<?, ?> made(String type) {
        return switch (type) {
            case "Count" -> SourceShapes.count();
            case "Citation" -> SourceShapes.citation();
            case "Source" -> SourceShapes.source();
            case "SourcedDate" -> SourceShapes.sourcedDate();
            case "SourcedRange" -> SourceShapes.sourcedRange();
            case "SourcedName" -> SourceShapes.sourcedName();
            case "Document" -> SourceShapes.document();
            case "Actor" -> ParticipantShapes.actor();
            case "Participation" -> ParticipantShapes.participation();
            case "Affiliation" -> ParticipantShapes.affiliation();
            case "InstrumentStatus" -> ParticipantShapes.instrumentStatus();
            case "MemberState" -> ParticipantShapes.memberState();
            case "TopicMapping" -> TopicShapes.topicMapping();
            case "ThematicTopic" -> TopicShapes.thematicTopic();
            case "Venue" -> ConsultationShapes.venue();
            case "Attendance" -> ConsultationShapes.attendance();
            case "Outcome" -> ConsultationShapes.outcome();
            case "Consultation" -> ConsultationShapes.consultation();
            case "FocalPointPerson" -> NetworkShapes.focalPointPerson();
            case "FocalPoint" -> NetworkShapes.focalPoint();
            case "NetworkMember" -> NetworkShapes.networkMember();
            case "Network" -> NetworkShapes.network();
            case "GoodPractice" -> NetworkShapes.goodPractice();
            case "PlanArea" -> PlanShapes.planArea();
            case "PlanChapter" -> PlanShapes.planChapter();
            case "ActionPlan" -> PlanShapes.actionPlan();
            case "IndicatorValue" -> PlanShapes.indicatorValue();
            case "Indicator" -> PlanShapes.indicator();
            case "ProgressUpdate" -> PlanShapes.progressUpdate();
            case "CommitmentMatch" -> PlanShapes.commitmentMatch();
            case "Commitment" -> PlanShapes.commitment();
            case "CommitmentAssessment" -> PlanShapes.commitmentAssessment();
            case "ReportSection" -> PlanShapes.reportSection();
            case "ProgressReport" -> PlanShapes.progressReport();
            case "Purpose" -> MechanismShapes.purpose();
            case "Organization" -> MechanismShapes.organization();
            case "Secretariat" -> MechanismShapes.secretariat();
            case "ConsultativeMechanism" -> MechanismShapes.consultativeMechanism();
            default -> null;
        };
    }

    /**
     * The shape of a value's type.
     *
     * @param value any object, such as a {@code Commitment}
     * @return the shape, empty when the object is of none of the types that have one
     */
    public static Optional<Shape<?, ?>> ofValue(Object value) {
        Shape<?, ?> known = BY_IMPLEMENTATION.get(value.getClass());
        if (known == null) {
            known = ofImplementation(value.getClass());
            if (known == null) {
                return Optional.empty();
            }
            BY_IMPLEMENTATION.put(value.getClass(), known);
        }
        return Optional.of(known);
    }

    /** A type is either a record or an interface with a class of its own. */
    private static @Nullable Shape<?, ?> ofImplementation(Class<?> implementation) {
        Optional<? extends Shape<?, ?>> shape = of(implementation);
        for (Class<?> type : implementation.getInterfaces()) {
            shape = shape.isPresent() ? shape : of(type);
        }
        return shape.isPresent() ? shape.get() : null;
    }
}
