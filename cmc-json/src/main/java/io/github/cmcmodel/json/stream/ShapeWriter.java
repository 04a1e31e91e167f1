// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        WriteTable<T> table = WriteTable.of(shape);
        Extensions unknown = extensions(table, value);
        sink.startObject();
        if (unknown.asMap().containsKey(Documents.SCHEMA_MEMBER)) {
            unknown(Documents.SCHEMA_MEMBER, unknown);
        }
        if (unknown.get(Documents.VERSION_MEMBER) instanceof String) {
            unknown(Documents.VERSION_MEMBER, unknown);
        } else {
            sink.name(Documents.VERSION_MEMBER);
            sink.string(Documents.VERSION);
        }
        known(table, value);
        if (!unknown.isEmpty()) {
            unknown(shape, unknown, true);
        }
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
        item(new WriteTable.Item<>(type), value);
    }

    /** Something in a value that has no place in JSON. Never leaves this module. */
    public static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RuleCode rule;
        private final transient Map<String, Object> arguments;

        /** From the place outwards: each caller adds its step on the way out, so that writing itself keeps none. */
        private final transient List<Object> steps = new ArrayList<>();

        Unwritable(RuleCode rule, Map<String, Object> arguments) {
            super(rule.code(), null, false, false); // control flow, not a defect: no stack trace
            this.rule = rule;
            this.arguments = arguments;
        }

        /** Adds the name of a member, or the index of an item, in which the value is that was refused. */
        Unwritable within(Object step) {
            steps.add(step);
            return this;
        }

        /**
         * What cannot be written, and where it stands in the value.
         *
         * @return the fault, without a place in a text
         */
        public Fault fault() {
            List<Object> fromRoot = new ArrayList<>(steps);
            Collections.reverse(fromRoot);
            return new Fault(rule, Pointer.ROOT.path(fromRoot.toArray()), 0, arguments, Fault.Subject.NONE);
        }
    }

    private <T> void members(WriteTable<T> table, T value) {
        known(table, value);
        Extensions unknown = extensions(table, value);
        if (!unknown.isEmpty()) {
            unknown(table.shape, unknown, false);
        }
    }

    private <T> void known(WriteTable<T> table, T value) {
        for (WriteTable.Member<T, ?> member : table.members) {
            member(member, value);
        }
    }

    @SuppressWarnings("unchecked") // what the getter gives goes with the presence
    private <T, V> void member(WriteTable.Member<T, V> member, T owner) {
        Object held = member.attribute.get(owner);
        switch (member.presence) {
            case REQUIRED -> single(member, (V) held);
            case DEFAULTED -> {
                if (!held.equals(member.defaultValue)) {
                    single(member, (V) held);
                }
            }
            case OPTIONAL -> {
                Optional<V> optional = (Optional<V>) held;
                if (optional.isPresent()) {
                    single(member, optional.get());
                }
            }
            case LIST -> list(member, (List<V>) held);
        }
    }

    private <V> void single(WriteTable.Member<?, V> member, V value) {
        sink.name(member.name);
        try {
            item(member.item, value);
        } catch (Unwritable refused) {
            throw refused.within(member.name.text());
        }
    }

    @SuppressWarnings("ReferenceEquality") // a quicker yes; other empty lists are told by their size
    private <V> void list(WriteTable.Member<?, V> member, List<V> values) {
        int size = values == Collections.EMPTY_LIST ? 0 : values.size();
        if (size == 0) {
            return;
        }
        sink.name(member.name);
        sink.startArray();
        for (int at = 0; at < size; at++) {
            try {
                item(member.item, values.get(at));
            } catch (Unwritable refused) {
                throw refused.within(at).within(member.name.text());
            }
        }
        sink.endArray();
    }

    private <V> void item(WriteTable.Item<V> item, V value) {
        switch (item.kind) {
            case NESTED -> {
                sink.startObject();
                members(item.table(), value);
                sink.endObject();
            }
            case LOCALIZED -> localized((LocalizedText) value);
            case TEXT -> string((String) value);
            case DATE -> sink.date((PartialDate) value);
            case RANGE -> sink.range((DateRange) value);
            case PLAIN -> sink.plain(value.toString());
            case FORM -> string(value.toString());
            case CLOSED -> sink.string(item.word((ClosedCode) value));
            case BOOL -> sink.bool((Boolean) value);
            case NUMBER -> number(value.toString()); // a decimal keeps its digits, and no exponent is written out
        }
    }

    private void localized(LocalizedText text) {
        sink.startObject();
        List<LocalizedText.Entry> entries = text.entries();
        for (int at = 0; at < entries.size(); at++) {
            LocalizedText.Entry entry = entries.get(at);
            name(entry.language());
            try {
                string(entry.text());
            } catch (Unwritable refused) {
                throw refused.within(entry.language());
            }
        }
        sink.endObject();
    }

    private void unknown(Shape<?, ?> shape, Extensions unknown, boolean root) {
        for (String name : unknown.names()) {
            boolean written = root && (name.equals(Documents.SCHEMA_MEMBER) || name.equals(Documents.VERSION_MEMBER));
            if (shape.attribute(name).isPresent()) {
                throw new Unwritable(RuleCode.JSON_DUPLICATE_MEMBER, Map.of("member", name)).within(name);
            }
            if (!written) {
                unknown(name, unknown);
            }
        }
    }

    private void unknown(String name, Extensions object) {
        name(name);
        try {
            anything(object.get(name));
        } catch (Unwritable refused) {
            throw refused.within(name);
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
                try {
                    anything(items.get(at));
                } catch (Unwritable refused) {
                    throw refused.within(at);
                }
            }
            sink.endArray();
        } else if (value instanceof Extensions object) {
            sink.startObject();
            for (String name : object.names()) {
                unknown(name, object);
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
            throw new Unwritable(RuleCode.NUMBER_MALFORMED, Map.of("value", text));
        }
    }

    private void string(String text) {
        try {
            sink.string(text);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(text, notWellFormed);
        }
    }

    /** Names the next member; a name that cannot be written is a fault of the object around it. */
    private void name(String name) {
        try {
            sink.name(name);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(name, notWellFormed);
        }
    }

    private static RuntimeException unwritable(String text, IllegalArgumentException refused) {
        int at = Surrogates.firstLone(text);
        return at < 0 ? refused : new Unwritable(RuleCode.TEXT_FORBIDDEN_CHARACTER, Surrogates.arguments(text, at));
    }

    private static <T> Extensions extensions(WriteTable<T> table, T value) {
        return table.extensible ? ((Extensible) value).getExtensions() : Extensions.NONE;
    }
}
