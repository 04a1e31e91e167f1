// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.lines.LineReader;
import io.github.cmcmodel.json.lines.LineSupply;
import io.github.cmcmodel.json.lines.ParallelRecords;
import io.github.cmcmodel.json.lines.RecordLines;
import io.github.cmcmodel.json.lines.Records;
import io.github.cmcmodel.json.lines.SequentialRecords;
import io.github.cmcmodel.json.lines.StreamLine;
import io.github.cmcmodel.json.lines.StreamLines;
import io.github.cmcmodel.json.report.Refusal;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a stream of records, one JSON document a line (NDJSON), of any length in constant memory.
 *
 * <p>A bad line is a record with findings and without a value, and reading goes on after it, until more lines are bad than
 * the reader tolerates. Blank lines are passed over and counted. A last line without a line feed is read; if it is not JSON,
 * it counts as truncated rather than malformed.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file);
 *         Stream<NdjsonRecord<Commitment>> records =
 *                 CmcJson.standard().records(Commitment.class, in).parallel(4).stream()) {
 *     records.flatMap(record -> record.result().value().stream())
 *             .forEach(commitment -> ...);
 * }
 * }</pre>
 *
 * <p>Where the stream starts with the line that {@link NdjsonWriter} starts it with, the number of records and the digest of
 * its last line are checked: if the stream ends early, or is not what was written, that is thrown at its end.
 *
 * <p>The input stream belongs to the caller, who closes it. A reader is used once, by {@link #stream()} or by
 * {@link #iterator()}, and by one thread, however many it reads with.
 *
 * @param <T> the type of the records
 */
public final class NdjsonReader<T extends Extensible> implements Iterable<NdjsonRecord<T>> {
    /** How many bad records are tolerated unless the caller chooses otherwise: {@value}. */
    public static final int STANDARD_BAD_RECORDS = 1_000;

    /** From which record on a share of bad records is looked at: {@value}. */
    public static final int SHARE_FROM = 100;

    /** The most threads that a caller can ask for: {@value}. */
    public static final int MAX_THREADS = 256;

    private static final int ALL = 100;

    private final Shape<T, ?> shape;
    private final LineReader reader;
    private final Use use;
    private final Choices choices;

    /** What was chosen. Changed only in a copy that no reader has yet. */
    private static final class Choices {
        private long badRecords = STANDARD_BAD_RECORDS;
        private int badPercent = ALL;
        private int threads; // none means that the caller's own is enough
        private boolean ordered = true;
        private boolean proofRequired;

        Choices() {}

        Choices(Choices other, Consumer<Choices> change) {
            badRecords = other.badRecords;
            badPercent = other.badPercent;
            threads = other.threads;
            ordered = other.ordered;
            proofRequired = other.proofRequired;
            change.accept(this);
        }
    }

    /** The one use of a stream, whichever of the readers on it is used. */
    private static final class Use {
        private final StreamLines lines;
        private boolean used;
        private long records;
        private long bad;

        Use(StreamLines lines) {
            this.lines = lines;
        }
    }

    NdjsonReader(Shape<T, ?> shape, LineReader reader, StreamLines lines) {
        this(shape, reader, new Use(lines), new Choices());
    }

    private NdjsonReader(Shape<T, ?> shape, LineReader reader, Use use, Choices choices) {
        this.shape = shape;
        this.reader = reader;
        this.use = use;
        this.choices = choices;
    }

    private NdjsonReader<T> with(Consumer<Choices> change) {
        return new NdjsonReader<>(shape, reader, use, new Choices(choices, change));
    }

    /**
     * Returns a reader that stops at the first bad record.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> failingFast() {
        return tolerating(0);
    }

    /**
     * Returns a reader that tolerates some bad records and stops at the next, such as {@code tolerating(10)} at the eleventh.
     *
     * @param badRecords how many bad records to tolerate, zero or more; {@value #STANDARD_BAD_RECORDS} unless this is called
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the number is below zero
     */
    public NdjsonReader<T> tolerating(long badRecords) {
        if (badRecords < 0) {
            throw new IllegalArgumentException("'badRecords' must be zero or more but is " + badRecords);
        }
        return with(copy -> copy.badRecords = badRecords);
    }

    /**
     * Returns a reader that stops where too great a share of the records so far is bad, so that a wrong file is seen early. From
     * the {@value #SHARE_FROM}th record on; {@link #tolerating} counts besides.
     *
     * @param percent the share to tolerate, from 0 to 100; 100 unless this is called
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the share is out of range
     */
    public NdjsonReader<T> toleratingPercent(int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("'percent' must be from 0 to 100 but is " + percent);
        }
        return with(copy -> copy.badPercent = percent);
    }

    /**
     * Returns a reader that reads with several threads of its own. The records come in their order, with the same findings, and
     * what is thrown is thrown at the same record.
     *
     * <p>The stream is read before its records are asked for: up to two batches a thread, each of 64 lines, or fewer from 64 KiB
     * on. The threads end with the stream: after its last record, when it throws, or when it is closed; where it is left in the
     * middle and not closed, after a second. If the thread that asks for the records is interrupted, an
     * {@link UncheckedIOException} is thrown.
     *
     * @param threads how many, from 1 to {@value #MAX_THREADS}
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the number is out of range
     */
    public NdjsonReader<T> parallel(int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("'threads' must be from 1 to " + MAX_THREADS + " but is " + threads);
        }
        return with(copy -> copy.threads = threads);
    }

    /**
     * Returns a reader that hands records out as soon as they are read, so that a long one holds up none after it. Makes a
     * difference only with {@link #parallel}.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> unordered() {
        return with(copy -> copy.ordered = false);
    }

    /**
     * Returns a reader that refuses a stream that does not start and end with the lines of {@link NdjsonWriter}, which prove
     * that it is complete.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> requiringCompletenessProof() {
        return with(copy -> copy.proofRequired = true);
    }

    /**
     * Returns the records, each read when it is asked for.
     *
     * @return the records, in their order unless that was {@linkplain #unordered given up}; while they are asked for,
     *     {@link CmcJsonException} is thrown when more records are bad than are tolerated and when the stream is not what its
     *     first and last line say, and {@link UncheckedIOException} when the input cannot be read. Closing it ends all threads
     * @throws IllegalStateException if the reader has been used before
     */
    public Stream<NdjsonRecord<T>> stream() {
        Records<NdjsonRecord<T>> records = records();
        int traits = Spliterator.NONNULL | (choices.ordered ? Spliterator.ORDERED : 0);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, traits), false)
                .onClose(records::close);
    }

    /**
     * Returns the records, each read when it is asked for.
     *
     * @return the records; throws as {@link #stream()} does
     * @throws IllegalStateException if the reader has been used before
     */
    @Override
    public Iterator<NdjsonRecord<T>> iterator() {
        return records();
    }

    /**
     * Returns how many records were bad so far.
     *
     * @return the number of records without a value, of those handed out
     */
    public long badRecords() {
        return use.bad;
    }

    /**
     * Returns how many blank lines were passed over so far.
     *
     * @return the number of blank lines
     */
    public long blankLines() {
        return use.lines.blankLines();
    }

    private Records<NdjsonRecord<T>> records() {
        if (use.used) {
            throw new IllegalStateException("a reader is used once; its stream cannot be read again");
        }
        use.used = true;
        RecordLines all = new RecordLines(reader, shape.type(), use.lines, choices.proofRequired);
        LineSupply lines = () -> next(all);
        return choices.threads > 0
                ? new ParallelRecords<>(lines, this::read, this::count, choices.threads, choices.ordered)
                : new SequentialRecords<>(lines, this::read, this::count);
    }

    private static Optional<StreamLine> next(RecordLines lines) throws IOException {
        try {
            return lines.next();
        } catch (Refusal refused) {
            throw new CmcJsonException(refused.report());
        }
    }

    private NdjsonRecord<T> read(StreamLine line) {
        return new NdjsonRecord<>(line.number(), line.offset(), new ReadResult<>(reader.record(shape, line)));
    }

    private void count(NdjsonRecord<T> record) {
        use.records++;
        if (record.result().value().isEmpty()) {
            use.bad++;
            boolean tooGreatAShare = use.records >= SHARE_FROM && use.bad * ALL > use.records * choices.badPercent;
            if (use.bad > choices.badRecords || tooGreatAShare) {
                throw new CmcJsonException(record.result().report());
            }
        }
    }
}
