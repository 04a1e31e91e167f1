// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.util.Map;

/**
 * The name of a type of the model, such as {@code Commitment}. Later minor versions may have further types.
 *
 * @param type the type
 */
public record DocumentType(Class<? extends Extensible> type) {
    /**
     * Finds the type of a name.
     *
     * @param name such as {@code Commitment}
     * @return the type
     * @throws InvalidValueException if the model has no such type
     */
    public static DocumentType parse(String name) {
        return Shapes.all().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .map(shape -> new DocumentType(shape.type().asSubclass(Extensible.class)))
                .orElseThrow(() -> new InvalidValueException(
                        RuleCode.STRUCTURE_UNKNOWN_VALUE, Map.of("value", name, "allowed", "types of the model")));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
