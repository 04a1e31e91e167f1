// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Amount;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The smallest documents, with nothing but what is required. */
final class Minimal {
    static final String VERSION_MEMBER = "schemaVersion";

    private Minimal() {}

    /** The smallest document of a type, as a tree that may be changed. */
    static Map<String, @Nullable Object> document(Class<?> type) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(VERSION_MEMBER, CmcJson.SCHEMA_VERSION);
        members.putAll(object(Shapes.of(type).orElseThrow()));
        if (type == FocalPointPerson.class) { // a person without them breaks a rule
            members.put("purpose", value(ValueType.LOCALIZED_TEXT));
            members.put("validUntil", "2030");
        } else if (type == IndicatorValue.class) { // so does one without time
            members.put("date", "2020");
        } else if (type == CommitmentRelation.class) {
            members.put("commitment", "a");
        } else if (type == Amount.class) {
            members.put("currency", "USD");
        }
        return members;
    }

    /** The smallest mechanism: what most cases are about and stand in. */
    static Map<String, @Nullable Object> mechanism() {
        return document(ConsultativeMechanism.class);
    }

    static Map<String, @Nullable Object> object(Shape<?, ?> shape) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            if (attribute.presence() == Presence.REQUIRED) {
                members.put(attribute.name(), value(attribute.type()));
            }
        }
        if (shape.type() == Actor.class) { // what it has to have follows from its kind, the first of which is a state
            members.put("id", "a");
        }
        return members;
    }

    /** A small good value, in which nothing is found. */
    static Object value(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?> nested) {
            return object(nested.shape());
        } else if (type instanceof ValueType.Localized) {
            return new LinkedHashMap<>(Map.of("en", "A"));
        } else if (type instanceof ValueType.Closed<?> closed) {
            return ((ClosedCode) closed.values().get(0)).code();
        } else if (type instanceof ValueType.Form<?> form) {
            return form(form);
        } else if (type instanceof ValueType.Text) {
            return "A";
        } else if (type instanceof ValueType.Bool) {
            return true;
        }
        return 1;
    }

    private static String form(ValueType.Form<?> form) {
        if (form.type() == PartialDate.class) {
            return "2020";
        } else if (form.type() == DateRange.class) {
            return "2020/2021";
        }
        return form.parse().apply("a") instanceof Code code ? code.list().get(0).value() : "a";
    }
}
