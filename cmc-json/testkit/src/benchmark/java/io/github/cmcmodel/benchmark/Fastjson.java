// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import io.github.cmcmodel.value.LocalizedText;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** fastjson2 into records. */
final class Fastjson {
    static {
        Leaf.all().forEach(Fastjson::add);
        JSON.register(LocalizedText.class, new TextReader());
        JSON.register(LocalizedText.class, new TextWriter());
    }

    private Fastjson() {}

    static Peer.Mechanism read(byte[] document) {
        return JSON.parseObject(document, Peer.Mechanism.class);
    }

    static byte[] write(Peer.Mechanism mechanism) {
        return JSON.toJSONBytes(mechanism, JSONWriter.Feature.NotWriteEmptyArray);
    }

    private static <V> void add(Leaf<V> leaf) {
        JSON.register(leaf.type(), new LeafReader<>(leaf));
        JSON.register(leaf.type(), new LeafWriter<>(leaf));
    }

    private record LeafReader<V>(Leaf<V> leaf) implements ObjectReader<V> {
        @Override
        public V readObject(JSONReader reader, Type type, Object name, long features) {
            return leaf.parse().apply(reader.readString());
        }
    }

    private record LeafWriter<V>(Leaf<V> leaf) implements ObjectWriter<V> {
        @Override
        public void write(JSONWriter writer, Object value, Object name, Type type, long features) {
            if (value == null) {
                writer.writeNull();
            } else {
                writer.writeString(leaf.print().apply(leaf.type().cast(value)));
            }
        }
    }

    private static final class TextReader implements ObjectReader<LocalizedText> {
        @Override
        public LocalizedText readObject(JSONReader reader, Type type, Object name, long features) {
            List<LocalizedText.Entry> entries = new ArrayList<>(2);
            reader.nextIfObjectStart();
            while (!reader.nextIfObjectEnd()) {
                String language = reader.readFieldName();
                entries.add(new LocalizedText.Entry(language, reader.readString()));
            }
            reader.nextIfComma();
            return new LocalizedText(entries);
        }
    }

    private static final class TextWriter implements ObjectWriter<LocalizedText> {
        @Override
        public void write(JSONWriter writer, Object value, Object name, Type type, long features) {
            if (value == null) {
                writer.writeNull();
                return;
            }
            writer.startObject();
            for (LocalizedText.Entry entry : ((LocalizedText) value).entries()) {
                writer.writeName(entry.language());
                writer.writeColon();
                writer.writeString(entry.text());
            }
            writer.endObject();
        }
    }
}
