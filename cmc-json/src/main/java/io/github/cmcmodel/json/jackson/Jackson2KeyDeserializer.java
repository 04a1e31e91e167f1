// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.report.Refusal;
import java.io.IOException;

/** Reads the values of one type from keys of maps with Jackson 2. */
final class Jackson2KeyDeserializer extends KeyDeserializer {
    private final EmbeddedType<?> type;

    Jackson2KeyDeserializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return type.readKey(key);
        } catch (Refusal refusal) {
            JsonParser parser = context.getParser();
            throw new Jackson2RefusedException(parser, parser.currentTokenLocation(), refusal);
        }
    }
}
