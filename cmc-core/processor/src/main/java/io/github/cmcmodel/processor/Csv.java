// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a codelist's file, each a map from the names in the header to its cells. */
final class Csv {
    /** One row. */
    record Row(Map<String, String> cells) {
        /** The cell of a column that the header must name. */
        String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("a codelist's file must have the column " + column);
            }
            return cell;
        }
    }

    private Csv() {}

    /** The rows of a text as RFC 4180 has them; a test of cmc-core holds the files to exactly that. */
    static List<Row> parse(String text) {
        List<List<String>> lines = lines(text);
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < line.size(); at++) {
                row.put(lines.get(0).get(at), line.get(at));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(character);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || character != ',' && character != '\n') {
                cell.append(character);
            } else {
                line.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }
}
