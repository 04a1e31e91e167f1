// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;

/** What a value is, so that reading it starts with a jump. */
enum ReadKind {
    NESTED,
    FORM,
    CODE,
    DATE,
    CLOSED,
    TEXT,
    LOCALIZED,
    BOOL,
    WHOLE,
    DECIMAL;

    static ReadKind of(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?>) {
            return NESTED;
        }
        if (type instanceof ValueType.Form<?>) {
            return type.type() == PartialDate.class ? DATE : Code.class.isAssignableFrom(type.type()) ? CODE : FORM;
        }
        if (type instanceof ValueType.Closed<?>) {
            return CLOSED;
        }
        if (type instanceof ValueType.Text) {
            return TEXT;
        }
        if (type instanceof ValueType.Localized) {
            return LOCALIZED;
        }
        if (type instanceof ValueType.Bool) {
            return BOOL;
        }
        return type instanceof ValueType.Whole<?> ? WHOLE : DECIMAL;
    }
}
