// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of all types. */
public final class Shapes {
    /** Every shape; a shape stands after those that it contains. */
    public static final List<Shape<?, ?>> ALL = List.of(
            SourceShapes.COUNT,
            SourceShapes.CITATION,
            SourceShapes.SOURCE,
            SourceShapes.SOURCED_DATE,
            SourceShapes.SOURCED_RANGE,
            SourceShapes.SOURCED_NAME,
            SourceShapes.DOCUMENT,
            ParticipantShapes.ACTOR,
            ParticipantShapes.PARTICIPATION,
            ParticipantShapes.AFFILIATION,
            ParticipantShapes.INSTRUMENT_STATUS,
            ParticipantShapes.MEMBER_STATE,
            TopicShapes.TOPIC_MAPPING,
            TopicShapes.THEMATIC_TOPIC,
            ConsultationShapes.VENUE,
            ConsultationShapes.ATTENDANCE,
            ConsultationShapes.OUTCOME,
            ConsultationShapes.CONSULTATION,
            NetworkShapes.FOCAL_POINT_PERSON,
            NetworkShapes.FOCAL_POINT,
            NetworkShapes.NETWORK_MEMBER,
            NetworkShapes.NETWORK,
            NetworkShapes.GOOD_PRACTICE,
            PlanShapes.PLAN_AREA,
            PlanShapes.PLAN_CHAPTER,
            PlanShapes.ACTION_PLAN,
            PlanShapes.INDICATOR_VALUE,
            PlanShapes.INDICATOR,
            PlanShapes.PROGRESS_UPDATE,
            PlanShapes.COMMITMENT_MATCH,
            PlanShapes.COMMITMENT,
            PlanShapes.COMMITMENT_ASSESSMENT,
            PlanShapes.REPORT_SECTION,
            PlanShapes.PROGRESS_REPORT,
            MechanismShapes.PURPOSE,
            MechanismShapes.ORGANIZATION,
            MechanismShapes.SECRETARIAT,
            MechanismShapes.CONSULTATIVE_MECHANISM);

    /** The shape of the root. */
    public static final Shape<ConsultativeMechanism, ?> MECHANISM = MechanismShapes.CONSULTATIVE_MECHANISM;

    private static final Map<Class<?>, Shape<?, ?>> BY_TYPE = byType();

    /** Holds the classes that implement our types, which are ours and few. */
    private static final Map<Class<?>, Shape<?, ?>> BY_IMPLEMENTATION = new ConcurrentHashMap<>();

    private Shapes() {}

    private static Map<Class<?>, Shape<?, ?>> byType() {
        Map<Class<?>, Shape<?, ?>> shapes = new HashMap<>();
        for (Shape<?, ?> shape : ALL) {
            shapes.put(shape.type(), shape);
        }
        return shapes;
    }

    /**
     * The shape of a type.
     *
     * @param <T> the type
     * @param type the class, such as {@code Commitment.class}
     * @return the shape, empty when the class is none of the types that have one
     */
    @SuppressWarnings("unchecked") // the map's keys are the shapes' own types
    public static <T> Optional<Shape<T, ?>> of(Class<T> type) {
        return Optional.ofNullable((Shape<T, ?>) BY_TYPE.get(type));
    }

    /**
     * The shape of a value's type.
     *
     * @param value any object, such as a {@code Commitment}
     * @return the shape, empty when the object is of none of the types that have one
     */
    public static Optional<Shape<?, ?>> ofValue(Object value) {
        Shape<?, ?> known = BY_IMPLEMENTATION.get(value.getClass());
        if (known != null) {
            return Optional.of(known);
        }
        for (Shape<?, ?> shape : ALL) {
            if (shape.type().isInstance(value)) {
                BY_IMPLEMENTATION.put(value.getClass(), shape);
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}
