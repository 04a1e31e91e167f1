// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.constraint.Personal;
import io.github.cmcmodel.value.Extensions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type in their order, and how to build a value of it.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param type the class of the type
 * @param access how values are read, built and looked at
 * @param attributes the attributes, in the order in which they are written
 * @param description what a value of the type is, in a sentence
 */
public record Shape<T, B>(Class<T> type, Access<T, B> access, List<Attribute<T, B, ?>> attributes, String description) {
    /**
     * The name of the type.
     *
     * @return such as {@code Commitment}
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * An empty builder.
     *
     * @return a new builder
     */
    public B newBuilder() {
        return access.newBuilder();
    }

    /**
     * The value.
     *
     * @param builder the builder, in which all required attributes have been set
     * @return the value
     */
    public T build(B builder) {
        return access.build(builder);
    }

    /**
     * Sets the unknown members.
     *
     * @param builder the builder
     * @param unknown the unknown members
     */
    public void extensions(B builder, Extensions unknown) {
        access.extensions(builder, unknown);
    }

    /**
     * The attribute of that name.
     *
     * @param name the name
     * @return the attribute, empty when the type has none of that name
     */
    public Optional<Attribute<T, B, ?>> attribute(String name) {
        for (Attribute<T, B, ?> attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /**
     * The attribute by which others refer to a value of this type.
     *
     * @return the attribute, empty when nothing refers to such a value
     */
    public Optional<Attribute<T, B, ?>> identifier() {
        for (Attribute<T, B, ?> attribute : attributes) {
            if (attribute.identifies()) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a value of this type is about one person, so that nothing that it says may be shown.
     *
     * @return true of a type that is {@link Personal}
     */
    public boolean isPersonal() {
        return type.getAnnotationsByType(Personal.class).length > 0;
    }

    /** Two shapes are the same when they are of one type; there is one shape per type. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape<?, ?> that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
