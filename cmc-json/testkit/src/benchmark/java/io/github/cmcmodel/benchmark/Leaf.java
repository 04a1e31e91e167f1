// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A type that is one text in a measured document: an identifier, a code or a date. What each other library needs for it is
 * made of this. Our own tables are not asked: making them would count as the other's time of start.
 *
 * @param <V> the type
 * @param type its class
 * @param parse reads the text
 * @param print gives it
 */
record Leaf<V>(Class<V> type, Function<String, V> parse, Function<V, String> print) {
    /** All of them. */
    static List<Leaf<?>> all() {
        return List.of(
                form(ActionPlanId.class, ActionPlanId::new),
                form(ActorId.class, ActorId::new),
                form(CommitmentId.class, CommitmentId::new),
                form(CommitmentRelationType.class, CommitmentRelationType::new),
                form(CommitmentStatus.class, CommitmentStatus::new),
                form(CommitmentType.class, CommitmentType::new),
                form(IndicatorId.class, IndicatorId::new),
                form(InstrumentCode.class, InstrumentCode::new),
                form(MechanismId.class, MechanismId::new),
                form(ProgressUpdateId.class, ProgressUpdateId::new),
                form(SchemeCode.class, SchemeCode::new),
                form(SourceId.class, SourceId::new),
                form(TopicCode.class, TopicCode::new),
                form(PartialDate.class, PartialDate::parse),
                form(DateRange.class, DateRange::parse),
                closed(ActorKind.class),
                closed(CitationBasis.class),
                closed(IndicatorDirection.class));
    }

    private static <V> Leaf<V> form(Class<V> type, Function<String, V> parse) {
        return new Leaf<>(type, parse, Object::toString);
    }

    private static <V extends Enum<V> & ClosedCode> Leaf<V> closed(Class<V> type) {
        Map<String, V> byCode = new HashMap<>();
        for (V value : type.getEnumConstants()) {
            byCode.put(value.code(), value);
        }
        return new Leaf<>(type, code -> Objects.requireNonNull(byCode.get(code)), ClosedCode::code);
    }
}
