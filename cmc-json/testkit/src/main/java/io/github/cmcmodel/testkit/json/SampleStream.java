// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.json.NdjsonWriter;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A generated stream of records, one a line (NDJSON), some of them bad, with what must be reported of each.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the records
 */
public final class SampleStream<T extends Extensible> {
    private final Class<T> type;
    private final byte[] bytes;
    private final List<Line<T>> records;
    private final long blankLines;
    private final boolean proved;
    private final Optional<Finding> end;

    SampleStream(
            Class<T> type,
            byte[] bytes,
            List<Line<T>> records,
            long blankLines,
            boolean proved,
            Optional<Finding> end) {
        this.type = type;
        this.bytes = bytes;
        this.records = List.copyOf(records);
        this.blankLines = blankLines;
        this.proved = proved;
        this.end = end.map(finding ->
                FindingReport.of(type, List.of(finding), List.of()).findings().get(0));
    }

    /**
     * One record of a stream.
     *
     * @param <T> its type
     * @param line the number of its line, from 1; blank lines count
     * @param offset where the line starts, in bytes from the start of the stream
     * @param document what the line holds; the places of what is expected are those of the stream
     */
    public record Line<T extends Extensible>(long line, long offset, SampleDocument<T> document) {}

    /**
     * The type of the records.
     *
     * @return such as {@code Commitment.class}
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The stream.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The records, good and bad.
     *
     * @return the records, in their order
     */
    public List<Line<T>> records() {
        return records;
    }

    /**
     * The lines that no value can be read from.
     *
     * @return their numbers, from 1, ascending
     */
    public List<Long> badLines() {
        return records.stream()
                .filter(record -> !record.document().isReadable())
                .map(Line::line)
                .toList();
    }

    /**
     * How many lines hold nothing but white space.
     *
     * @return the number
     */
    public long blankLines() {
        return blankLines;
    }

    /**
     * Whether the stream has a first line that says it proves itself complete, as {@link NdjsonWriter} writes it.
     *
     * @return whether it has
     */
    public boolean isProved() {
        return proved;
    }

    /**
     * What must be thrown behind the last of {@link #records()}, such as {@code json.stream-differs} at the last line.
     *
     * @return the only finding of the exception's report; empty where the stream ends as it should
     */
    public Optional<Finding> end() {
        return end;
    }

    /**
     * The numbers of the bad lines, how the stream must end, and the text.
     *
     * @return the description
     */
    @Override
    public String toString() {
        return records.size() + " records of " + type.getSimpleName() + ", bad lines " + badLines()
                + end.map(finding -> ", ended by " + finding).orElse("") + '\n'
                + new String(bytes, StandardCharsets.UTF_8);
    }
}
