// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds the offsets of values by their pointers, such as {@code /name/en}, in one pass over a well-formed document. */
final class PointerOffsets {
    private final TokenSource source;
    private final Set<Pointer> wanted;
    private final Map<Pointer, Long> found = new HashMap<>();

    private PointerOffsets(TokenSource source, Set<Pointer> wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    /** The offsets of those of the wanted pointers that are in the document; the source is before its first token. */
    static Map<Pointer, Long> find(TokenSource source, Set<Pointer> wanted) {
        PointerOffsets offsets = new PointerOffsets(source, wanted);
        if (source.next() != Token.END) {
            offsets.value(Pointer.ROOT);
        }
        return offsets.found;
    }

    private void value(Pointer here) {
        if (wanted.contains(here)) {
            found.putIfAbsent(here, source.offset());
        }
        if (source.current() == Token.START_OBJECT) {
            while (source.next() == Token.NAME) {
                Pointer member = here.member(source.text());
                source.next();
                value(member);
            }
        } else if (source.current() == Token.START_ARRAY) {
            for (int at = 0; source.next() != Token.END_ARRAY; at++) {
                value(here.item(at));
            }
        }
    }
}
