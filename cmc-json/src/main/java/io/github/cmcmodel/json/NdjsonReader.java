// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Lines;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a stream of records, one JSON document a line (NDJSON), of any length in constant memory.
 *
 * <p>A bad line is a record with findings and without a value, and reading goes on behind it, until more lines are bad than
 * the reader was told to bear. Blank lines are passed over and counted. A last line without a line feed is read; if it is no JSON, it
 * counts as truncated rather than malformed.
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
 * <p>Where the stream starts with the line that {@link NdjsonWriter} starts it with, the number of records and the digest of its last
 * line are checked: if the stream ends early, or is not what was written, that is thrown at its end.
 *
 * <p>The input stream belongs to the caller, who closes it. A reader is used once, by {@link #stream()} or by
 * {@link #iterator()}, and by one thread, however many it reads with.
 *
 * @param <T> the type of the records
 */
public final class NdjsonReader<T extends Extensible> implements Iterable<NdjsonRecord<T>> {
    /** How many bad records are borne unless the caller says otherwise: {@value}. */
    public static final int STANDARD_BAD_RECORDS = 1_000;

    /** From which record on a share of bad records is looked at: {@value}. */
    public static final int SHARE_FROM = 100;

    /** The most threads that a caller can ask for: {@value}. */
    public static final int MAX_THREADS = 256;

    private static final int ALL = 100;

    private final CmcJson json;
    private final Class<T> type;
    private final Use use;
    private final Choices choices;

    /** What was chosen; no threads means that the caller's own is enough. */
    private record Choices(long badRecords, int badPercent, int threads, boolean ordered, boolean proofRequired) {
        static final Choices STANDARD = new Choices(STANDARD_BAD_RECORDS, ALL, 0, true, false);
    }

    /** The one use of a stream, whichever of the readers on it is used. */
    private static final class Use {
        private final Lines lines;
        private boolean used;
        private long records;
        private long bad;

        Use(Lines lines) {
            this.lines = lines;
        }
    }

    NdjsonReader(CmcJson json, Class<T> type, InputStream in) {
        this(json, type, new Use(new Lines(in, json.limit(ReadLimit.LINE_BYTES))), Choices.STANDARD);
    }

    private NdjsonReader(CmcJson json, Class<T> type, Use use, Choices choices) {
        this.json = json;
        this.type = type;
        this.use = use;
        this.choices = choices;
    }

    private NdjsonReader<T> with(Choices others) {
        return new NdjsonReader<>(json, type, use, others);
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
     * @param badRecords how many bad records to bear, zero or more; {@value #STANDARD_BAD_RECORDS} unless this is called
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the number is below zero
     */
    public NdjsonReader<T> bearing(long badRecords) {
        if (badRecords < 0) {
            throw new IllegalArgumentException("'badRecords' must be zero or more but is " + badRecords);
        }
        return with(new Choices(
                badRecords, choices.badPercent(), choices.threads(), choices.ordered(), choices.proofRequired()));
    }

    /**
     * A reader that stops where too great a share of the records so far is bad, so that a wrong file is seen early. From the
     * {@value #SHARE_FROM}th record on; {@link #bearing} counts besides.
     *
     * @param percent the share to bear, from 0 to 100; 100 unless this is called
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the share is out of range
     */
    public NdjsonReader<T> bearingPercent(int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("'percent' must be from 0 to 100 but is " + percent);
        }
        return with(new Choices(
                choices.badRecords(), percent, choices.threads(), choices.ordered(), choices.proofRequired()));
    }

    /**
     * A reader that reads with several threads of its own. The records come in their order, with the same findings, and what is thrown is
     * thrown at the same record.
     *
     * <p>The stream is read ahead of what was asked for: up to two batches a thread, each of 64 lines, or fewer from 64 KiB on. The
     * threads end with the stream: after its last record, when it throws, or when it is closed; where it is left in the middle and not
     * closed, after a second. Whoever asks for the records and is interrupted gets an {@link UncheckedIOException}.
     *
     * @param threads how many, from 1 to {@value #MAX_THREADS}
     * @return a reader of the same stream, to be used instead of this one
     * @throws IllegalArgumentException if the number is out of range
     */
    public NdjsonReader<T> parallel(int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("'threads' must be from 1 to " + MAX_THREADS + " but is " + threads);
        }
        return with(new Choices(
                choices.badRecords(), choices.badPercent(), threads, choices.ordered(), choices.proofRequired()));
    }

    /**
     * A reader that gives records as they come, so that a long one holds up none behind it. Makes a difference only with
     * {@link #parallel}.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> unordered() {
        return with(new Choices(
                choices.badRecords(), choices.badPercent(), choices.threads(), false, choices.proofRequired()));
    }

    /**
     * A reader that refuses a stream that does not start and end with the lines of {@link NdjsonWriter}, which prove that
     * it is complete.
     *
     * @return a reader of the same stream, to be used instead of this one
     */
    public NdjsonReader<T> requiringProof() {
        return with(
                new Choices(choices.badRecords(), choices.badPercent(), choices.threads(), choices.ordered(), true));
    }

    /**
     * The records, each read when it is asked for.
     *
     * @return the records, in their order unless that was {@linkplain #unordered given up}; while they are asked for,
     *     {@link CmcJsonException} is thrown when more records are bad than are borne and when the stream is not what its first and last
     *     line say, and {@link UncheckedIOException} when the input cannot be read. Closing it ends all threads
     * @throws IllegalStateException if the reader has been used before
     */
    public Stream<NdjsonRecord<T>> stream() {
        Records<T> records = records();
        int traits = Spliterator.NONNULL | (choices.ordered() ? Spliterator.ORDERED : 0);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, traits), false)
                .onClose(records::close);
    }

    /**
     * The records, each read when it is asked for.
     *
     * @return the records; throws as {@link #stream()} does
     * @throws IllegalStateException if the reader has been used before
     */
    @Override
    public Iterator<NdjsonRecord<T>> iterator() {
        return records();
    }

    /**
     * How many records were bad so far.
     *
     * @return the number of records without a value, of those given out
     */
    public long badRecords() {
        return use.bad;
    }

    /**
     * How many blank lines were passed over so far.
     *
     * @return the number of blank lines
     */
    public long blankLines() {
        return use.lines.blankLines();
    }

    private Records<T> records() {
        if (use.used) {
            throw new IllegalStateException("a reader is used once; its stream cannot be read again");
        }
        use.used = true;
        RecordLines lines = new RecordLines(json, type, use.lines, choices.proofRequired());
        if (choices.threads() > 0) {
            return new ParallelRecords<>(lines, this::read, this::count, choices.threads(), choices.ordered());
        }
        return new Records<>(this::count) {
            @Override
            Optional<NdjsonRecord<T>> pull() {
                try {
                    return lines.next().map(line -> read(line));
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
        };
    }

    private NdjsonRecord<T> read(Lines.Line line) {
        return new NdjsonRecord<>(line.number(), line.offset(), json.record(type, line));
    }

    private void count(NdjsonRecord<T> record) {
        use.records++;
        if (record.result().value().isEmpty()) {
            use.bad++;
            boolean tooGreatAShare = use.records >= SHARE_FROM && use.bad * ALL > use.records * choices.badPercent();
            if (use.bad > choices.badRecords() || tooGreatAShare) {
                throw new CmcJsonException(record.result().report());
            }
        }
    }
}
