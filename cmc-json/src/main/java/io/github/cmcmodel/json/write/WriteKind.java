// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;

/** How a value is written. */
enum WriteKind {
    NESTED,
    LOCALIZED,
    TEXT,
    /** An identifier or code: whatever is in one needs no escape. */
    PLAIN,
    DATE,
    RANGE,
    /** What else its {@code toString} says. */
    FORM,
    CLOSED,
    BOOL,
    NUMBER;

    static WriteKind of(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?>) {
            return NESTED;
        }
        if (type instanceof ValueType.Localized) {
            return LOCALIZED;
        }
        if (type instanceof ValueType.Text) {
            return TEXT;
        }
        if (type instanceof ValueType.Form<?>) {
            return ofForm(type.type());
        }
        if (type instanceof ValueType.Closed<?>) {
            return CLOSED;
        }
        return type instanceof ValueType.Bool ? BOOL : NUMBER;
    }

    private static WriteKind ofForm(Class<?> form) {
        if (form == PartialDate.class) {
            return DATE;
        }
        if (form == DateRange.class) {
            return RANGE;
        }
        boolean plain = Id.class.isAssignableFrom(form) || Code.class.isAssignableFrom(form);
        return plain ? PLAIN : FORM;
    }
}
