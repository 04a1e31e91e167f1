// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.cmcmodel.json.embed.Jackson2Sink;
import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Jackson's generator is the judge of what is to be written. */
class Utf8SinkTest {
    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** On either side of where texts are long, of eight more, and of where room is made anew. */
    private static final int[] LENGTHS = {1, 2, 8, 15, 16, 17, 23, 24, 25, 255, 256, 257, 520};

    private final SpareBuffer spare = new SpareBuffer();

    @Test
    void anyCharacterIsWrittenRightlyWhereverItStands() {
        assertWrittenAlike(sink -> {
            sink.startArray();
            for (int length : LENGTHS) {
                for (int at = 0; at < length; at++) {
                    for (String character :
                            new String[] {"\0", "\n", "\"", "!", "#", "\\", "]", "\u007f", "é", "ÿ", "Ł", "€", "😀"}) {
                        sink.string("]".repeat(at) + character + "#".repeat(length - at - 1));
                        sink.string("]".repeat(at) + character + "é".repeat(length - at - 1));
                    }
                }
            }
            sink.endArray();
        });
    }

    @Property(tries = 500)
    void anyTextIsWrittenRightly(@ForAll("texts") String text) {
        assertWrittenAlike(sink -> {
            sink.startObject();
            sink.name(text);
            sink.string(text);
            sink.endObject();
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', 'z').ofMaxLength(300),
                Arbitraries.strings().withCharRange('\0', 'ÿ').ofMaxLength(300),
                Arbitraries.strings().withCharRange('Ā', '\ud7ff').ofMaxLength(10),
                Arbitraries.just("😀"));
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Test
    void halfOfAPairIsRefusedWhereverItStands() {
        for (int length : LENGTHS) {
            for (int at = 0; at < length; at++) {
                for (String half : new String[] {"\ud83d", "\ude00"}) {
                    String text = "a".repeat(at) + half + "a".repeat(length - at - 1);
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> new Utf8Sink(false, spare).string(text))
                            .withMessageEndingWith(" " + at);
                }
            }
        }
    }

    @Test
    void theEndOfABufferMayStandAnywhere() {
        for (int length = 4_060; length < 4_100; length++) {
            String filling = "a".repeat(length);
            assertWrittenAlike(sink -> {
                sink.startArray();
                sink.string(filling);
                sink.bool(true);
                sink.startObject();
                sink.name("é");
                sink.nothing();
                sink.name("b");
                sink.startArray();
                sink.endArray();
                sink.endObject();
                sink.startObject();
                sink.endObject();
                sink.number("-1.50");
                sink.endArray();
            });
        }
    }

    @Test
    void wordsDatesAndPlainTextsAreStringsLikeOthers() {
        PartialDate day = PartialDate.parse("0987-06-05");
        PartialDate month = PartialDate.parse("2016-10");
        PartialDate year = PartialDate.parse("9999");
        for (int length = 0; length < 40; length++) {
            String text = "w".repeat(length);
            assertWrittenAlike(sink -> {
                sink.startObject();
                sink.name(new QuotedWord(text));
                sink.string(new QuotedWord(text));
                sink.name("other");
                sink.startArray();
                sink.plain(text);
                sink.date(day);
                sink.date(month);
                sink.date(year);
                sink.range(DateRange.from(month));
                sink.range(DateRange.of(day, year));
                sink.endArray();
                sink.endObject();
            });
        }
    }

    @Test
    void whatWordsAreMadeOfStandsForItself() {
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                assertThat(isPlain(attribute.name())).as(attribute.name()).isTrue();
                if (attribute.type() instanceof ValueType.Closed<?> closed) {
                    assertThat(closed.values()).allMatch(value -> isPlain(((ClosedCode) value).code()));
                }
            }
        }
    }

    private static boolean isPlain(String text) {
        Utf8Sink sink = new Utf8Sink(false, new SpareBuffer());
        sink.string(text);
        return Arrays.equals(sink.bytes(), ascii('"' + text + '"'));
    }

    @Test
    void whatIdentifiersAndCodesAreMadeOfStandsForItself() {
        List<String> unusual = new ArrayList<>();
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String text = "a" + character + "a";
            boolean plain = character < 0x80 && isPlain(text);
            if (!plain) {
                unusual.add(text);
            }
        }
        Set<ValueType<?>> plain = new HashSet<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (new WriteType<>(attribute.type()).kind == WriteKind.PLAIN) {
                    plain.add(attribute.type());
                }
            }
        }
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(unusual).noneMatch(text -> accepts((ValueType.Form<?>) type, text)));
    }

    private static boolean accepts(ValueType.Form<?> form, String text) {
        try {
            form.parse().apply(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Property(tries = 200)
    void nothingOfADocumentIsLeftInTheSpareBuffer(@ForAll("texts") String text) {
        Utf8Sink sink = new Utf8Sink(true, spare);
        sink.startArray();
        sink.string(text);
        sink.plain("plain");
        sink.string(new QuotedWord("word"));
        sink.endArray();
        sink.bytes();
        assertThat(spare.take()).containsOnly(0);
    }

    @Test
    void theSpareBufferGrowsWithTheDocumentsButNotWithoutLimit() {
        int size = spare.take().length;
        for (int length = 1; length < 10_000_000; length *= 3) {
            Utf8Sink sink = new Utf8Sink(false, spare);
            sink.startArray();
            for (int written = 0; written < length; written += 100) {
                sink.string("a".repeat(100));
            }
            sink.string("a".repeat(length));
            sink.endArray();
            sink.bytes();
            byte[] kept = spare.take();
            assertThat(kept.length).isLessThanOrEqualTo(SpareBuffer.LARGEST);
            size = Math.max(size, kept.length);
            spare.giveBack(kept, 0);
        }
        assertThat(size).isEqualTo(SpareBuffer.LARGEST);
    }

    @Test
    void sinksAtTheSameTimeDoNotShareABuffer() {
        Utf8Sink one = new Utf8Sink(false, spare);
        Utf8Sink other = new Utf8Sink(false, spare);
        one.string("one");
        other.string("other");
        assertThat(one.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("\"one\"");
        Utf8Sink third = new Utf8Sink(false, spare);
        third.string("third");
        assertThat(other.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("\"other\"");
        assertThat(third.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("\"third\"");
    }

    @Test
    void aSinkIsDoneWhenItHasGivenItsDocument() {
        Utf8Sink sink = new Utf8Sink(false, spare);
        sink.string("once");
        sink.bytes();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(sink::bytes);
    }

    private void assertWrittenAlike(Consumer<TokenSink> tokens) {
        Utf8Sink ours = new Utf8Sink(false, spare);
        tokens.accept(ours);
        assertThat(ours.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(byJackson(tokens));
    }

    private static String byJackson(Consumer<TokenSink> tokens) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(bytes)) {
            tokens.accept(Jackson2Sink.onto(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
