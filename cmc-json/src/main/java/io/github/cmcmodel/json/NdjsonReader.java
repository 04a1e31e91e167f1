// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Lines;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a stream of records, one JSON document a line (NDJSON), of any length in constant memory.
 *
 * <p>A bad line is a record with findings and without a value, and reading goes on behind it, until more lines are bad than
 * the reader was told to bear. Blank lines are passed over and counted.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     CmcJson.standard().records(Commitment.class, in).stream()
 *             .flatMap(record -> record.result().value().stream())
 *             .forEach(commitment -> ...);
 * }
 * }</pre>
 *
 * <p>The input stream belongs to the caller, who closes it. A reader is used once, by {@link #stream()} or by
 * {@link #iterator()}, and by one thread.
 *
 * @param <T> the type of the records
 */
public final class NdjsonReader<T extends Extensible> implements Iterable<NdjsonRecord<T>> {
    /** How many bad records are borne unless the caller says otherwise: {@value}. */
    public static final int STANDARD_BAD_RECORDS = 1_000;

    private final CmcJson json;
    private final Class<T> type;
    private final Lines lines;
    private final long badRecordsBorne;
    private long bad;
    private boolean used;

    NdjsonReader(CmcJson json, Class<T> type, InputStream in) {
        this(json, type, new Lines(in, json.limit(ReadLimit.LINE_BYTES)), STANDARD_BAD_RECORDS);
    }

    private NdjsonReader(CmcJson json, Class<T> type, Lines lines, long badRecordsBorne) {
        this.json = json;
        this.type = type;
        this.lines = lines;
        this.badRecordsBorne = badRecordsBorne;
    }

    /**
     * A reader that stops at the first bad record.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> failingFast() {
        return bearing(0);
    }

    /**
     * A reader that bears some bad records and stops at the next.
     *
     * @param badRecords how many bad records to bear, zero or more
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the number is below zero
     */
    public NdjsonReader<T> bearing(long badRecords) {
        if (badRecords < 0) {
            throw new IllegalArgumentException("'badRecords' must be zero or more but is " + badRecords);
        }
        return new NdjsonReader<>(json, type, lines, badRecords);
    }

    /**
     * The records, each read when it is asked for.
     *
     * @return the records, in their order; while they are asked for, {@link CmcJsonException} is thrown when more records are bad than are
     *     borne, and {@link UncheckedIOException} when the input cannot be read
     * @throws IllegalStateException if the reader has been used before
     */
    public Stream<NdjsonRecord<T>> stream() {
        use();
        return Stream.generate(this::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(this::read);
    }

    /**
     * The records, each read when it is asked for.
     *
     * @return the records; throws as {@link #stream()} does
     * @throws IllegalStateException if the reader has been used before
     */
    @Override
    public Iterator<NdjsonRecord<T>> iterator() {
        return stream().iterator();
    }

    /**
     * How many records were bad so far.
     *
     * @return the number of records without a value
     */
    public long badRecords() {
        return bad;
    }

    /**
     * How many blank lines were passed over so far.
     *
     * @return the number of blank lines
     */
    public long blankLines() {
        return lines.blankLines();
    }

    private void use() {
        if (used) {
            throw new IllegalStateException("a reader is used once; its stream cannot be read again");
        }
        used = true;
    }

    private NdjsonRecord<T> read(Lines.Line line) {
        ReadResult<T> result = json.record(type, line);
        if (result.value().isEmpty() && ++bad > badRecordsBorne) {
            throw new CmcJsonException(result.report());
        }
        return new NdjsonRecord<>(line.number(), line.offset(), result);
    }

    private Optional<Lines.Line> next() {
        try {
            return lines.next();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
