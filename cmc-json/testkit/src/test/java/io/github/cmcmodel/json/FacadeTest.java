// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of everything that goes in by the facade. */
class FacadeTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> worst() {
        List<byte[]> worst = new ArrayList<>();
        for (String start : List.of(
                "",
                "{\"schemaVersion\":\"1.0\",\"x\":",
                "{\"schemaVersion\":\"1.0\",\"networks\":[{\"focalPoints\":")) {
            for (String piece : List.of(
                    "[",
                    "{\"a\":",
                    "[[],",
                    "\"",
                    "\\",
                    "-",
                    "1",
                    "1e9",
                    ".",
                    "\"\\",
                    "\"\\u",
                    "\"\\ud800",
                    "tru",
                    "\uFEFF",
                    "\u0000",
                    "\n",
                    "[1,",
                    "{\"a\":1,",
                    "{\"a\":{},",
                    ",",
                    ":",
                    "]",
                    "}",
                    "/*",
                    "//",
                    "'",
                    "NaN",
                    "-Infinity",
                    "\"\uD83D\uDE00")) {
                for (int times : new int[] {1, 2, 70, 100_000}) {
                    worst.add(utf8(start + piece.repeat(times)));
                }
            }
        }
        byte[] wide = "{\"id\":1}".getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(utf8("\uFEFF"));
        marked.writeBytes(wide);
        worst.add(marked.toByteArray());
        worst.add(new byte[1_000]);
        worst.add(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        worst.add(new byte[] {(byte) 0xFE, (byte) 0xFF});
        return worst;
    }

    /** Uses every way in; anything but the one exception type fails the test. */
    private static void useEverything(byte[] document) {
        ReadResult<?> result = JSON.read(document).validated(MechanismValidator.create(), TODAY);
        assertThat(result.value()).isEmpty();
        FindingReport report = result.report();
        assertThat(JSON.readReport(JSON.writeReport(report, Locale.FRENCH)).findings())
                .hasSameSizeAs(report.findings());
        assertThat(TerminalReport.inLanguage(Locale.ENGLISH).format(result)).contains("error");
        assertThat(JSON.read(new String(document, StandardCharsets.UTF_8)).value())
                .isEmpty();
        for (Callable<?> all : List.<Callable<?>>of(
                () -> JSON.readOrThrow(document),
                () -> JSON.read(new ByteArrayInputStream(document)).orElseThrow(),
                () -> JSON.readReport(document),
                () -> JSON
                        .records(Commitment.class, new ByteArrayInputStream(document))
                        .failingFast()
                        .requiringCompletenessProof()
                        .stream()
                        .count())) {
            try {
                all.call();
                throw new AssertionError("nothing was thrown");
            } catch (CmcJsonException refused) {
                assertThat(refused.report().hasErrors()).isTrue();
            } catch (Exception other) {
                throw new AssertionError(other);
            }
        }
    }

    @Test
    void theWorstInputGivesTheOneExceptionOnASmallStack() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        for (byte[] document : worst()) {
            Thread small = new Thread(null, () -> useEverything(document), "small", 512 << 10);
            small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
            small.start();
            small.join();
            assertThat(thrown.get())
                    .as(new String(document, 0, Math.min(60, document.length), StandardCharsets.UTF_8))
                    .isNull();
        }
    }

    @Test
    void aByteOrderMarkHidesNoOtherEncodingAndNoSecondMark() {
        String document = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
        Finding twice = JSON.read("\uFEFF\uFEFF" + document).report().findings().get(1);
        assertThat(twice.rule()).isEqualTo(RuleCode.JSON_SYNTAX);
        assertThat(twice.position().orElseThrow().offset()).isEqualTo(3);
        for (var wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(utf8("\uFEFF"));
            bytes.writeBytes(document.getBytes(wide));
            ReadResult<?> result = JSON.read(bytes.toByteArray());
            assertThat(result.value()).isEmpty();
            assertThat(result.report().findings())
                    .allMatch(finding -> finding.position().isPresent());
        }
    }

    @Test
    void oneFacadeUsedByEightThreadsGivesWhatItGivesOne() throws Exception {
        List<byte[]> documents = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            Extensible value =
                    (Extensible) SampleValues.from(5, shape.type()).findFirst().orElseThrow();
            byte[] whole = JSON.write(value);
            documents.add(whole);
            documents.add(JSON.writeCanonical(value)); // members in another order than what a reader comes to expect
            documents.add(FuzzTest.mangled(whole, new Random(documents.size())));
        }
        CmcJson fresh = JSON.limiting(ReadLimit.DEPTH, 60); // nothing of it is made yet
        List<String> alone = IntStream.range(0, documents.size())
                .mapToObj(at -> told(JSON.limiting(ReadLimit.DEPTH, 60), documents, at))
                .toList();
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(pool.submit(() -> {
                    together.await();
                    return IntStream.range(0, documents.size())
                            .mapToObj(at -> told(fresh, documents, at))
                            .toList();
                }));
            }
            for (Future<List<String>> told : all) {
                assertThat(told.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String told(CmcJson json, List<byte[]> documents, int at) {
        Class<? extends Extensible> type = Shapes.all().get(at / 3).type().asSubclass(Extensible.class);
        ReadResult<? extends Extensible> result = json.read(type, documents.get(at));
        return TerminalReport.inLanguage(Locale.ENGLISH).format(result)
                + result.value().map(json::digest).orElse("")
                + new String(json.writeReport(result.report(), Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
