// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.Laws;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application's own mapper does with the types of the model, whichever Jackson the mapper is of. */
abstract class OwnMapperContract {
    private static final String COMMITMENT = "{\"id\":\"c-1\",\"plan\":\"p-1\",\"title\":{\"en\":\"Train\"},"
            + "\"x-number\":[1.10,-5e10,12345678901234567890.00]}";

    /** A mapper, without the Jackson that it is of. */
    interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String text, Class<T> type) throws Exception;

        <T> T convert(Object value, Class<T> type) throws Exception;

        /** The value as a tree and back. */
        <T> T throughATree(Object value, Class<T> type) throws Exception;
    }

    /** A mapper with the module that its class path offers, and nothing else set. */
    abstract Mapper plain();

    /** A mapper with every setting changed that would change the form of an application's own classes. */
    abstract Mapper odd();

    /** The exception by which the mapper says that input does not fit a type. */
    abstract Class<? extends Exception> mappingException();

    /** The exception of the same family by which it says anything. */
    abstract Class<? extends Exception> anyException();

    /** The way to a fault through the application's classes, as the mapper tells it, such as {@code Holder["one"]}. */
    abstract String path(Throwable failure);

    abstract int line(Throwable failure);

    /** A class of an application. */
    record Folder(
            String folderName,
            Commitment main,
            Optional<Commitment> other,
            List<Consultation> meetings,
            Map<CommitmentId, Commitment> byId,
            Map<ConsultationKind, Integer> byKind,
            EnumMap<CommitmentStatusCategory, Count> byStatus,
            EnumSet<CommitmentStatusCategory> seen,
            Map<PartialDate, DateRange> dates,
            CommitmentId id,
            ConsultationKind kind,
            CommitmentStatusCategory status,
            LocalizedText text,
            Count count,
            Commitment absent) {}

    record Holder(String before, List<Commitment> promises, String after) {}

    private static Folder folder(long seed) {
        Commitment main = random(Commitment.class, seed);
        Map<CommitmentId, Commitment> byId = new LinkedHashMap<>();
        byId.put(main.getId(), main);
        byId.put(new CommitmentId("other"), random(Commitment.class, seed + 1));
        EnumMap<CommitmentStatusCategory, Count> byStatus = new EnumMap<>(CommitmentStatusCategory.class);
        EnumSet<CommitmentStatusCategory> seen = EnumSet.allOf(CommitmentStatusCategory.class);
        seen.forEach(status -> byStatus.put(status, Count.about(status.ordinal())));
        return new Folder(
                "f",
                main,
                Optional.of(random(Commitment.class, seed + 2)),
                List.of(random(Consultation.class, seed), random(Consultation.class, seed + 3)),
                byId,
                Map.of(ConsultationKind.WEBINAR, 3),
                byStatus,
                seen,
                Map.of(PartialDate.parse("2026-11"), DateRange.parse("2026/..")),
                main.getId(),
                new ConsultationKind("notKnown"),
                CommitmentStatusCategory.IN_PROGRESS,
                LocalizedText.of("en", "a").and("es", "b"),
                Count.moreThan(70),
                null);
    }

    private static <T> T random(Class<T> type, long seed) {
        return SampleValues.from(seed, type).findFirst().orElseThrow();
    }

    /** What the facade writes, without the version of the form. */
    private static String expected(Extensible value) {
        String document = new String(CmcJson.standard().writeCompact(value), StandardCharsets.UTF_8);
        return document.replaceFirst("\"schemaVersion\":\"1.0\",?", "");
    }

    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyTypeIsReadAndWrittenAlone(Shape<?, ?> shape) throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            Extensible value = (Extensible) random(shape.type(), seed);
            for (Mapper mapper : List.of(plain(), odd())) {
                assertThat(mapper.write(value)).isEqualTo(expected(value));
                Laws.<Object, String>roundTrip(
                        value, each -> written(mapper, each), text -> read(mapper, text, rawType(shape)));
            }
        }
    }

    private static String written(Mapper mapper, Object value) {
        try {
            return mapper.write(value);
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }

    private static <T> T read(Mapper mapper, String text, Class<T> type) {
        try {
            return mapper.read(text, type);
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> rawType(Shape<?, ?> shape) {
        return (Class<Object>) shape.type();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aDocumentOfTheFacadeIsReadToo(Shape<?, ?> shape) throws Exception {
        Extensible value = (Extensible) random(shape.type(), 11);
        String document = new String(CmcJson.standard().write(value), StandardCharsets.UTF_8);
        assertThat(plain().<Object>read(document, rawType(shape))).isEqualTo(value);
    }

    @Test
    void everyKindOfAttributeOfAnApplicationsClassIsReadAndWritten() throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            Folder folder = folder(seed);
            for (Mapper mapper : List.of(plain(), odd())) {
                String written = mapper.write(folder);
                assertThat(written)
                        .contains(expected(folder.main()))
                        .contains("\"notKnown\"")
                        .contains("\"webinar\":3")
                        .contains("\"2026-11\":\"2026/..\"")
                        .contains("\"" + folder.status().code() + "\":")
                        .doesNotContain("schemaVersion");
                assertThat(mapper.read(written, Folder.class)).isEqualTo(folder);
            }
        }
    }

    @Test
    void theApplicationsSettingsHoldForItsOwnClasses() throws Exception {
        String written = odd().write(folder(1));
        assertThat(written).contains("\"folder_name\"").doesNotContain("\"absent\"");
    }

    @Test
    void digitsAreKept() throws Exception {
        for (Mapper mapper : List.of(plain(), odd())) {
            assertThat(mapper.write(mapper.read(COMMITMENT, Commitment.class))).isEqualTo(COMMITMENT);
        }
    }

    @Test
    void valuesCanBeConvertedByTheMapper() throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            Commitment commitment = random(Commitment.class, seed).toBuilder()
                    .extensions(Extensions.NONE)
                    .build();
            Holder holder = new Holder("a", List.of(commitment), "b");
            assertThat(plain().convert(holder, Holder.class).promises()).hasSize(1);
            IndicatorValue exact = random(IndicatorValue.class, seed);
            IndicatorValue bare = exact.toBuilder()
                    .extensions(Extensions.NONE)
                    .citations(List.of())
                    .build();
            assertThat(plain().convert(bare, IndicatorValue.class)).isEqualTo(bare);
        }
        Commitment plainNumbers = plain().read(COMMITMENT.replaceAll(",\"x-number.*]", ""), Commitment.class);
        assertThat(plain().throughATree(plainNumbers, Commitment.class)).isEqualTo(plainNumbers);
    }

    @Test
    void allFaultsOfAValueAreToldInTheMappersOwnException() {
        String text = "{\"before\":\"b\",\n\"promises\":[" + COMMITMENT + ",\n  {\"id\":\"NO ID\",\"plan\":7,"
                + "\"title\":{\"en\":\"\\ud800\"},\"made\":\"2026-1\",\"x\":{\"y\":1,\"y\":2}}],\"after\":\"a\"}";
        Throwable failure = catchThrowable(() -> plain().read(text, Holder.class));
        assertThat(failure).isInstanceOf(mappingException());
        assertThat(path(failure)).contains("\"promises\"").contains("[1]");
        assertThat(line(failure)).isEqualTo(3);
        List<Finding> findings = findings(failure);
        assertThat(findings)
                .filteredOn(finding -> finding.rule() != RuleCode.STRUCTURE_UNKNOWN_MEMBER)
                .extracting(finding -> finding.pointer() + " " + finding.rule().code())
                .containsExactlyInAnyOrder(
                        "/id " + RuleCode.ID_MALFORMED.code(),
                        "/plan " + RuleCode.STRUCTURE_WRONG_KIND.code(),
                        "/title/en " + RuleCode.TEXT_FORBIDDEN_CHARACTER.code(),
                        "/made " + RuleCode.DATE_MALFORMED.code(),
                        "/x/y " + RuleCode.JSON_DUPLICATE_MEMBER.code());
    }

    private static List<Finding> findings(Throwable failure) {
        assertThat(failure).hasCauseInstanceOf(CmcJsonException.class);
        return ((CmcJsonException) failure.getCause()).report().findings();
    }

    @Test
    void faultyKeysAndSingleValuesAreToldToo() {
        assertFault("{\"byId\":{\"NO ID\":" + COMMITMENT + "}}", RuleCode.ID_MALFORMED);
        assertFault("{\"byStatus\":{\"never\":{\"value\":1}}}", RuleCode.STRUCTURE_UNKNOWN_VALUE);
        assertFault("{\"status\":0}", RuleCode.STRUCTURE_WRONG_KIND);
        assertFault("{\"status\":\"\"}", RuleCode.STRUCTURE_UNKNOWN_VALUE);
        assertFault("{\"text\":\"a\"}", RuleCode.STRUCTURE_WRONG_KIND);
        assertFault("{\"main\":[" + COMMITMENT + "]}", RuleCode.STRUCTURE_WRONG_KIND);
        assertFault("{\"main\":{\"schemaVersion\":\"2.0\"}}", RuleCode.VERSION_UNSUPPORTED);
        assertFault("{\"count\":{\"value\":1e1000000000}}", RuleCode.STRUCTURE_WRONG_KIND);
    }

    private void assertFault(String folder, RuleCode rule) {
        Throwable failure = catchThrowable(() -> plain().read(folder, Folder.class));
        assertThat(failure).as(folder).isInstanceOf(mappingException());
        assertThat(findings(failure)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void depthBelowAValueIsLimited() throws Exception {
        String tooDeep = COMMITMENT.replace("[1.10", "[".repeat(64) + "]".repeat(64) + ",[1.10");
        Throwable failure = catchThrowable(() -> plain().read(tooDeep, Commitment.class));
        assertThat(failure).isInstanceOf(mappingException());
        assertThat(findings(failure)).extracting(Finding::rule).contains(RuleCode.JSON_LIMIT_EXCEEDED);
    }

    @Test
    void textThatIsNotJsonIsTheMappersAffair() {
        for (int length = 1; length < COMMITMENT.length(); length++) {
            String cut = COMMITMENT.substring(0, length);
            Throwable failure = catchThrowable(() -> plain().read(cut, Commitment.class));
            assertThat(failure).as(cut).isInstanceOf(anyException());
        }
    }

    @Test
    void whatHasNoPlaceInJsonIsNotWritten() {
        Commitment commitment = Commitment.builder()
                .id(new CommitmentId("c-1"))
                .plan(new ActionPlanId("p-1"))
                .title(LocalizedText.of("en", "\ud800"))
                .build();
        Throwable failure = catchThrowable(() -> plain().write(List.of(commitment)));
        assertThat(failure).isInstanceOf(mappingException());
        assertThat(findings(failure)).extracting(Finding::rule).contains(RuleCode.TEXT_FORBIDDEN_CHARACTER);
    }

    @Test
    void nullIsNull() throws Exception {
        assertThat(plain().read("null", Commitment.class)).isNull();
        assertThat(plain().read("{\"promises\":[null]}", Holder.class).promises())
                .containsExactly((Commitment) null);
    }
}
