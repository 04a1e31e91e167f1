// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule applies: a type, such as {@code Commitment}, or an attribute of it, such as {@code Commitment.plan}.
 *
 * @param type the type
 * @param attribute the attribute's name; absent where the rule applies to an object as a whole
 */
public record RulePlace(Class<? extends Extensible> type, Optional<String> attribute) {
    /**
     * Takes a type and an attribute that it has.
     *
     * @param type the type
     * @param attribute the attribute's name
     * @throws IllegalArgumentException if the type is none of a mechanism's, or has no such attribute
     */
    public RulePlace {
        Objects.requireNonNull(type, "RulePlace type");
        Objects.requireNonNull(attribute, "RulePlace attribute");
        Shape<?, ?> shape = Shapes.of(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'type' must be a type with attributes, but was " + type.getName()));
        if (attribute.isPresent() && shape.attribute(attribute.get()).isEmpty()) {
            throw new IllegalArgumentException(
                    "'attribute' must be one of " + shape.name() + ", but was \"" + attribute.get() + "\"");
        }
    }

    /**
     * A type as a whole.
     *
     * @param type the type
     * @return the place
     */
    public static RulePlace of(Class<? extends Extensible> type) {
        Objects.requireNonNull(type, "RulePlace type");
        return new RulePlace(type, Optional.empty());
    }

    /**
     * An attribute.
     *
     * @param type the type that has it
     * @param attribute its name
     * @return the place
     */
    public static RulePlace of(Class<? extends Extensible> type, String attribute) {
        Objects.requireNonNull(type, "RulePlace type");
        Objects.requireNonNull(attribute, "RulePlace attribute");
        return new RulePlace(type, Optional.of(attribute));
    }

    /**
     * Type and attribute.
     *
     * @return such as {@code Commitment.plan}
     */
    @Override
    public String toString() {
        return type.getSimpleName() + attribute.map(name -> "." + name).orElse("");
    }
}
