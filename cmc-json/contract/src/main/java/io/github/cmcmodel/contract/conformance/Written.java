// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.rule.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document's text, and where in it each value and each member's name is: known from writing, not from the reader that is to
 * find the same.
 */
final class Written {
    private final byte[] bytes;
    private final Map<String, Integer> values;
    private final Map<String, Integer> names;

    private Written(byte[] bytes, Map<String, Integer> values, Map<String, Integer> names) {
        this.bytes = bytes;
        this.values = values;
        this.names = names;
    }

    /** A document of which no place is known. */
    static Written of(byte[] bytes) {
        return new Written(bytes, Map.of(), Map.of());
    }

    static Written tree(@Nullable Object tree) {
        Writer writer = new Writer();
        writer.value(tree, Pointer.ROOT, "\n");
        writer.text.append('\n');
        return new Written(writer.text.toString().getBytes(StandardCharsets.UTF_8), writer.values, writer.names);
    }

    /** The text, in UTF-8 where it is text at all. */
    byte[] bytes() {
        return bytes;
    }

    /** The offset of each value by its pointer. */
    Map<String, Integer> values() {
        return values;
    }

    /** The offset of each member's name by the pointer of its value. */
    Map<String, Integer> names() {
        return names;
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> values = new HashMap<>();
        private final Map<String, Integer> names = new HashMap<>();
        private int counted;
        private int bytes;

        /** @param newLine the line feed, and the indentation of what stands in the same object */
        private void value(@Nullable Object value, Pointer here, String newLine) {
            values.put(here.toString(), offset());
            if (value instanceof Map<?, ?> members) {
                String separator = "";
                text.append('{');
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    Pointer place = here.member((String) member.getKey());
                    text.append(separator).append(newLine).append("  ");
                    names.put(place.toString(), offset());
                    string((String) member.getKey());
                    text.append(": ");
                    value(member.getValue(), place, newLine + "  ");
                    separator = ",";
                }
                text.append(members.isEmpty() ? "}" : newLine + "}");
            } else if (value instanceof List<?> items) {
                text.append('[');
                for (int at = 0; at < items.size(); at++) {
                    text.append(at == 0 ? "" : ",").append(newLine).append("  ");
                    value(items.get(at), here.item(at), newLine + "  ");
                }
                text.append(items.isEmpty() ? "]" : newLine + "]");
            } else if (value instanceof String string) {
                string(string);
            } else {
                text.append(value); // a number, true, false or null
            }
        }

        /** Whatever an editor would not show, or would show as something else, is escaped. */
        private void string(String string) {
            text.append('"');
            for (int at = 0; at < string.length(); at++) {
                char unit = string.charAt(at);
                boolean hidden = unit < 0x20
                        || unit >= 0x7F && unit <= 0xA0
                        || unit >= 0x2000 && unit <= 0x206F
                        || unit == 0x3000
                        || unit >= 0xFDD0 && unit <= 0xFDEF
                        || unit == 0xFEFF
                        || unit >= 0xFFFE;
                if (unit == '"' || unit == '\\') {
                    text.append('\\').append(unit);
                } else if (hidden) {
                    text.append("\\u%04x".formatted((int) unit));
                } else {
                    text.append(unit);
                }
            }
            text.append('"');
        }

        private int offset() {
            bytes += text.substring(counted).getBytes(StandardCharsets.UTF_8).length;
            counted = text.length();
            return bytes;
        }
    }
}
