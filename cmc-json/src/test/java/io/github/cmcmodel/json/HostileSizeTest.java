// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are too large, too deep or too faulty. */
class HostileSizeTest {
    private static final CmcJson JSON = CmcJson.standard();

    private static String with(String member) {
        return "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}," + member + "}";
    }

    private static void assertLimit(CmcJson json, ReadLimit limit, String document) {
        List<Finding> errors = errors(json.read(document));
        assertThat(errors).extracting(Finding::rule).containsExactly(RuleCode.JSON_LIMIT_EXCEEDED);
        assertThat(errors.get(0).arguments()).isEqualTo(Map.of("limit", limit.code(), "maximum", json.limit(limit)));
        assertThat(errors.get(0).position().orElseThrow().offset()).isBetween(0L, (long) document.length());
    }

    private static List<Finding> errors(ReadResult<?> result) {
        return result.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String nested(int depth) {
        return with("\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1));
    }

    @Test
    void depthIsReadUpToItsLimit() {
        assertThat(JSON.read(nested(64)).value()).isPresent();
        assertLimit(JSON, ReadLimit.DEPTH, nested(65));
        assertLimit(JSON, ReadLimit.DEPTH, with("\"x\":" + "{\"x\":".repeat(64) + "1" + "}".repeat(64)));
    }

    @Test
    void namesAreReadUpToTheirLimit() {
        assertThat(JSON.read(with("\"" + "x".repeat(256) + "\":1")).value()).isPresent();
        assertLimit(JSON, ReadLimit.NAME, with("\"" + "x".repeat(257) + "\":1"));
        assertLimit(JSON, ReadLimit.NAME, with("\"x\":{\"" + "x".repeat(257) + "\":1}"));
    }

    @Test
    void stringsAreReadUpToTheirLimit() {
        assertThat(JSON.read(with("\"x\":\"" + "x".repeat(1 << 20) + "\"")).value())
                .isPresent();
        assertLimit(JSON, ReadLimit.STRING, with("\"x\":\"" + "x".repeat((1 << 20) + 1) + "\""));
        assertLimit(JSON, ReadLimit.STRING, with("\"acronym\":{\"en\":\"" + "x".repeat((1 << 20) + 1) + "\"}"));
    }

    @Test
    void numbersAreReadUpToTheirLimit() {
        assertThat(JSON.read(with("\"x\":" + "7".repeat(100))).value()).isPresent();
        assertLimit(JSON, ReadLimit.NUMBER, with("\"x\":" + "7".repeat(101)));
        assertLimit(JSON, ReadLimit.NUMBER, with("\"x\":0." + "7".repeat(5_000)));
    }

    @Test
    void itemsAndTokensAreReadUpToTheirLimits() {
        CmcJson items = JSON.limiting(ReadLimit.ITEMS, 3);
        assertThat(items.read(with("\"x\":[1,2,3]")).value()).isPresent();
        assertLimit(items, ReadLimit.ITEMS, with("\"x\":[1,2,3,4]"));
        String date = "{\"date\":\"2016\"}";
        assertLimit(items, ReadLimit.ITEMS, with("\"established\":[" + (date + ",").repeat(3) + date + "]"));
        CmcJson tokens = JSON.limiting(ReadLimit.TOKENS, 20);
        assertThat(tokens.read(with("\"x\":[1,2,3,4,5]")).value()).isPresent();
        assertLimit(tokens, ReadLimit.TOKENS, with("\"x\":[" + "1,".repeat(20) + "1]"));
    }

    @Test
    void aStreamIsReadNoFurtherThanOneByteBeyondTheLimit() throws IOException {
        Endless endless = new Endless();
        ReadResult<ConsultativeMechanism> result = JSON.read(endless);
        assertThat(errors(result)).extracting(Finding::rule).containsExactly(RuleCode.JSON_LIMIT_EXCEEDED);
        assertThat(errors(result).get(0).arguments()).containsEntry("limit", "bytes");
        assertThat(endless.given).isEqualTo((64L << 20) + 1);
    }

    private static final class Endless extends InputStream {
        long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1E-1000000000", "1e99999999999999999999", "1e401", "123e-500"})
    void anAbsurdNumberIsRefusedInEveryNumberThereIs(String number) {
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Decimal || attribute.type() instanceof ValueType.Whole<?>) {
                    String document = "{\"schemaVersion\":\"1.0\",\"" + attribute.name() + "\":" + number + "}";
                    ReadResult<?> result = JSON.read(shape.type().asSubclass(Extensible.class), document);
                    assertThat(result.report().findings().stream()
                                    .filter(finding ->
                                            finding.pointer().toString().equals("/" + attribute.name())))
                            .as(shape + "." + attribute.name())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void twoHundredThousandUnknownMembersAreKeptAndTheirNoticesCounted() {
        String members = IntStream.range(0, 200_000)
                .mapToObj(at -> "\"m" + at + "\":" + at)
                .collect(Collectors.joining(","));
        ReadResult<ConsultativeMechanism> result = JSON.read(with(members));
        assertThat(result.orElseThrow().getExtensions().names()).hasSize(200_000);
        assertThat(result.report().findings()).hasSize(1_000);
        assertThat(result.report().count(RuleCode.STRUCTURE_UNKNOWN_MEMBER)).isEqualTo(200_000);
        assertThat(result.report().count(Severity.INFORMATION)).isEqualTo(200_000);
        ReadResult<ConsultativeMechanism> strict =
                JSON.rejectingUnknownMembers().read(with(members));
        assertThat(strict.report().count(Severity.ERROR)).isEqualTo(200_000);
        assertThat(strict.report().findings()).hasSize(1_000);
    }

    @Test
    void twoHundredThousandFaultsAreCounted() {
        String document = with("\"established\":[" + "7,".repeat(199_999) + "7]");
        ReadResult<ConsultativeMechanism> result = JSON.read(document);
        assertThat(result.value()).isEmpty();
        assertThat(result.report().findings()).hasSize(1_000);
        assertThat(result.report().count(RuleCode.STRUCTURE_WRONG_KIND)).isEqualTo(200_000);
        assertThat(result.validated(MechanismValidator.create(), LocalDate.of(2026, 11, 23))
                        .report())
                .isEqualTo(result.report());
        assertThat(JSON.limiting(ReadLimit.FINDINGS, 200_000)
                        .read(document)
                        .report()
                        .findings())
                .hasSize(200_000);
    }

    @Test
    void errorsAreToldHoweverManyNoticesStandAheadOfThem() {
        String members =
                IntStream.range(0, 50).mapToObj(at -> "\"m" + at + "\":" + at).collect(Collectors.joining(","));
        ReadResult<ConsultativeMechanism> result =
                JSON.limiting(ReadLimit.FINDINGS, 5).read(with(members + ",\"acronym\":7"));
        assertThat(errors(result)).extracting(Finding::rule).containsExactly(RuleCode.STRUCTURE_WRONG_KIND);
        assertThat(result.value()).isEmpty();
    }

    @Test
    void faultsOnOneVeryLongLineAreLocatedInReasonableTime() {
        String document =
                with("\"x\":[" + "\"é\",".repeat(2_000_000 / 4) + "1],\"established\":[" + "7,".repeat(999) + "7]");
        List<Finding> findings = errors(JSON.read(document));
        assertThat(findings).hasSize(1_000);
        assertThat(findings.get(999).position().orElseThrow().column()).isEqualTo(document.length() - 2);
    }

    @ParameterizedTest
    @EnumSource(ReadLimit.class)
    void aLimitIsRefusedOutOfItsRange(ReadLimit limit) {
        assertThat(limit.standard()).isBetween(1, limit.ceiling());
        assertThat(JSON.limiting(limit, limit.ceiling()).limit(limit)).isEqualTo(limit.ceiling());
        assertThat(JSON.limiting(limit, 1).limiting(limit, 1).limit(limit)).isOne();
        assertThat(JSON.limit(limit)).isEqualTo(limit.standard());
        for (int bad : new int[] {0, -1, Integer.MIN_VALUE, limit.ceiling() + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.limiting(limit, bad))
                    .withMessageContaining(limit + " must be from 1 to " + limit.ceiling() + " but is " + bad);
        }
    }

    @Test
    void theGreatestDepthIsReadWrittenAndComparedOnASmallStack() throws InterruptedException {
        CmcJson deep = JSON.limiting(ReadLimit.DEPTH, ReadLimit.DEPTH.ceiling());
        String document = nested(ReadLimit.DEPTH.ceiling());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> {
                    ConsultativeMechanism value = deep.read(document).orElseThrow();
                    assertThat(deep.readOrThrow(deep.write(value)))
                            .isEqualTo(value)
                            .hasSameHashCodeAs(value);
                    assertThat(deep.digest(value)).hasSize(64);
                    assertLimit(deep, ReadLimit.DEPTH, nested(10_000));
                },
                "small",
                512 << 10);
        small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
        small.start();
        small.join();
        assertThat(thrown.get()).isNull();
    }
}
