// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the library's own tables: RFC 4180 with LF at the end of every line, and nothing forgiven. */
final class CsvTable {
    /** A cell, in quotes or without any in it, and what ends it. Possessive: long cells must not deepen the stack. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^\",\r\n]*+))([,\n])");

    private CsvTable() {}

    /**
     * The rows of a file in {@link Codelist#FOLDER}, without the header.
     *
     * @throws IllegalStateException if the file is missing, is not written as said, or has another header
     */
    static List<List<String>> read(String file, List<String> header) {
        try (InputStream bytes = CsvTable.class.getResourceAsStream("/" + Codelist.FOLDER + file)) {
            if (bytes == null) {
                throw new IllegalStateException("the library's own " + file + " is missing");
            }
            return parse(file, new String(bytes.readAllBytes(), StandardCharsets.UTF_8), header);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own " + file + " cannot be read", unreadable);
        }
    }

    static List<List<String>> parse(String file, String text, List<String> header) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int end = 0;
        Matcher cells = CELL.matcher(text);
        while (end < text.length() && cells.find()) {
            end = cells.end();
            String quoted = cells.group(1);
            row.add(quoted == null ? cells.group(2) : quoted.replace("\"\"", "\""));
            if (cells.group(3).equals("\n")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (end < text.length() || !row.isEmpty()) {
            throw new IllegalStateException(file + ": row " + (rows.size() + 1) + " is not written as CSV");
        }
        if (rows.isEmpty() || !rows.get(0).equals(header)) {
            throw new IllegalStateException(file + ": the header must be " + header);
        }
        for (List<String> cellsOfRow : rows) {
            if (cellsOfRow.size() != header.size()) {
                throw new IllegalStateException(
                        file + ": a row must have " + header.size() + " cells, but this has not: " + cellsOfRow);
            }
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }
}
