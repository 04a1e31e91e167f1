// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one value is, for reading: a document's root, an attribute's or an item's.
 *
 * @param <V> its type
 */
final class ReadType<V> {
    private static final QuotedWord[] NONE = {};

    final ValueType<V> type;
    final ReadKind kind;

    /** The codes of a closed list as documents write them. */
    final QuotedWord[] codes;

    private @Nullable ReadTable<V, ?> table;

    ReadType(ValueType<V> type) {
        this.type = type;
        kind = ReadKind.of(type);
        codes = type instanceof ValueType.Closed<?> closed ? codes(closed.values()) : NONE;
    }

    private static QuotedWord[] codes(List<?> values) {
        QuotedWord[] codes = new QuotedWord[values.size()];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = new QuotedWord(((ClosedCode) values.get(at)).code());
        }
        return codes;
    }

    ReadTable<V, ?> table() {
        ReadTable<V, ?> known = table;
        if (known == null) {
            known = ReadTable.of(((ValueType.Nested<V>) type).shape());
            table = known; // the same for every thread
        }
        return known;
    }
}
