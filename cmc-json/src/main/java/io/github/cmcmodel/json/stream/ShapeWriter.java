// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.ClosedCode;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes values by the tables of their shapes: known members in their order, then the unknown ones in theirs. */
public final class ShapeWriter {
    private final TokenSink sink;
    private final Steps steps = new Steps();

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
            name(Documents.SCHEMA_MEMBER);
            anything(unknown.get(Documents.SCHEMA_MEMBER));
            steps.pop();
        }
        sink.name(Documents.VERSION_MEMBER);
        sink.string(unknown.get(Documents.VERSION_MEMBER) instanceof String later ? later : Documents.VERSION);
        members(shape, value, true);
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
        item(type, value);
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

    private <T> void members(Shape<T, ?> shape, T value, boolean root) {
        List<? extends Attribute<T, ?, ?>> attributes = shape.attributes();
        for (int at = 0; at < attributes.size(); at++) {
            member(attributes.get(at), value);
        }
        Extensions unknown = extensions(value);
        if (unknown.isEmpty()) {
            return;
        }
        for (String name : unknown.names()) {
            boolean written = root && (name.equals(Documents.SCHEMA_MEMBER) || name.equals(Documents.VERSION_MEMBER));
            if (shape.attribute(name).isPresent()) {
                steps.push(name);
                throw new Unwritable(RuleCode.JSON_DUPLICATE_MEMBER, steps.pointer(), Map.of("member", name));
            }
            if (!written) {
                name(name);
                anything(unknown.get(name));
                steps.pop();
            }
        }
    }

    @SuppressWarnings("unchecked") // what the getter gives goes with the presence
    private <T, V> void member(Attribute<T, ?, V> attribute, T owner) {
        Object held = attribute.getter().apply(owner);
        switch (attribute.presence()) {
            case REQUIRED -> single(attribute, (V) held);
            case DEFAULTED -> {
                if (!held.equals(attribute.defaultValue())) {
                    single(attribute, (V) held);
                }
            }
            case OPTIONAL -> {
                Optional<V> optional = (Optional<V>) held;
                if (optional.isPresent()) {
                    single(attribute, optional.get());
                }
            }
            case LIST -> list(attribute, (List<V>) held);
        }
    }

    private <V> void single(Attribute<?, ?, V> attribute, V value) {
        name(attribute.name());
        item(attribute.type(), value);
        steps.pop();
    }

    private <V> void list(Attribute<?, ?, V> attribute, List<V> values) {
        if (values.isEmpty()) {
            return;
        }
        name(attribute.name());
        sink.startArray();
        for (int at = 0; at < values.size(); at++) {
            steps.push(at);
            item(attribute.type(), values.get(at));
            steps.pop();
        }
        sink.endArray();
        steps.pop();
    }

    private <V> void item(ValueType<V> type, V value) {
        if (type instanceof ValueType.Nested<V> nested) {
            sink.startObject();
            members(nested.shape(), value, false);
            sink.endObject();
        } else if (value instanceof LocalizedText text) {
            sink.startObject();
            List<LocalizedText.Entry> entries = text.entries();
            for (int at = 0; at < entries.size(); at++) {
                name(entries.get(at).language());
                string(entries.get(at).text());
                steps.pop();
            }
            sink.endObject();
        } else if (value instanceof String text) {
            string(text);
        } else if (type instanceof ValueType.Form<?>) {
            string(value.toString());
        } else if (value instanceof ClosedCode code) {
            sink.string(code.code());
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else {
            number(value.toString()); // a decimal keeps its digits, and no exponent is written out
        }
    }

    private void anything(@Nullable Object value) {
        if (value == null) {
            sink.nothing();
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof NumberLiteral number) {
            number(number.text());
        } else if (value instanceof List<?> items) {
            sink.startArray();
            for (int at = 0; at < items.size(); at++) {
                steps.push(at);
                anything(items.get(at));
                steps.pop();
            }
            sink.endArray();
        } else if (value instanceof Extensions object) {
            sink.startObject();
            for (String name : object.names()) {
                name(name);
                anything(object.get(name));
                steps.pop();
            }
            sink.endObject();
        } else {
            string((String) value);
        }
    }

    private void number(String text) {
        try {
            sink.number(text);
        } catch (IllegalArgumentException beyondTheForm) {
            throw new Unwritable(RuleCode.NUMBER_MALFORMED, steps.pointer(), Map.of("value", text));
        }
    }

    private void string(String text) {
        try {
            sink.string(text);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(text, notWellFormed);
        }
    }

    /** Names the next member and steps into it; a name that cannot be written is a fault of the object around it. */
    private void name(String name) {
        try {
            sink.name(name);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(name, notWellFormed);
        }
        steps.push(name);
    }

    private RuntimeException unwritable(String text, IllegalArgumentException refused) {
        int at = Surrogates.firstLone(text);
        return at < 0
                ? refused
                : new Unwritable(RuleCode.TEXT_FORBIDDEN_CHARACTER, steps.pointer(), Surrogates.arguments(text, at));
    }

    private static Extensions extensions(Object value) {
        return value instanceof Extensible extensible ? extensible.getExtensions() : Extensions.NONE;
    }
}
