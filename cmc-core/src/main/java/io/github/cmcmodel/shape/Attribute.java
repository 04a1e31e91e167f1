// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type, such as {@code dates} of a consultation.
 *
 * @param <T> the type that has it
 * @param <B> the type's builder
 * @param <V> the type of one value of it
 * @param access how it is read and set
 * @param at its position in the table of the type
 * @param name its name, also in JSON
 * @param type what one value is
 * @param presence how often it can be there
 * @param identifies whether it is the identifier of the thing that has it
 * @param defaultValue what it is where it is left out; null unless defaulted
 * @param description what it is, in a phrase
 */
public record Attribute<T, B, V>(
        Access<T, B> access,
        int at,
        String name,
        ValueType<V> type,
        Presence presence,
        boolean identifies,
        @Nullable V defaultValue,
        String description) {
    /**
     * The value of this attribute in an object.
     *
     * @param owner the object
     * @return the value itself, the {@code Optional} or the list
     */
    public Object get(T owner) {
        return access.get(at, owner);
    }

    /**
     * Sets this attribute, or adds to its list.
     *
     * @param builder the builder of the object
     * @param value the value, or one more item of the list
     */
    public void set(B builder, V value) {
        access.set(at, builder, value);
    }

    /**
     * The values of this attribute in an object.
     *
     * @param owner the object
     * @return one, none or as many as the list has; a default counts as one
     */
    @SuppressWarnings("unchecked") // the getter's type goes with the presence: both are derived from it
    public List<V> values(T owner) {
        Object value = get(owner);
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
        Object value = get(owner);
        return switch (presence) {
            case REQUIRED -> true;
            case DEFAULTED -> !value.equals(defaultValue);
            case OPTIONAL -> ((Optional<?>) value).isPresent();
            case LIST -> !((List<?>) value).isEmpty();
        };
    }

    /** Such as {@code Citation.source}, as {@link #equals} needs no more: there is one table per type. */
    @Override
    public String toString() {
        return access.getClass().getSimpleName().replaceFirst("Shape$", "") + "." + name;
    }

    /** Two attributes are the same when they are at one place of one table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?, ?, ?> that && at == that.at && access.equals(that.access);
    }

    @Override
    public int hashCode() {
        return 31 * access.hashCode() + at;
    }
}
