// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes values by the tables of their shapes: known members in their order, then the unknown ones in theirs. */
public final class ShapeWriter {
    private final TokenSink sink;
    private final CheckedSink checked;

    /**
     * A writer into a sink.
     *
     * @param sink takes the tokens
     */
    public ShapeWriter(TokenSink sink) {
        this.sink = sink;
        checked = new CheckedSink(sink);
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
        Extensions others = extensions(table, value);
        sink.startObject();
        if (others.asMap().containsKey(Documents.SCHEMA_MEMBER)) {
            unknown().member(Documents.SCHEMA_MEMBER, others);
        }
        if (others.get(Documents.VERSION_MEMBER) instanceof String) {
            unknown().member(Documents.VERSION_MEMBER, others);
        } else {
            sink.name(Documents.VERSION_MEMBER);
            sink.string(Documents.VERSION);
        }
        known(table, value);
        if (!others.isEmpty()) {
            unknown().members(shape, others, true);
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
        value(new WriteType<>(type), value);
    }

    private <T> void members(WriteTable<T> table, T value) {
        known(table, value);
        Extensions others = extensions(table, value);
        if (!others.isEmpty()) {
            unknown().members(table.shape, others, false);
        }
    }

    /** Made when it is needed, which is seldom. */
    private UnknownWriter unknown() {
        return new UnknownWriter(sink, checked);
    }

    private <T> void known(WriteTable<T> table, T value) {
        for (WriteMember<T, ?> member : table.members) {
            member(member, value);
        }
    }

    @SuppressWarnings("unchecked") // what the getter returns goes with the presence
    private <T, V> void member(WriteMember<T, V> member, T owner) {
        Object held = member.access.get(member.at, owner);
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

    private <V> void single(WriteMember<?, V> member, V value) {
        sink.name(member.name);
        try {
            value(member.type, value);
        } catch (Unwritable refused) {
            throw refused.within(member.name.text());
        }
    }

    @SuppressWarnings("ReferenceEquality") // a quicker yes; other empty lists are recognized by their size
    private <V> void list(WriteMember<?, V> member, List<V> values) {
        int size = values == Collections.EMPTY_LIST ? 0 : values.size();
        if (size == 0) {
            return;
        }
        sink.name(member.name);
        sink.startArray();
        for (int at = 0; at < size; at++) {
            try {
                value(member.type, values.get(at));
            } catch (Unwritable refused) {
                throw refused.within(at).within(member.name.text());
            }
        }
        sink.endArray();
    }

    private <V> void value(WriteType<V> type, V value) {
        switch (type.kind) {
            case NESTED -> {
                sink.startObject();
                members(type.table(), value);
                sink.endObject();
            }
            case LOCALIZED -> localized((LocalizedText) value);
            case TEXT -> checked.string((String) value);
            case DATE -> sink.date((PartialDate) value);
            case RANGE -> sink.range((DateRange) value);
            case PLAIN -> sink.plain(value.toString());
            case FORM -> checked.string(value.toString());
            case CLOSED -> sink.string(type.word((ClosedCode) value));
            case BOOL -> sink.bool((Boolean) value);
            case NUMBER -> checked.number(value.toString()); // a decimal keeps its digits, no exponent is written out
        }
    }

    private void localized(LocalizedText text) {
        sink.startObject();
        List<LocalizedText.Entry> entries = text.entries();
        for (int at = 0; at < entries.size(); at++) {
            LocalizedText.Entry entry = entries.get(at);
            checked.name(entry.language());
            try {
                checked.string(entry.text());
            } catch (Unwritable refused) {
                throw refused.within(entry.language());
            }
        }
        sink.endObject();
    }

    private static <T> Extensions extensions(WriteTable<T> table, T value) {
        return table.extensible ? ((Extensible) value).getExtensions() : Extensions.NONE;
    }
}
