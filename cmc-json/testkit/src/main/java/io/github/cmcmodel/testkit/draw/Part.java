// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.draw.Agreements.Agreement;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to make one attribute: whether it is there, how many items it has, and what they are.
 *
 * @param <T> the type that has it
 * @param <B> the type's builder
 * @param <V> the type of one value of it
 */
final class Part<T, B, V> {
    private final Attribute<T, B, V> attribute;
    private final @Nullable Blueprint<V, ?> nested;
    private final Agreement<V> agreement;
    private final Set<Class<?>> needs;
    private final long needed; // the same as bits, for it is asked of every attribute of every object

    private Part(Attribute<T, B, V> attribute, @Nullable Blueprint<V, ?> nested) {
        this.attribute = attribute;
        this.nested = nested;
        agreement = Agreements.ALL.of(attribute, nested);
        needs = nested != null
                ? nested.needs()
                : TableValues.isReference(attribute) ? Set.of(attribute.type().type()) : Set.of();
        needed = Blueprint.bits(needs);
    }

    @SuppressWarnings("unchecked") // the blueprint of what the attribute has
    static <T, B, V> Part<T, B, V> of(Attribute<T, B, V> attribute, @Nullable Blueprint<?, ?> inner) {
        return new Part<>(attribute, attribute.type() instanceof ValueType.Nested<V> ? (Blueprint<V, ?>) inner : null);
    }

    Attribute<T, B, V> attribute() {
        return attribute;
    }

    /** What there has to be already for a value to be: the types of the identifiers. */
    Set<Class<?>> needs() {
        return needs;
    }

    /** The choices of one attribute belong together, so that shrinking one leaves the others as they are. */
    void draw(Draft draft, B builder) {
        draft.choices().open();
        if (attribute.presence() == Presence.LIST) {
            addAll(builder, items(draft));
        } else if (attribute.presence() == Presence.REQUIRED || isThere(draft)) {
            attribute.set(builder, draft.choose(attribute, agreement.value(draft)));
        }
        draft.choices().close();
    }

    /** An object with this attribute alone drawn anew. */
    T drawnAnew(Sampler sampler, Shape<T, B> shape, T object) {
        Draft draft = new Draft(sampler, shape, null, null);
        sampler.choices.open();
        List<V> values = attribute.presence() == Presence.LIST
                ? items(draft)
                : isThere(draft) ? List.of(agreement.value(draft)) : List.of();
        sampler.choices.close();
        return values.isEmpty() ? object : Copies.with(shape, object, attribute, values);
    }

    private boolean isThere(Draft draft) {
        int percent = draft.sampler.has(needed) ? agreement.percent(draft) : 0;
        return percent > 0
                && (draft.sampler.requires(attribute) || draft.choices().flag(percent));
    }

    private List<V> items(Draft draft) {
        if (!isThere(draft)) {
            return List.of();
        }
        Size size = agreement.size(draft);
        int least = draft.sampler.requires(attribute) ? Math.max(1, size.least()) : size.least();
        List<V> items = draft.begin(attribute);
        return draft.sampler.list(items, least, Math.max(least, size.most()), () -> true, () -> {
            V item = agreement.value(draft);
            return nested == null && items.contains(item) ? null : item; // of what is only named, each once
        });
    }

    @SuppressWarnings("unchecked") // a mechanism's own lists are drawn apart, each from its attribute's blueprint
    void addAll(B builder, List<?> items) {
        for (Object item : items) {
            attribute.set(builder, (V) item);
        }
    }
}
