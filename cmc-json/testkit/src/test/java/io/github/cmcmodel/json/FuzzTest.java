// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.testkit.json.CmcDocuments;
import io.github.cmcmodel.testkit.json.SampleDocument;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents with bytes changed, left out, put in or cut off: nothing but findings comes out. */
class FuzzTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final byte[][] PIECES = {
        {'"'},
        {'{'},
        {'}'},
        {'['},
        {']'},
        {','},
        {':'},
        {'\\'},
        {0},
        {0x1B},
        {(byte) 0xFF},
        {(byte) 0xC2, (byte) 0x9B},
        "\\ud800".getBytes(StandardCharsets.US_ASCII),
        "\\u0000".getBytes(StandardCharsets.US_ASCII),
        "1e999999999".getBytes(StandardCharsets.US_ASCII),
        "null".getBytes(StandardCharsets.US_ASCII),
        "\"\\u001b]0;x\\u0007\":".getBytes(StandardCharsets.US_ASCII),
        "\u202e\u2028".getBytes(StandardCharsets.UTF_8),
        "[[[[[[[[".getBytes(StandardCharsets.US_ASCII),
        {'\n'},
        {'-'},
        {'.'},
        {'e'},
        {'0'}
    };

    /**
     * One change of the bytes.
     *
     * @param how what is done
     * @param place where, in parts of ten thousand of the document
     * @param length how many bytes it concerns
     * @param piece what is put in
     */
    private record Change(int how, int place, int length, int piece) {
        byte[] applied(byte[] document) {
            int at = (int) ((long) document.length * place / 10_000);
            int end = Math.min(document.length, at + length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(document, 0, at);
            switch (how) {
                case 0 -> end = document.length;
                case 1, 2 -> {}
                case 3 -> {
                    out.write(piece);
                    end = Math.min(document.length, at + 1);
                }
                case 4 -> {
                    out.write(document, at, end - at);
                    end = at;
                }
                case 5, 6 -> {
                    out.writeBytes(PIECES[piece % PIECES.length]);
                    end = Math.min(document.length, at + 1);
                }
                default -> {
                    out.writeBytes(PIECES[piece % PIECES.length]);
                    end = at;
                }
            }
            out.write(document, end, document.length - end);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<byte[]> mangled() {
        Arbitrary<SampleDocument<ConsultativeMechanism>> documents = Arbitraries.oneOf(
                CmcDocuments.valid(ConsultativeMechanism.class),
                CmcDocuments.faulty(ConsultativeMechanism.class, 3),
                CmcDocuments.hostile(ConsultativeMechanism.class));
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 255))
                .as(Change::new);
        return Combinators.combine(documents, changes.list().ofMinSize(1).ofMaxSize(4))
                .as((document, list) -> {
                    byte[] bytes = document.bytes();
                    for (Change change : list) {
                        bytes = change.applied(bytes);
                    }
                    return bytes;
                });
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void aMangledDocumentGivesFindingsAndNothingElse(@ForAll("mangled") byte[] document) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> check(document), "small", 512 << 10);
        small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
        small.start();
        small.join();
        assertThat(thrown.get()).isNull();
    }

    /** A document with one byte or piece of it changed, left out, put in or doubled, or cut off. */
    static byte[] mangled(byte[] document, Random random) {
        Change change =
                new Change(random.nextInt(10), random.nextInt(10_000), 1 + random.nextInt(8), random.nextInt(256));
        return change.applied(document);
    }

    private static void check(byte[] document) {
        ReadResult<ConsultativeMechanism> result = JSON.read(document);
        boolean errors = result.report().count(Severity.ERROR) > 0;
        assertThat(result.value().isPresent()).isNotEqualTo(errors);
        for (Finding finding : result.report().findings()) {
            TextPosition place = finding.position().orElseThrow();
            assertThat(place.offset()).isBetween(0L, (long) document.length);
            assertPlace(document, place);
            assertHarmless(finding.toString());
            for (String language : new String[] {"en", "es", "fr", "nl"}) {
                assertHarmless(finding.message(Locale.forLanguageTag(language)));
            }
        }
        try {
            result.orElseThrow();
        } catch (CmcJsonException refused) {
            assertThat(errors).isTrue();
            assertHarmless(refused.toString());
        }
        result.value()
                .ifPresent(
                        value -> assertThat(JSON.readOrThrow(JSON.write(value))).isEqualTo(value));
        JSON.records(ConsultativeMechanism.class, new ByteArrayInputStream(document))
                .tolerating(Long.MAX_VALUE)
                .forEach(record -> assertThat(record.result().report()).isNotNull());
    }

    /** Counts lines and columns from the start, as slowly and plainly as can be. */
    private static void assertPlace(byte[] document, TextPosition place) {
        boolean mark = document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
        int line = 1;
        int column = 1;
        for (int at = mark ? 3 : 0; at < place.offset(); at++) {
            if (document[at] == '\n') {
                line++;
                column = 1;
            } else if ((document[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        assertThat(place.line()).isEqualTo(line);
        assertThat(place.column()).isEqualTo(column);
    }

    private static void assertHarmless(String text) {
        assertThat(text.codePoints())
                .allMatch(character -> Character.getType(character) != Character.CONTROL
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.LINE_SEPARATOR
                        && Character.getType(character) != Character.SURROGATE);
    }
}
