// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader must find in a case, as the case's author states it.
 *
 * @param rule what is found
 * @param severity how grave it is
 * @param pointer where, as a pointer; absent where it is not compared
 * @param place where in the text; absent where it is not compared
 * @param arguments the arguments; absent where they are not compared
 */
record ExpectedFinding(
        RuleCode rule,
        Severity severity,
        Optional<String> pointer,
        Optional<Place> place,
        Optional<Map<String, Object>> arguments) {
    /**
     * A place in the text.
     *
     * @param line the line from 1
     * @param column the column from 1, in code points
     * @param offset the offset in bytes
     */
    record Place(int line, int column, int offset) {
        /** Counted as a person would: line feeds, and characters since the last. Offsets include a byte order mark, columns do not. */
        static Place of(byte[] bytes, int offset) {
            int line = 1;
            int column = 1;
            boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
            for (int at = marked ? 3 : 0; at < offset; at++) {
                if (bytes[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((bytes[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            return new Place(line, column, offset);
        }
    }

    Map<String, Object> toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", rule.code());
        members.put("severity", severity.code());
        pointer.ifPresent(where -> members.put("pointer", where));
        place.ifPresent(found -> {
            members.put("line", found.line());
            members.put("column", found.column());
            members.put("offset", found.offset());
        });
        arguments.ifPresent(all -> {
            Map<String, Object> inOrder = new LinkedHashMap<>();
            rule.arguments().forEach(argument -> inOrder.put(argument.name(), all.get(argument.name())));
            members.put("arguments", inOrder);
        });
        return members;
    }
}
