// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.ClosedCode;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values by the tables of their shapes: known members in their order, then the unknown ones in theirs. */
public final class ShapeWriter {
    private final TokenSink sink;

    /**
     * A writer into a sink.
     *
     * @param sink takes the tokens
     */
    public ShapeWriter(TokenSink sink) {
        this.sink = sink;
    }

    /**
     * Writes a value as the root of a document.
     *
     * @param <T> the type of the value
     * @param shape its shape
     * @param value the value
     * @throws Unwritable if something in the value has no place in JSON
     */
    public <T> void document(Shape<T, ?> shape, T value) {
        sink.startObject();
        Map<String, @Nullable Object> unknown = extensions(value).asMap();
        if (unknown.containsKey(Documents.SCHEMA_MEMBER)) {
            sink.name(Documents.SCHEMA_MEMBER);
            anything(unknown.get(Documents.SCHEMA_MEMBER), Pointer.ROOT.member(Documents.SCHEMA_MEMBER));
        }
        sink.name(Documents.VERSION_MEMBER);
        sink.string(unknown.get(Documents.VERSION_MEMBER) instanceof String later ? later : Documents.VERSION);
        members(shape, value, Pointer.ROOT, true);
        sink.endObject();
    }

    /**
     * Writes a value inside a larger document, which names no version for it.
     *
     * @param <V> the type of the value
     * @param type what the value is
     * @param value the value
     * @throws Unwritable if something in the value has no place in JSON
     */
    public <V> void value(ValueType<V> type, V value) {
        value(type, value, Pointer.ROOT);
    }

    /** Something in a value that has no place in JSON. Never leaves this module. */
    public static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Unwritable(RuleCode rule, Pointer place, Map<String, Object> arguments) {
            super(rule.code(), null, false, false); // control flow, not a defect: no stack trace
            fault = new Fault(rule, place, 0, arguments, Fault.Subject.NONE);
        }

        /**
         * What cannot be written, and where it stands in the value.
         *
         * @return the fault, without a place in a text
         */
        public Fault fault() {
            return fault;
        }
    }

    private <T> void members(Shape<T, ?> shape, T value, Pointer place, boolean root) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.isPresent(value)) {
                sink.name(attribute.name());
                attribute(attribute, value, place.member(attribute.name()));
            }
        }
        Extensions unknown = extensions(value);
        for (String name : unknown.names()) {
            boolean written = root && (name.equals(Documents.SCHEMA_MEMBER) || name.equals(Documents.VERSION_MEMBER));
            if (shape.attribute(name).isPresent()) {
                throw new Unwritable(RuleCode.JSON_DUPLICATE_MEMBER, place.member(name), Map.of("member", name));
            }
            if (!written) {
                sink.name(wellFormed(name, place));
                anything(unknown.get(name), place.member(name));
            }
        }
    }

    private <T, V> void attribute(Attribute<T, ?, V> attribute, T owner, Pointer place) {
        List<V> values = attribute.values(owner);
        if (attribute.presence() == Presence.LIST) {
            sink.startArray();
            for (int at = 0; at < values.size(); at++) {
                value(attribute.type(), values.get(at), place.item(at));
            }
            sink.endArray();
        } else {
            value(attribute.type(), values.get(0), place);
        }
    }

    private <V> void value(ValueType<V> type, V value, Pointer place) {
        if (type instanceof ValueType.Nested<V> nested) {
            sink.startObject();
            members(nested.shape(), value, place, false);
            sink.endObject();
        } else if (value instanceof LocalizedText text) {
            sink.startObject();
            for (LocalizedText.Entry entry : text.entries()) {
                sink.name(wellFormed(entry.language(), place));
                string(entry.text(), place.member(entry.language()));
            }
            sink.endObject();
        } else if (value instanceof ClosedCode code) {
            sink.string(code.code());
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof Number number) {
            number(number.toString(), place); // a decimal keeps its digits, and no exponent is written out
        } else {
            string(value.toString(), place);
        }
    }

    private void anything(@Nullable Object value, Pointer place) {
        if (value == null) {
            sink.nothing();
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof NumberLiteral number) {
            number(number.text(), place);
        } else if (value instanceof List<?> items) {
            sink.startArray();
            for (int at = 0; at < items.size(); at++) {
                anything(items.get(at), place.item(at));
            }
            sink.endArray();
        } else if (value instanceof Extensions object) {
            sink.startObject();
            for (String name : object.names()) {
                sink.name(wellFormed(name, place));
                anything(object.get(name), place.member(name));
            }
            sink.endObject();
        } else {
            string((String) value, place);
        }
    }

    private void number(String text, Pointer place) {
        try {
            sink.number(text);
        } catch (IllegalArgumentException beyondTheForm) {
            throw new Unwritable(RuleCode.NUMBER_MALFORMED, place, Map.of("value", text));
        }
    }

    private void string(String text, Pointer place) {
        sink.string(wellFormed(text, place));
    }

    private static String wellFormed(String text, Pointer place) {
        int at = Surrogates.firstLone(text);
        if (at >= 0) {
            throw new Unwritable(RuleCode.TEXT_FORBIDDEN_CHARACTER, place, Surrogates.arguments(text, at));
        }
        return text;
    }

    private static Extensions extensions(Object value) {
        return value instanceof Extensible extensible ? extensible.getExtensions() : Extensions.NONE;
    }
}
