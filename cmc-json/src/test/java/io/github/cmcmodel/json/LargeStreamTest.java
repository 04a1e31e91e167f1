// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Streams far larger than the memory they are read in. {@code mvn test -Dtest=LargeStreamTest -Dcmc.large=true} reads one of a
 * gigabyte in 64 MB.
 */
class LargeStreamTest {
    private static final int MEGABYTE = 1 << 20;

    /** Reads a stream in a process of its own. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            Generated in = new Generated(Long.parseLong(arguments[0]) * MEGABYTE);
            int threads = Integer.parseInt(arguments[1]);
            NdjsonReader<Commitment> alone = CmcJson.standard().records(Commitment.class, in);
            NdjsonReader<Commitment> reader = threads == 0 ? alone : alone.parallel(threads);
            long started = System.nanoTime();
            long good = reader.stream()
                    .filter(record -> record.result().value().isPresent())
                    .count();
            System.out.println(good + " good, " + reader.badRecords() + " bad of " + in.lines + " lines");
            System.err.println((System.nanoTime() - started) / 1_000_000 + " ms");
        }
    }

    /** A stream that is made as it is read: commitments, now and then one that is cut off. */
    private static final class Generated extends InputStream {
        private static final int EVERY = 2_000;

        private final byte[] line;
        private long left;
        private long lines;
        private int at;
        private int end;

        Generated(long bytes) {
            Commitment sample = Commitment.builder()
                    .id(new CommitmentId("train-border-officials"))
                    .plan(new ActionPlanId("brazil-plan"))
                    .title(LocalizedText.of("en", "Train border officials. ".repeat(20)))
                    .build();
            line = (new String(CmcJson.standard().writeCompact(sample), StandardCharsets.UTF_8) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            left = bytes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("nobody reads a gigabyte byte by byte");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == end) {
                if (left <= 0) {
                    return -1;
                }
                at = ++lines % EVERY == 0 ? line.length / 2 : 0; // the second half of a line is no JSON
                end = line.length;
                left -= end - at;
            }
            int given = Math.min(length, end - at);
            System.arraycopy(line, at, bytes, offset, given);
            at += given;
            return given;
        }
    }

    private static void assertRead(int megabytes, String memory, int threads) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        Integer.toString(megabytes),
                        Integer.toString(threads))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        List<Long> counts = List.of(printed.replaceAll("[^0-9 ]", "").trim().split(" +")).stream()
                .map(Long::valueOf)
                .toList();
        assertThat(counts.get(0) + counts.get(1)).isEqualTo(counts.get(2)).isPositive();
        assertThat(counts.get(1)).isEqualTo(counts.get(2) / Generated.EVERY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aStreamIsReadInLessMemoryThanItIsLong(int threads) throws IOException, InterruptedException {
        assertRead(96, "24m", threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    @EnabledIfSystemProperty(named = "cmc.large", matches = "true")
    void aGigabyteIsReadIn64Megabytes(int threads) throws IOException, InterruptedException {
        assertRead(1 << 10, "64m", threads);
    }
}
