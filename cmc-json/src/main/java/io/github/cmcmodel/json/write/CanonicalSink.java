// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.TokenSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Writes the canonical form of RFC 8785: members sorted by their names' UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. The same value has the same bytes, in whatever order it was written.
 */
public final class CanonicalSink implements TokenSink {
    private final Deque<Frame> open = new ArrayDeque<>();
    private String document = "";

    /** A sink that has taken nothing yet. */
    public CanonicalSink() {}

    /** An object or array that has not ended. */
    private interface Frame {
        void add(String value);

        String text();
    }

    private static final class ObjectFrame implements Frame {
        private final Map<String, String> members = new TreeMap<>(); // strings compare by UTF-16 code units
        private String name = "";

        @Override
        public void add(String value) {
            members.put(name, value);
        }

        @Override
        public String text() {
            StringJoiner text = new StringJoiner(",", "{", "}");
            members.forEach((member, value) -> text.add(quoted(member) + ":" + value));
            return text.toString();
        }
    }

    private static final class ArrayFrame implements Frame {
        private final StringJoiner items = new StringJoiner(",", "[", "]");

        @Override
        public void add(String value) {
            items.add(value);
        }

        @Override
        public String text() {
            return items.toString();
        }
    }

    /**
     * The document, once it is whole.
     *
     * @return the canonical bytes
     */
    public byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void startObject() {
        open.push(new ObjectFrame());
    }

    @Override
    public void endObject() {
        value(open.pop().text());
    }

    @Override
    public void startArray() {
        open.push(new ArrayFrame());
    }

    @Override
    public void endArray() {
        value(open.pop().text());
    }

    @Override
    public void name(String name) {
        if (!(open.element() instanceof ObjectFrame object)) {
            throw new IllegalStateException("a name stands in an object");
        }
        object.name = Surrogates.whole(name);
    }

    @Override
    public void string(String text) {
        value(quoted(Surrogates.whole(text)));
    }

    @Override
    public void number(String text) {
        value(CanonicalNumber.of(text));
    }

    @Override
    public void bool(boolean value) {
        value(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        value("null");
    }

    private void value(String text) {
        if (open.isEmpty()) {
            document = text;
        } else {
            open.element().add(text);
        }
    }

    /** ECMA-262, QuoteJSONString: only what must be escaped is. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (character < ' ') {
                        quoted.append("\\u00")
                                .append(Character.forDigit(character >> 4, 16))
                                .append(Character.forDigit(character & 0xF, 16));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
