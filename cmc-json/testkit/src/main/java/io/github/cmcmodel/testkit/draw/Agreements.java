// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.code.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables, constraints and rules on one object do not say about single attributes, such as that a report covers time
 * that no other report on its plan covers. Stated by one class for each concept.
 */
public final class Agreements {
    /** What one concept states. */
    interface Concept {
        /** Says how attributes of the concept are drawn. */
        void agree(Agreements to);
    }

    /** How many items a list has. */
    record Size(int least, int most) {
        static final Size USUAL = new Size(0, Sampler.LARGEST_INNER_LIST);
    }

    private static final int PERCENT = 45;
    private static final int CITATIONS_PERCENT = 15;
    private static final int RANK_PERCENT = 15;

    private static final List<Concept> CONCEPTS = List.of(
            new SourceAgreements(),
            new ActorAgreements(),
            new StateAgreements(),
            new TopicAgreements(),
            new PlanAgreements(),
            new CommitmentAgreements(),
            new UpdateAgreements(),
            new IndicatorAgreements(),
            new NetworkAgreements(),
            new ConsultationAgreements(),
            new AttendanceAgreements(),
            new ReportAgreements(),
            new AssessmentAgreements());

    static final Agreements ALL = new Agreements();

    private final Map<Attribute<?, ?, ?>, Function<Draft, ?>> values = new HashMap<>();
    private final Map<Attribute<?, ?, ?>, ToIntFunction<Draft>> percents = new HashMap<>();
    private final Map<Attribute<?, ?, ?>, Function<Draft, Size>> sizes = new HashMap<>();
    private final Map<Class<?>, Predicate<Sampler>> possible = new HashMap<>();
    private final Map<Attribute<?, ?, ?>, Concept> stated = new HashMap<>();
    private @Nullable Concept stating;

    private Agreements() {
        for (Concept concept : CONCEPTS) {
            stating = concept;
            concept.agree(this);
        }
    }

    /** What a value of an attribute is, or an item of its list. */
    <V> void value(Attribute<?, ?, V> attribute, Function<Draft, ? extends V> value) {
        state(values, attribute, value);
    }

    /** In how many cases of a hundred an attribute is there that need not be, or a list has items. */
    void percent(Attribute<?, ?, ?> attribute, ToIntFunction<Draft> percent) {
        state(percents, attribute, percent);
    }

    /** How many items a list has where it has any. */
    void size(Attribute<?, ?, ?> attribute, Function<Draft, Size> size) {
        state(sizes, attribute, size);
    }

    /** When something of a type can be made in a mechanism, beyond what its references need. */
    void possible(Class<?> type, Predicate<Sampler> when) {
        possible.put(type, when);
    }

    private <A> void state(Map<Attribute<?, ?, ?>, A> statements, Attribute<?, ?, ?> attribute, A statement) {
        if (statements.put(attribute, statement) != null) {
            throw new IllegalStateException("two concepts state the same of " + attribute);
        }
        if (stating != null) {
            stated.put(attribute, stating);
        }
    }

    boolean isPossible(Class<?> type, Sampler sampler) {
        return possible.getOrDefault(type, any -> true).test(sampler);
    }

    /**
     * The classes that state how a type is drawn, such as {@code ReportAgreements} for {@code ProgressReport}: those that state
     * something of its attributes, else of what is in it.
     *
     * @param type the type
     * @return the classes
     */
    public static Set<Class<?>> homes(Class<?> type) {
        Shape<?, ?> shape = Shapes.required(type);
        Set<Class<?>> homes = homes(shape);
        for (Attribute<?, ?, ?> attribute : homes.isEmpty() ? shape.attributes() : List.<Attribute<?, ?, ?>>of()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested && nested.type() != Citation.class) {
                homes.addAll(homes(nested.type()));
            }
        }
        return homes;
    }

    private static Set<Class<?>> homes(Shape<?, ?> shape) {
        return shape.attributes().stream()
                .flatMap(attribute -> Stream.ofNullable(ALL.stated.get(attribute)))
                .map(Object::getClass)
                .collect(Collectors.toSet());
    }

    /** How one attribute is drawn. */
    @SuppressWarnings("unchecked") // value puts what gives the attribute's own type
    <V> Agreement<V> of(Attribute<?, ?, V> attribute, @Nullable Blueprint<V, ?> nested) {
        Function<Draft, ?> stated = values.get(attribute);
        ToIntFunction<Draft> usual = usual(attribute.type().type());
        return new Agreement<>(
                stated != null
                        ? (Function<Draft, V>) stated
                        : nested != null
                                ? draft -> nested.draw(draft.sampler, draft, attribute)
                                : TableValues.of(attribute),
                percents.getOrDefault(attribute, usual),
                Optional.ofNullable(sizes.get(attribute)));
    }

    private static ToIntFunction<Draft> usual(Class<?> type) {
        return type == Citation.class
                ? draft -> CITATIONS_PERCENT
                : type == Rank.class ? draft -> draft.settings().silent ? 0 : RANK_PERCENT : draft -> PERCENT;
    }

    /** How one attribute is drawn. */
    record Agreement<V>(Function<Draft, V> value, ToIntFunction<Draft> percent, Optional<Function<Draft, Size>> size) {
        V value(Draft draft) {
            return value.apply(draft);
        }

        int percent(Draft draft) {
            return percent.applyAsInt(draft);
        }

        Size size(Draft draft) {
            return size.isPresent()
                    ? size.get().apply(draft)
                    : new Size(0, Math.min(draft.settings().largest, Sampler.LARGEST_INNER_LIST));
        }
    }
}
