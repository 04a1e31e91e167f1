// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of members that no table has, whatever they are, so that they can be written back. */
final class UnknownReader {
    private final TokenSource source;
    private final ReadPath path;
    private final FaultLog log;
    private final ScalarReader scalars;

    UnknownReader(TokenSource source, ReadPath path, FaultLog log, ScalarReader scalars) {
        this.source = source;
        this.path = path;
        this.log = log;
        this.scalars = scalars;
    }

    /** Reads the value that starts here; null for null, and after a fault. */
    @Nullable
    Object anything() {
        return switch (source.current()) {
            case STRING -> scalars.wellFormed(source.text());
            case NUMBER -> literal(source.text());
            case TRUE -> true;
            case FALSE -> false;
            case START_ARRAY -> array();
            case START_OBJECT -> object();
            default -> null;
        };
    }

    private @Nullable Object literal(String text) {
        try {
            return new NumberLiteral(text);
        } catch (InvalidValueException refused) {
            log.fault(refused.rule(), refused.arguments());
            return null;
        }
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> items = new ArrayList<>();
        path.enter();
        while (source.next() != Token.END_ARRAY) {
            log.expectRoomAfter(items.size());
            path.toIndex(items.size());
            items.add(anything());
            path.between();
        }
        path.leave();
        return items;
    }

    private Extensions object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        path.enter();
        while (source.next() == Token.NAME) {
            String name = source.text();
            path.toMember(name);
            if (members.containsKey(name)) {
                log.duplicate(name);
            } else if (scalars.wellFormed(name) == null) {
                source.skipValue();
            } else {
                source.next();
                members.put(name, anything());
            }
            path.between();
        }
        path.leave();
        return Extensions.of(members);
    }
}
