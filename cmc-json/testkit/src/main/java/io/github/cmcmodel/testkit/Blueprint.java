// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.Id;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to make a value of one type, attribute by attribute, such as a {@code Source} with a title of at most 300 characters.
 * It follows from the type's shape and from the constraints on its getters, so that no attribute can be forgotten; only
 * where attributes have to agree does {@link Agreements} step in.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Blueprint<T, B> {
    private static final Map<Class<?>, Long> BITS = bits();

    private static final Map<Class<?>, Blueprint<?, ?>> ALL = all();

    private static final int OPTIONAL_PERCENT = 45;
    private static final int LIST_PERCENT = 45;
    private static final int CITATIONS_PERCENT = 15;

    private final Shape<T, B> shape;
    private final List<Part<T, B, ?>> parts;
    private final Map<String, Part<T, B, ?>> byName = new HashMap<>();
    private final @Nullable Attribute<T, B, ?> identifier;

    private Blueprint(Shape<T, B> shape, Map<Class<?>, Blueprint<?, ?>> inner) {
        this.shape = shape;
        List<Part<T, B, ?>> all = new ArrayList<>();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            all.add(Part.of(shape, attribute, inner));
        }
        parts = List.copyOf(all);
        parts.forEach(part -> byName.put(part.attribute.name(), part));
        identifier = shape.identifier().orElse(null);
    }

    private static Map<Class<?>, Long> bits() {
        Map<Class<?>, Long> bits = new HashMap<>();
        bits.put(ActorId.class, 1L);
        for (Shape<?, ?> shape : Shapes.all()) {
            shape.identifier().ifPresent(id -> bits.put(id.type().type(), 1L << bits.size()));
        }
        return bits;
    }

    private static Map<Class<?>, Blueprint<?, ?>> all() {
        Map<Class<?>, Blueprint<?, ?>> all = new LinkedHashMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            all.put(shape.type(), new Blueprint<>(shape, all));
        }
        return all;
    }

    /** The bit that stands for a type of identifier. */
    static long bit(Class<?> identifier) {
        return BITS.getOrDefault(identifier, 0L);
    }

    /** The types that have a shape, in the order of the shapes. */
    static Set<Class<?>> types() {
        return ALL.keySet();
    }

    @SuppressWarnings("unchecked") // the map's keys are the blueprints' own types
    static <T> Blueprint<T, ?> of(Class<T> type) {
        Blueprint<?, ?> blueprint = ALL.get(type);
        if (blueprint == null) {
            throw new IllegalArgumentException(type.getName() + " has no shape");
        }
        return (Blueprint<T, ?>) blueprint;
    }

    @SuppressWarnings("unchecked") // a shape's builder goes with its type
    static Blueprint<ConsultativeMechanism, ConsultativeMechanismBuilder> root() {
        return (Blueprint<ConsultativeMechanism, ConsultativeMechanismBuilder>) of(ConsultativeMechanism.class);
    }

    Class<T> type() {
        return shape.type();
    }

    /** By what a value of the type is referred to, if it can be. */
    @Nullable
    Object identifier(Object value) {
        return identifier == null ? null : identifier.values(type().cast(value)).get(0);
    }

    List<Part<T, B, ?>> parts() {
        return parts;
    }

    Part<T, B, ?> part(String name) {
        Part<T, B, ?> part = byName.get(name);
        if (part == null) {
            throw new IllegalArgumentException(shape + " has no attribute " + name);
        }
        return part;
    }

    T draw(Sampler sampler) {
        sampler.choices.open();
        sampler.agreements.begin(shape.type());
        B builder = shape.newBuilder();
        for (Part<T, B, ?> part : parts) {
            part.draw(sampler, builder);
        }
        drawExtensions(sampler, builder);
        T value = shape.build(builder);
        sampler.choices.close();
        return value;
    }

    void drawExtensions(Sampler sampler, B builder) {
        shape.extensions(builder, sampler.seldomExtensions());
    }

    /** What has to be there already before a value of this type can be. */
    Set<Class<?>> needs() {
        Set<Class<?>> needs = new HashSet<>();
        if (shape.type() == Actor.class) {
            needs.add(ActorId.class);
            return needs;
        }
        for (Part<T, B, ?> part : parts) {
            if (part.attribute.presence() == Presence.REQUIRED) {
                needs.addAll(part.needs);
            }
        }
        return needs;
    }

    /**
     * One attribute.
     *
     * @param <T> the type that has it
     * @param <B> the type's builder
     * @param <V> the type of one value of it
     */
    static final class Part<T, B, V> {
        private final String key;
        private final Attribute<T, B, V> attribute;
        private final Function<Sampler, V> value;
        private final @Nullable Function<Sampler, @Nullable Object> whole;
        private final Set<Class<?>> needs;
        private final long needed; // the same as bits, for it is asked of every attribute of every object
        private final @Nullable Blueprint<V, ?> nested;

        private Part(
                String key,
                Attribute<T, B, V> attribute,
                Function<Sampler, V> value,
                @Nullable Function<Sampler, @Nullable Object> whole,
                Set<Class<?>> needs,
                @Nullable Blueprint<V, ?> nested) {
            this.key = key;
            this.attribute = attribute;
            this.value = value;
            this.whole = whole;
            this.needs = needs;
            needed = needs.stream().mapToLong(Blueprint::bit).reduce(0, (all, bit) -> all | bit);
            this.nested = nested;
        }

        @SuppressWarnings("unchecked") // agreements give what their attribute holds; a test draws every one
        private static <T, B, V> Part<T, B, V> of(
                Shape<T, B> shape, Attribute<T, B, V> attribute, Map<Class<?>, Blueprint<?, ?>> inner) {
            String key = shape.name() + '.' + attribute.name();
            Blueprint<V, ?> nested = attribute.type() instanceof ValueType.Nested<V> type
                    ? (Blueprint<V, ?>) inner.get(type.shape().type())
                    : null;
            Function<Sampler, ?> agreed = Agreements.VALUES.get(key);
            Set<Class<?>> needs = nested != null
                    ? nested.needs()
                    : isReference(attribute) ? Set.of(attribute.type().type()) : Set.of();
            Function<Sampler, @Nullable Object> whole = Agreements.WHOLES.get(key);
            Function<Sampler, V> value;
            if (agreed != null) {
                value = (Function<Sampler, V>) agreed;
            } else if (whole == null) {
                value = drawn(shape, attribute, nested);
            } else {
                value = sampler -> {
                    throw new IllegalStateException(key + " is drawn as a whole");
                };
            }
            return new Part<>(key, attribute, value, whole, needs, nested);
        }

        private static boolean isReference(Attribute<?, ?, ?> attribute) {
            Class<?> type = attribute.type().type();
            return !attribute.identifies() && (Id.class.isAssignableFrom(type) || type == TopicCode.class);
        }

        Attribute<T, B, V> attribute() {
            return attribute;
        }

        String key() {
            return key;
        }

        Blueprint<V, ?> nested() {
            if (nested == null) {
                throw new IllegalStateException(key + " holds no objects");
            }
            return nested;
        }

        /** Whether what a value would refer to is there. */
        boolean isPossible(Sampler sampler) {
            return !sampler.whole || (sampler.there & needed) == needed;
        }

        /** The choices of one attribute stand together, so that shrinking one leaves the others as they are. */
        void draw(Sampler sampler, B builder) {
            sampler.choices.open();
            drawInside(sampler, builder);
            sampler.choices.close();
        }

        @SuppressWarnings("unchecked") // see of
        private void drawInside(Sampler sampler, B builder) {
            if (whole != null) {
                Object drawn = whole.apply(sampler);
                if (drawn instanceof List<?> items) {
                    addAll(builder, items);
                } else if (drawn != null) {
                    attribute.set(builder, (V) drawn);
                }
                return;
            }
            switch (attribute.presence()) {
                case REQUIRED -> attribute.set(builder, value.apply(sampler));
                case OPTIONAL, DEFAULTED -> {
                    if (isPossible(sampler) && (sampler.requires(key) || sampler.choices.flag(OPTIONAL_PERCENT))) {
                        attribute.set(builder, value.apply(sampler));
                    }
                }
                case LIST -> addAll(builder, list(sampler));
            }
        }

        List<V> list(Sampler sampler) {
            boolean required = sampler.requires(key);
            int percent = attribute.name().equals("citations") ? CITATIONS_PERCENT : LIST_PERCENT;
            if (!isPossible(sampler) || !required && !sampler.choices.flag(percent)) {
                return List.of();
            }
            int most = Math.min(sampler.settings.largest, Sampler.LARGEST_INNER_LIST);
            return sampler.list(required ? 1 : 0, most, () -> true, () -> value.apply(sampler));
        }

        @SuppressWarnings("unchecked") // see of
        void addAll(B builder, List<?> items) {
            for (Object item : items) {
                attribute.set(builder, (V) item);
            }
        }
    }

    /** What one value of an attribute is drawn with, as its type and its constraints say. */
    @SuppressWarnings("unchecked") // each kind of value type gives values of its own Java type
    private static <V> Function<Sampler, V> drawn(
            Shape<?, ?> shape, Attribute<?, ?, V> attribute, @Nullable Blueprint<V, ?> nested) {
        if (nested != null) {
            return sampler -> sampler.object(nested);
        }
        ValueType<V> type = attribute.type();
        if (type instanceof ValueType.Text) {
            if (constraint(shape, attribute, WebAddress.class).isPresent()) {
                return sampler -> (V) sampler.url();
            }
            int max = max(shape, attribute);
            return sampler -> (V) sampler.text(max);
        }
        if (type instanceof ValueType.Localized) {
            int max = max(shape, attribute);
            return sampler -> (V) sampler.localized(max);
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return sampler -> (V)
                    closed.values().get(sampler.choices.below(closed.values().size()));
        }
        if (type instanceof ValueType.Bool) {
            return sampler -> (V) (Boolean) (sampler.choices.below(2) == 1);
        }
        if (type instanceof ValueType.Whole<V> whole) {
            return sampler -> whole.narrow(Math.min(whole.maximum(), sampler.number()));
        }
        if (type instanceof ValueType.Decimal) {
            return sampler -> (V) sampler.decimal();
        }
        if (type instanceof ValueType.Form<V> form) {
            return form(form, attribute.identifies());
        }
        throw new IllegalStateException("no way to draw " + shape + '.' + attribute.name());
    }

    @SuppressWarnings("unchecked") // the forms' own types tell
    private static <V> Function<Sampler, V> form(ValueType.Form<V> form, boolean identifies) {
        Class<V> type = form.type();
        if (type == PartialDate.class) {
            return sampler -> (V) sampler.date();
        }
        if (type == DateRange.class) {
            return sampler -> (V) sampler.range();
        }
        Function<Sampler, V> free = free(form);
        if (identifies) {
            if (Code.class.isAssignableFrom(type)) {
                return identifyingCode((ValueType.Form) form);
            }
            Identifiers<V> identifiers = new Identifiers<>(type, form.parse(), prefix(type));
            return identifiers::drawn;
        }
        if (Id.class.isAssignableFrom(type) || type == TopicCode.class) {
            return sampler -> sampler.reference(
                    type, () -> free.apply(sampler), taken -> form.parse().apply("not-" + Texts.slug(sampler.choices)));
        }
        return free;
    }

    /** An identifier or code that need not fit to anything. */
    @SuppressWarnings("unchecked") // codes' lists hold codes of their own type
    static <V> Function<Sampler, V> free(ValueType.Form<V> form) {
        if (Code.class.isAssignableFrom(form.type())) {
            return code((ValueType.Form) form);
        }
        String prefix = prefix(form.type());
        return sampler -> form.parse()
                .apply(
                        sampler.choices.below(8) == 7
                                ? Texts.slug(sampler.choices)
                                : prefix + '-' + (1 + sampler.choices.below(5)));
    }

    private static <C extends Code> Function<Sampler, C> code(ValueType.Form<C> form) {
        List<? extends C> list = list(form);
        return sampler -> sampler.code(form.parse(), list);
    }

    private static <C extends Code> Function<Sampler, C> identifyingCode(ValueType.Form<C> form) {
        List<? extends C> list = list(form);
        return sampler -> sampler.identifyingCode(form.type(), form.parse(), list);
    }

    @SuppressWarnings("unchecked") // a list holds codes of the type whose list it is
    private static <C extends Code> List<? extends C> list(ValueType.Form<C> form) {
        return (List<? extends C>) form.parse().apply("any").list();
    }

    private static String prefix(Class<?> type) {
        String name = type.getSimpleName();
        String kind = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
        return kind.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static int max(Shape<?, ?> shape, Attribute<?, ?, ?> attribute) {
        return constraint(shape, attribute, CleanText.class)
                .map(CleanText::max)
                .or(() -> constraint(shape, attribute, PersonalText.class).map(PersonalText::max))
                .orElseThrow(() ->
                        new IllegalStateException("no limit is known for the text " + shape + '.' + attribute.name()));
    }

    /** The constraint on a getter, or on what is in its {@code Optional} or list. */
    static <A extends Annotation> Optional<A> constraint(
            Shape<?, ?> shape, Attribute<?, ?, ?> attribute, Class<A> annotation) {
        String end = attribute.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + attribute.name().substring(1);
        return Stream.of("get" + end, "is" + end)
                .flatMap(name -> Stream.of(shape.type().getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0))
                .map(getter -> constraint(getter, annotation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> constraint(Method getter, Class<A> annotation) {
        A own = getter.getAnnotation(annotation);
        AnnotatedType type = getter.getAnnotatedReturnType();
        if (own == null && type instanceof AnnotatedParameterizedType container) {
            own = container.getAnnotatedActualTypeArguments()[0].getAnnotation(annotation);
        }
        return Optional.ofNullable(own);
    }
}
