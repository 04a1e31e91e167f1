// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading with several threads is the same as reading with one. */
class NdjsonParallelTest {
    private static final CmcJson JSON = CmcJson.standard();

    private static byte[] records(int count, long seed, double bad) {
        Random random = new Random(seed);
        Commitment template =
                SampleValues.from(seed, Commitment.class).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < count; at++) {
            byte[] line = JSON.writeCompact(
                    template.toBuilder().id(new CommitmentId("c" + at)).build());
            out.writeBytes(random.nextDouble() < bad ? FuzzTest.mangled(line, random) : line);
            out.writeBytes((random.nextInt(9) == 0 ? "\r\n \n" : "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private static InputStream in(byte[] records) {
        return new ByteArrayInputStream(records);
    }

    private static NdjsonReader<Commitment> reader(byte[] records) {
        return JSON.records(Commitment.class, in(records)).tolerating(Long.MAX_VALUE);
    }

    /** Everything that a reader gives and, at its end, throws. */
    private static List<String> told(NdjsonReader<Commitment> reader) {
        List<String> told = new ArrayList<>();
        try {
            reader.forEach(record -> told.add(record.line() + " " + record.offset() + " "
                    + record.result().value() + record.result().report()));
        } catch (CmcJsonException | UncheckedIOException thrown) {
            told.add(thrown.toString());
        }
        told.add(reader.badRecords() + " bad, " + reader.blankLines() + " blank");
        return told;
    }

    @Property(tries = 6)
    void theRecordsAreTheSameInTheSameOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int threads) {
        byte[] records = records(400, seed, 0.1);
        List<String> alone = told(reader(records));
        assertThat(told(reader(records).parallel(threads))).isEqualTo(alone);
        assertThat(told(reader(records).parallel(threads).unordered())).containsExactlyInAnyOrderElementsOf(alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 63})
    void itStopsAtTheSameBadRecord(int borne) {
        byte[] records = records(2_000, 3, 0.2);
        List<String> alone = told(JSON.records(Commitment.class, in(records)).tolerating(borne));
        List<String> parallel = told(
                JSON.records(Commitment.class, in(records)).tolerating(borne).parallel(3));
        // blank lines are counted as they are read, which is ahead
        assertThat(parallel.subList(0, parallel.size() - 1)).isEqualTo(alone.subList(0, alone.size() - 1));
        assertThat(alone.get(alone.size() - 1)).startsWith((borne + 1) + " bad");
        assertThat(parallel.get(parallel.size() - 1)).startsWith((borne + 1) + " bad");
    }

    @Test
    void aStreamThatBreaksGivesTheRecordsAheadOfThatFirst() {
        byte[] records = records(500, 5, 0);
        List<String> alone = told(JSON.records(Commitment.class, new Breaking(records)));
        assertThat(alone).hasSize(502);
        assertThat(alone.get(500)).contains("the disk is gone");
        assertThat(told(JSON.records(Commitment.class, new Breaking(records)).parallel(4))
                        .subList(0, 501))
                .isEqualTo(alone.subList(0, 501));
    }

    private static final class Breaking extends InputStream {
        private final InputStream start;

        Breaking(byte[] start) {
            this.start = in(start);
        }

        @Override
        public int read() throws IOException {
            int read = start.read();
            if (read < 0) {
                throw new IOException("the disk is gone");
            }
            return read;
        }
    }

    /** A stream without end that counts what was taken from it. */
    private static final class Endless extends InputStream {
        private final byte[] line = records(1, 7, 0);
        private long given;

        @Override
        public int read() {
            return line[(int) (given++ % line.length)];
        }
    }

    @Test
    void noMoreThanABoundedStretchIsReadAhead() {
        Endless endless = new Endless();
        try (Stream<NdjsonRecord<Commitment>> records = JSON.records(Commitment.class, endless).parallel(2).stream()) {
            assertThat(records.limit(1_000)).hasSize(1_000);
        }
        // two threads, two batches of 64 lines each, one batch being given out, and the buffer
        assertThat(endless.given).isLessThan((1_000 + 6 * 64) * (long) endless.line.length + (1 << 17));
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("cmc-ndjson"))
                .toList();
    }

    @Test
    void theThreadsEndWithTheStreamHoweverItEnds() throws InterruptedException {
        try (Stream<NdjsonRecord<Commitment>> closed =
                JSON.records(Commitment.class, new Endless()).parallel(3).stream()) {
            assertThat(closed.findFirst()).isPresent();
            assertThat(workers()).isNotEmpty();
        }
        told(reader(records(500, 1, 0)).parallel(3)); // to its end
        told(JSON.records(Commitment.class, in(records(500, 1, 1)))
                .failingFast()
                .parallel(3)); // up to what it throws
        Iterator<NdjsonRecord<Commitment>> left =
                JSON.records(Commitment.class, new Endless()).parallel(3).iterator();
        assertThat(left.next().line()).isEqualTo(1); // and walked away from
        for (Thread worker : workers()) {
            worker.join(); // hangs here if one does not end
        }
        assertThat(workers()).isEmpty();
    }

    @Test
    void whoeverIsInterruptedIsToldAndTheMarkStays() {
        Iterator<NdjsonRecord<Commitment>> records = JSON.records(Commitment.class, new Endless())
                .parallel(1)
                .unordered()
                .iterator();
        records.next();
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> records.forEachRemaining(record -> {}))
                    .withCauseInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(records.hasNext()).isFalse();
    }

    @Test
    void anErrorWhileReadingARecordIsNotSwallowed() {
        CmcJson json = JSON;
        NdjsonReader<Commitment> reader = json.records(Commitment.class, new InputStream() {
            @Override
            public int read() {
                throw new IllegalArgumentException("a stream of somebody's own");
            }
        });
        assertThatIllegalArgumentException().isThrownBy(() -> reader.parallel(2).forEach(record -> {}));
    }

    @Test
    void theNumberOfThreadsHasItsLimits() {
        for (int threads : new int[] {0, -1, NdjsonReader.MAX_THREADS + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader(new byte[0]).parallel(threads))
                    .withMessageContaining("must be from 1 to 256 but is " + threads);
        }
        assertThat(told(reader(new byte[0]).parallel(NdjsonReader.MAX_THREADS))).containsExactly("0 bad, 0 blank");
    }
}
