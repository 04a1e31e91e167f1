// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type, such as {@code dates} of a consultation.
 *
 * @param <T> the type that has it
 * @param <B> the type's builder
 * @param <V> the type of one value of it
 * @param name its name, also in JSON
 * @param type what one value is
 * @param presence how often it can be there
 * @param identifies whether it is the identifier of the thing that has it
 * @param getter gets the value, the {@code Optional} or the list
 * @param setter sets the value, or adds one to the list
 * @param defaultValue what it is where it is left out; null unless defaulted
 * @param description what it is, in a phrase
 */
public record Attribute<T, B, V>(
        String name,
        ValueType<V> type,
        Presence presence,
        boolean identifies,
        Function<T, ?> getter,
        BiConsumer<B, V> setter,
        @Nullable V defaultValue,
        String description) {
    /**
     * The values of this attribute in an object.
     *
     * @param owner the object
     * @return one, none or as many as the list has; a default counts as one
     */
    @SuppressWarnings("unchecked") // the getter's type goes with the presence; see ShapeContractTest
    public List<V> values(T owner) {
        Object value = getter.apply(owner);
        return switch (presence) {
            case REQUIRED, DEFAULTED -> List.of((V) value);
            case OPTIONAL -> ((Optional<V>) value).map(List::of).orElse(List.of());
            case LIST -> (List<V>) value;
        };
    }

    /**
     * Whether the attribute is worth writing: it is there, and is not what it would be if left out.
     *
     * @param owner the object
     * @return false for an empty list, an absent optional and a default
     */
    public boolean isPresent(T owner) {
        Object value = getter.apply(owner);
        return switch (presence) {
            case REQUIRED -> true;
            case DEFAULTED -> !value.equals(defaultValue);
            case OPTIONAL -> ((Optional<?>) value).isPresent();
            case LIST -> !((List<?>) value).isEmpty();
        };
    }
}
