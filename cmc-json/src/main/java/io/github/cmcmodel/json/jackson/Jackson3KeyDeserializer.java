// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.report.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the values of one type from keys of maps with Jackson 3. */
final class Jackson3KeyDeserializer extends KeyDeserializer {
    private final EmbeddedType<?> type;

    Jackson3KeyDeserializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return type.readKey(key);
        } catch (Refusal refusal) {
            JsonParser parser = context.getParser();
            throw new Jackson3RefusedException(parser, parser.currentTokenLocation(), refusal);
        }
    }
}
