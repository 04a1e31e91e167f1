// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.Laws;
import io.github.cmcmodel.testkit.SampleSettings;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final SampleSettings ANY_DATE =
            SampleSettings.DEFAULTS.dates(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static Stream<Shape<?, ?>> shapes() {
        return Shapes.all().stream();
    }

    static List<Samples.Pair<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatIsWrittenIsReadBackEqual(Shape<?, ?> shape) {
        SampleValues.from(2026, shape.type(), ANY_DATE).limit(150).forEach(RoundTripTest::roundTrip);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueWithEveryAttributeIsReadBackEqual(Samples.Pair<?> pair) {
        roundTrip(pair.first());
        roundTrip(pair.second());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"https://example.org/schema.json\"", "7.50", "null", "{\"a\":[true]}", "[]"})
    void whateverStandsInTheSchemaMemberIsWrittenBack(String schema) {
        String document = "{\"$schema\":" + schema + ",\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
        assertThat(JSON.writeCompact(JSON.read(document).orElseThrow()))
                .asString()
                .isEqualTo(document);
    }

    @Property(tries = 500)
    void everyTextIsReadBackEqual(
            @ForAll @StringLength(max = 60) String text, @ForAll @StringLength(max = 60) String other) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text + ' ' + other));
        roundTrip(Commitment.builder()
                .id(new CommitmentId("c"))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", text).and("x" + other, other))
                .extensions(Extensions.of(Map.of("x" + text, other, "y", List.of(Extensions.of(Map.of(other, text))))))
                .build());
    }

    @Property(tries = 500)
    void everyNumberIsReadBackDigitForDigit(
            @ForAll @BigRange(min = "-1e40", max = "1e40") @Scale(30) BigDecimal number, @ForAll long extension) {
        roundTrip(IndicatorValue.builder()
                .value(number)
                .date(PartialDate.ofYear(2016))
                .extensions(Extensions.of(Map.of("x", number, "y", extension)))
                .build());
    }

    private static void roundTrip(Object object) {
        Extensible value = (Extensible) object;
        Class<? extends Extensible> type = type(value);
        byte[] indented = JSON.write(value);
        byte[] compact = JSON.writeCompact(value);
        Extensible read = JSON.read(type, indented).orElseThrow();
        assertThat(read).as(type.getSimpleName()).isEqualTo(value);
        assertThat(JSON.read(type, compact).orElseThrow()).isEqualTo(value);
        assertThat(JSON.write(read)).isEqualTo(indented);
        assertThat(compact).doesNotContain((byte) '\n');
    }

    @ParameterizedTest
    @EnumSource(SharingLevel.class)
    void documentsOfRedactedMechanismsShowNothingOfWhoIsNotForTheirReaders(SharingLevel audience) {
        SampleValues.from(5, ConsultativeMechanism.class)
                .limit(200)
                .forEach(mechanism -> Laws.redactionLeaksNothing(
                        mechanism,
                        audience,
                        each -> new String(JSON.write(each.redacted(audience)), StandardCharsets.UTF_8)));
    }

    private static Class<? extends Extensible> type(Extensible value) {
        return Shapes.all().stream()
                .filter(shape -> shape.type().isInstance(value))
                .findFirst()
                .orElseThrow()
                .type()
                .asSubclass(Extensible.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFullValueIsWrittenWithAllMembersInTheOrderOfItsTable(Samples.Pair<?> pair) {
        Shape<?, ?> shape = Shapes.of(pair.type()).orElseThrow();
        Extensible value = (Extensible) pair.first();
        List<String> names = memberNames(JSON.write(value));
        List<String> expected = new ArrayList<>(List.of("schemaVersion"));
        shape.attributes().stream()
                .filter(attribute -> !Samples.OF_THE_SECOND_ALONE.contains(attribute.toString()))
                .map(Attribute::name)
                .forEach(expected::add);
        assertThat(names).startsWith(expected.toArray(String[]::new));
        assertThat(names.subList(expected.size(), names.size()))
                .isEqualTo(List.copyOf(value.getExtensions().names()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void membersInAnotherOrderAreTheSameValueWithTheSameCanonicalBytes(Shape<?, ?> shape) {
        SampleValues.from(47, shape.type(), ANY_DATE).limit(60).forEach(each -> {
            Extensible value = (Extensible) each;
            Class<? extends Extensible> type = type(value);
            byte[] forth = JSON.writeCompact(value);
            TokenSource source = new JsonText(forth, Limits.STANDARD);
            source.next();
            String back = turned(forth, source);

            Extensible read = JSON.read(type, back).orElseThrow();

            assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(JSON.writeCanonical(read)).isEqualTo(JSON.writeCanonical(value));
        });
    }

    /** The value that starts here, with the members of each object in it from last to first. */
    private static String turned(byte[] document, TokenSource source) {
        StringBuilder turned = new StringBuilder();
        if (source.current() == Token.START_OBJECT) {
            while (source.next() == Token.NAME) {
                String name = written(document, source);
                source.next();
                turned.insert(0, (turned.isEmpty() ? "" : ",")).insert(0, name + ":" + turned(document, source));
            }
            return "{" + turned + "}";
        }
        if (source.current() == Token.START_ARRAY) {
            while (source.next() != Token.END_ARRAY) {
                turned.append(turned.isEmpty() ? "" : ",").append(turned(document, source));
            }
            return "[" + turned + "]";
        }
        return written(document, source);
    }

    /** The bytes of a name, or of a value without parts, as they stand. */
    private static String written(byte[] document, TokenSource source) {
        int from = (int) source.offset();
        int to = from + 1;
        boolean quoted = document[from] == '"';
        while (quoted ? document[to] != '"' : to < document.length && ",]}".indexOf(document[to]) < 0) {
            to += document[to] == '\\' ? 2 : 1;
        }
        return new String(document, from, quoted ? to + 1 - from : to - from, StandardCharsets.UTF_8);
    }

    private static List<String> memberNames(byte[] document) {
        List<String> names = new ArrayList<>();
        TokenSource source = new JsonText(document, Limits.STANDARD);
        source.next();
        while (source.next() == Token.NAME) {
            names.add(source.text());
            source.next();
            source.skipChildren();
        }
        return names;
    }
}
