// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import org.jspecify.annotations.Nullable;

/**
 * What one value is, for writing: an attribute's, an item's, or one that is alone.
 *
 * @param <V> its type
 */
final class WriteType<V> {
    private static final QuotedWord[] NONE = {};

    final ValueType<V> type;
    final WriteKind kind;

    /** The codes of a closed list by their ordinals. */
    private final QuotedWord[] words;

    private @Nullable WriteTable<V> table;

    WriteType(ValueType<V> type) {
        this.type = type;
        kind = WriteKind.of(type);
        words = type instanceof ValueType.Closed<?> closed ? words(closed.type().getEnumConstants()) : NONE;
    }

    private static QuotedWord[] words(ClosedCode[] constants) {
        QuotedWord[] words = new QuotedWord[constants.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = new QuotedWord(constants[at].code());
        }
        return words;
    }

    WriteTable<V> table() {
        WriteTable<V> known = table;
        if (known == null) {
            known = WriteTable.of(((ValueType.Nested<V>) type).shape());
            table = known; // the same for every thread
        }
        return known;
    }

    @SuppressWarnings("EnumOrdinal") // as an EnumMap does
    QuotedWord word(ClosedCode code) {
        return words[((Enum<?>) code).ordinal()];
    }
}
