// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPlace;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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

    @Property(tries = 60)
    void aMangledDocumentGivesFindingsAndNothingElse(@ForAll long seed) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> mangleAndRead(seed), "small", 512 << 10);
        small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
        small.start();
        small.join();
        assertThat(thrown.get()).isNull();
    }

    private static void mangleAndRead(long seed) {
        Random random = new Random(seed);
        Extensible value = new RandomValues(seed).value(Shapes.MECHANISM, seed % 5 == 0, 1);
        byte[] whole = seed % 2 == 0 ? JSON.write(value) : JSON.writeCompact(value);
        for (int round = 0; round < 15; round++) {
            byte[] document = whole;
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                document = mangled(document, random);
            }
            check(document);
        }
    }

    /** A document with one byte or piece of it changed, left out, put in or doubled, or cut off. */
    static byte[] mangled(byte[] document, Random random) {
        if (document.length == 0) {
            return document;
        }
        int at = random.nextInt(document.length);
        int length = Math.min(document.length - at, 1 + random.nextInt(8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, at);
        switch (random.nextInt(10)) {
            case 0 -> {
                return out.toByteArray();
            }
            case 1, 2 -> out.write(document, at + length, document.length - at - length);
            case 3 -> {
                out.write(random.nextInt(256));
                out.write(document, at + 1, document.length - at - 1);
            }
            case 4 -> {
                out.write(document, at, length);
                out.write(document, at, document.length - at);
            }
            case 5, 6 -> {
                byte[] piece = PIECES[random.nextInt(PIECES.length)];
                out.writeBytes(piece);
                out.write(document, at + 1, document.length - at - 1);
            }
            default -> {
                out.writeBytes(PIECES[random.nextInt(PIECES.length)]);
                out.write(document, at, document.length - at);
            }
        }
        return out.toByteArray();
    }

    private static void check(byte[] document) {
        ReadResult<ConsultativeMechanism> result = JSON.read(document);
        boolean errors = result.report().count(Severity.ERROR) > 0;
        assertThat(result.value().isPresent()).isNotEqualTo(errors);
        for (Finding finding : result.report().findings()) {
            TextPlace place = finding.place().orElseThrow();
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
                .bearing(Long.MAX_VALUE)
                .forEach(record -> assertThat(record.result().report()).isNotNull());
    }

    /** Counts lines and columns from the start, as slowly and plainly as can be. */
    private static void assertPlace(byte[] document, TextPlace place) {
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
