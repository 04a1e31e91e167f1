// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one value is, for reading: a document's root, an attribute's or an item's.
 *
 * @param <V> its type
 */
final class ReadType<V> {
    final ValueType<V> type;
    final ReadKind kind;

    /** The codes of a list, as far as it is known, as documents write them. Null until they are asked for. */
    private QuotedWord @Nullable [] codes;

    private @Nullable ReadTable<V, ?> table;

    ReadType(ValueType<V> type) {
        this.type = type;
        kind = ReadKind.of(type);
    }

    /** The codes of a list, as far as it is known, as documents write them. */
    QuotedWord[] codes() {
        QuotedWord[] made = codes;
        if (made == null) {
            List<?> values = values();
            made = new QuotedWord[values.size()];
            for (int at = 0; at < made.length; at++) {
                Object code = values.get(at);
                made[at] = new QuotedWord(code instanceof ClosedCode closed ? closed.code() : ((Code) code).value());
            }
            codes = made; // the same for every thread
        }
        return made;
    }

    /** The value of one of the codes. */
    V known(int at) {
        return type.type().cast(values().get(at));
    }

    private List<?> values() {
        if (type instanceof ValueType.Closed<?> closed) {
            return closed.values();
        }
        return type instanceof ValueType.Form<?> form ? form.known() : List.of();
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
