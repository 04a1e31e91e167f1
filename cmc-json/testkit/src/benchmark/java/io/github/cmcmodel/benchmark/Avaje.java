// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.cmcmodel.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** avaje-jsonb into records, by the code that it generates. */
final class Avaje {
    private Avaje() {}

    static JsonType<Peer.Mechanism> records() {
        Jsonb.Builder builder = Jsonb.builder().serializeNulls(false).serializeEmpty(false);
        Leaf.all().forEach(leaf -> add(builder, leaf));
        builder.add(LocalizedText.class, new TextAdapter());
        return builder.build().type(Peer.Mechanism.class);
    }

    private static <V> void add(Jsonb.Builder builder, Leaf<V> leaf) {
        builder.add(leaf.type(), new LeafAdapter<>(leaf));
    }

    private static final class LeafAdapter<V> implements JsonAdapter<V> {
        private final Leaf<V> leaf;

        LeafAdapter(Leaf<V> leaf) {
            this.leaf = leaf;
        }

        @Override
        public void toJson(JsonWriter writer, V value) {
            if (value == null) {
                writer.nullValue();
            } else {
                writer.value(leaf.print().apply(value));
            }
        }

        @Override
        public V fromJson(JsonReader reader) {
            return leaf.parse().apply(reader.readString());
        }
    }

    private static final class TextAdapter implements JsonAdapter<LocalizedText> {
        @Override
        public void toJson(JsonWriter writer, LocalizedText value) {
            if (value == null) {
                writer.nullValue();
                return;
            }
            writer.beginObject();
            for (LocalizedText.Entry entry : value.entries()) {
                writer.name(entry.language());
                writer.value(entry.text());
            }
            writer.endObject();
        }

        @Override
        public LocalizedText fromJson(JsonReader reader) {
            List<LocalizedText.Entry> entries = new ArrayList<>(2);
            reader.beginObject();
            while (reader.hasNextField()) {
                String language = reader.nextField();
                entries.add(new LocalizedText.Entry(language, reader.readString()));
            }
            reader.endObject();
            return new LocalizedText(entries);
        }
    }
}
