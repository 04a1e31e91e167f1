// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes members that no table has, as they were read. */
final class UnknownWriter {
    private final TokenSink sink;
    private final CheckedSink checked;

    UnknownWriter(TokenSink sink, CheckedSink checked) {
        this.sink = sink;
        this.checked = checked;
    }

    /** Writes the unknown members of an object of a shape; of a document's root those that are written first are left out. */
    void members(Shape<?, ?> shape, Extensions unknown, boolean root) {
        for (String name : unknown.names()) {
            boolean written = root && (name.equals(Documents.SCHEMA_MEMBER) || name.equals(Documents.VERSION_MEMBER));
            if (shape.attribute(name).isPresent()) {
                throw new Unwritable(RuleCode.JSON_DUPLICATE_MEMBER, Map.of("member", name)).within(name);
            }
            if (!written) {
                member(name, unknown);
            }
        }
    }

    void member(String name, Extensions object) {
        checked.name(name);
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
            checked.number(number.text());
        } else if (value instanceof List<?> items) {
            items(items);
        } else if (value instanceof Extensions object) {
            sink.startObject();
            for (String name : object.names()) {
                member(name, object);
            }
            sink.endObject();
        } else {
            checked.string((String) value);
        }
    }

    private void items(List<?> items) {
        sink.startArray();
        for (int at = 0; at < items.size(); at++) {
            try {
                anything(items.get(at));
            } catch (Unwritable refused) {
                throw refused.within(at);
            }
        }
        sink.endArray();
    }
}
