// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any JSON as mutable maps and lists in their order, numbers digit for digit. */
final class JsonTree {
    private JsonTree() {}

    @SuppressWarnings("unchecked") // a JSON object is a map of texts
    static Map<String, @Nullable Object> object(byte[] json) {
        TokenSource source = new JsonText(json, Limits.STANDARD);
        source.next();
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value(source), "a document is an object");
    }

    /** Sees an object of a document. */
    interface Visitor {
        void visit(Map<String, @Nullable Object> object, Shape<?, ?> shape, Pointer place);
    }

    /** Walks the objects that have a shape, each before those in it. */
    @SuppressWarnings("unchecked") // a JSON object is a map of texts
    static void objects(Map<String, @Nullable Object> object, Shape<?, ?> shape, Pointer place, Visitor visitor) {
        visitor.visit(object, shape, place);
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                Pointer member = place.member(attribute.name());
                Object value = object.get(attribute.name());
                if (value instanceof List<?> items) {
                    for (int at = 0; at < items.size(); at++) {
                        objects((Map<String, Object>) items.get(at), nested.shape(), member.item(at), visitor);
                    }
                } else if (value != null) {
                    objects((Map<String, Object>) value, nested.shape(), member, visitor);
                }
            }
        }
    }

    private static @Nullable Object value(TokenSource source) {
        switch (source.current()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (source.next() == Token.NAME) {
                    String name = source.text();
                    source.next();
                    members.put(name, value(source));
                }
                return members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (source.next() != Token.END_ARRAY) {
                    items.add(value(source));
                }
                return items;
            }
            case STRING -> {
                return source.text();
            }
            case NUMBER -> {
                return new NumberLiteral(source.text());
            }
            case TRUE, FALSE -> {
                return source.current() == Token.TRUE;
            }
            default -> {
                return null;
            }
        }
    }
}
