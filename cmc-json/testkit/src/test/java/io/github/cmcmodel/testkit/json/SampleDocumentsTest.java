// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.NdjsonReader;
import io.github.cmcmodel.json.NdjsonRecord;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of each generated document the reader reports what is expected and nothing else. */
class SampleDocumentsTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final SampleDocuments DOCUMENTS = SampleDocuments.from(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    static List<Class<? extends Extensible>> types() {
        List<Class<? extends Extensible>> types = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            types.add(shape.type().asSubclass(Extensible.class));
        }
        return types;
    }

    static Set<RuleCode> rules() {
        return SampleDocuments.breakable(ConsultativeMechanism.class);
    }

    private static <T extends Extensible> ReadResult<T> assertReported(SampleDocument<T> document) {
        ReadResult<T> result = JSON.read(document.type(), document.bytes());
        document.checkReport(result.report());
        assertThat(result.value().isPresent()).isEqualTo(document.isReadable());
        document.value().ifPresent(value -> assertThat(result.orElseThrow()).isEqualTo(value));
        return result;
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void aValidDocumentIsReadAsItsValueInEveryLayout(Class<T> type) {
        DOCUMENTS.valid(type).limit(60).forEach(document -> {
            assertReported(document);
            assertThat(document.value()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void exactlyThePlantedFaultsAreFoundInEveryType(Class<T> type) {
        for (int faults = 1; faults < 6; faults++) {
            DOCUMENTS.faulty(type, faults).limit(20).forEach(document -> {
                assertReported(document);
                assertThat(document.expected()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 25})
    void plantedFaultsAreToldInTheirOrderAlsoByTheRules(int faults) {
        DOCUMENTS.faulty(ConsultativeMechanism.class, faults).limit(40).forEach(document -> {
            FindingReport report = assertReported(document).report();
            assertThat(report.findings()).isEqualTo(document.expected());
            assertThat(report.findings())
                    .isSortedAccordingTo((first, second) -> Long.compare(
                            first.position().orElseThrow().offset(),
                            second.position().orElseThrow().offset()));
            assertThat(JSON.read(document.bytes())
                            .validated(VALIDATOR, TODAY)
                            .report()
                            .findings())
                    .containsAll(document.expected());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDocumentThatBreaksOneRuleBreaksNothingElse(RuleCode rule) {
        DOCUMENTS.breaking(rule).limit(60).forEach(document -> {
            assertReported(document);
            assertThat(document.expected()).extracting(Finding::rule).containsExactly(rule);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void everyTypeBreaksEveryRuleThatItCan(Class<T> type) {
        for (RuleCode rule : SampleDocuments.breakable(type)) {
            DOCUMENTS.breaking(type, rule).limit(4).forEach(SampleDocumentsTest::assertReported);
        }
    }

    @Test
    void everyRuleOfTextStructureAndFormCanBeBroken() {
        Set<RuleLayer> layers = Set.of(RuleLayer.DOCUMENT, RuleLayer.STRUCTURE, RuleLayer.FORM);
        assertThat(rules())
                .containsAll(Arrays.stream(RuleCode.values())
                        .filter(rule -> layers.contains(rule.layer()) && rule != RuleCode.JSON_STREAM_DIFFERS)
                        .toList());
        assertThat(SampleDocuments.breakable(PlanArea.class)).doesNotContain(RuleCode.DATE_IMPOSSIBLE);
        assertThat(SampleDocuments.breakable(Count.class)).contains(RuleCode.COUNT_NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void hostileDocumentsGiveTheirFindingsInWordsFitToBeShown(Class<T> type) {
        DOCUMENTS.hostile(type).limit(40).forEach(document -> {
            assertReported(document);
            for (Finding finding : document.expected()) {
                assertHarmless(finding.toString());
                assertHarmless(finding.message(Locale.FRENCH));
            }
            document.toString().lines().forEach(SampleDocumentsTest::assertHarmless);
        });
    }

    private static void assertHarmless(String text) {
        assertThat(text.codePoints())
                .allMatch(character -> Character.getType(character) != Character.CONTROL
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.LINE_SEPARATOR
                        && Character.getType(character) != Character.SURROGATE);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void nothingOfALaterMinorVersionIsLost(Class<T> type) {
        DOCUMENTS.newer(type).limit(30).forEach(document -> {
            T value = assertReported(document).orElseThrow();
            byte[] written = JSON.writeCompact(value);
            assertThat(JSON.read(type, written).orElseThrow()).isEqualTo(value);
            List<RuleCode> rules =
                    document.expected().stream().map(Finding::rule).toList();
            assertThat(rules).contains(RuleCode.VERSION_NEWER_MINOR);
            assertThat(rules).isSubsetOf(RuleCode.VERSION_NEWER_MINOR, RuleCode.STRUCTURE_UNKNOWN_MEMBER);
            String again = new String(written, StandardCharsets.UTF_8);
            assertThat(sorted(Tree.parse(again)))
                    .isEqualTo(sorted(Tree.parse(Layout.compact().write(Tree.parse(unspaced(document))))));
        });
    }

    /** A text in which only its white space and escapes are no part of it. */
    private static String unspaced(SampleDocument<?> document) {
        StringBuilder text = new StringBuilder();
        boolean inString = false;
        String spaced = document.text();
        for (int at = 0; at < spaced.length(); at++) {
            char character = spaced.charAt(at);
            if (inString && character == '\\') {
                text.append(character).append(spaced.charAt(++at));
                continue;
            }
            inString ^= character == '"';
            if (inString || " \t\r\n".indexOf(character) < 0) {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** The tree as text in an order of its own, whatever that of the members is. */
    private static String sorted(Tree.Node node) {
        return switch (node.kind()) {
            case OBJECT ->
                node.members().stream()
                        .map(member -> member.name() + '=' + sorted(member.value()))
                        .sorted()
                        .toList()
                        .toString();
            case ARRAY ->
                "[" + node.items().stream().map(SampleDocumentsTest::sorted).toList() + "]";
            case STRING -> '"' + node.text() + '"';
            case RAW -> node.text();
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void exactlyTheBadLinesOfAStreamAreBad(Class<T> type) {
        DOCUMENTS.streams(type).limit(30).forEach(stream -> {
            NdjsonReader<T> reader = JSON.records(type, new ByteArrayInputStream(stream.bytes()));
            assertRead(stream, stream.isProved() ? reader.requiringCompletenessProof() : reader);
            assertThat(stream.end()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Extensible> void aStreamThatIsNotCompleteEndsWithWhatIsExpected(Class<T> type) {
        DOCUMENTS.brokenStreams(type).limit(30).forEach(stream -> {
            assertRead(stream, JSON.records(type, new ByteArrayInputStream(stream.bytes())));
            assertThat(stream.isProved() && stream.end().isPresent()).isTrue();
        });
    }

    private static <T extends Extensible> void assertRead(SampleStream<T> stream, NdjsonReader<T> reader) {
        List<NdjsonRecord<T>> read = new ArrayList<>();
        List<Finding> end = new ArrayList<>();
        try {
            reader.forEach(read::add);
        } catch (CmcJsonException ended) {
            end.addAll(ended.report().findings());
        }
        assertThat(end).as(stream::toString).isEqualTo(stream.end().stream().toList());
        assertThat(read)
                .extracting(NdjsonRecord::line)
                .isEqualTo(
                        stream.records().stream().map(SampleStream.Line::line).toList());
        for (int at = 0; at < read.size(); at++) {
            SampleStream.Line<T> expected = stream.records().get(at);
            ReadResult<T> result = read.get(at).result();
            assertThat(read.get(at).offset()).isEqualTo(expected.offset());
            expected.document().checkReport(result.report());
            expected.document()
                    .value()
                    .ifPresent(value -> assertThat(result.orElseThrow()).isEqualTo(value));
        }
        assertThat(reader.badRecords()).isEqualTo(stream.badLines().size());
        assertThat(reader.blankLines()).isEqualTo(stream.blankLines());
    }

    @Test
    void streamsProveThemselvesOrNotAndFailInEachWay() {
        assertThat(DOCUMENTS.streams(Commitment.class).limit(50))
                .anyMatch(SampleStream::isProved)
                .anyMatch(stream -> !stream.isProved());
        Set<String> ways = new HashSet<>();
        DOCUMENTS.brokenStreams(Commitment.class).limit(50).forEach(stream -> {
            Finding end = stream.end().orElseThrow();
            ways.add(end.rule() + " " + end.arguments().getOrDefault("member", ""));
        });
        assertThat(ways)
                .containsExactlyInAnyOrder(
                        "json.truncated ",
                        "json.trailing-content ",
                        "json.stream-differs records",
                        "json.stream-differs sha256",
                        "json.stream-differs type");
    }

    @Test
    void documentsDifferFromEachOtherAndComeBackWithTheirSeed() {
        for (RuleCode rule : Set.of(RuleCode.STRUCTURE_WRONG_KIND, RuleCode.DATE_IMPOSSIBLE, RuleCode.JSON_SYNTAX)) {
            List<String> texts = texts(DOCUMENTS.breaking(rule));
            assertThat(new HashSet<>(texts)).hasSizeGreaterThan(95);
            assertThat(texts(SampleDocuments.from(2026).breaking(rule))).isEqualTo(texts);
            assertThat(texts(SampleDocuments.from(2027).breaking(rule))).isNotEqualTo(texts);
        }
    }

    private static List<String> texts(Stream<? extends SampleDocument<?>> documents) {
        return documents.limit(100).map(SampleDocument::text).toList();
    }

    @Test
    void manyFaultsAreOfManyRules() {
        Set<RuleCode> seen = new HashSet<>();
        DOCUMENTS
                .faulty(ConsultativeMechanism.class, 10)
                .limit(100)
                .forEach(document -> document.expected().forEach(finding -> seen.add(finding.rule())));
        assertThat(seen)
                .containsAll(rules().stream()
                        .filter(rule -> rule.layer() != RuleLayer.DOCUMENT && rule != RuleCode.VERSION_UNSUPPORTED)
                        .toList());
    }

    @Test
    void badUseIsRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.breaking(RuleCode.TEXT_BLANK))
                .withMessageStartingWith("'rule' must be one that reading a ConsultativeMechanism can find broken"
                        + " but is text.blank; there are code.malformed, count.negative, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.breaking(PlanArea.class, RuleCode.DATE_IMPOSSIBLE))
                .withMessageContaining(
                        "a PlanArea can find broken but is date.impossible; there are json.byte-order-mark, ")
                .withMessageNotContaining("date.malformed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.breaking(Commitment.class, RuleCode.JSON_STREAM_DIFFERS))
                .withMessage(
                        "'rule' must be one that a document can break but is json.stream-differs, which only a stream can: see"
                                + " brokenStreams(type)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.faulty(Commitment.class, 0))
                .withMessage("'faults' must be 1 or more but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.valid(Extensible.class))
                .withMessageContaining("there are ActionPlan, Actor, ");
    }

    @Test
    void aReportThatLacksAFindingOrHasAnotherIsRefusedWithBoth() {
        SampleDocument<Commitment> document = DOCUMENTS
                .breaking(Commitment.class, RuleCode.DATE_IMPOSSIBLE)
                .findFirst()
                .orElseThrow();
        SampleDocument<Commitment> other = DOCUMENTS
                .breaking(Commitment.class, RuleCode.ID_MALFORMED)
                .findFirst()
                .orElseThrow();
        FindingReport report = JSON.read(Commitment.class, other.bytes()).report();
        AssertionError refused = catchThrowableOfType(AssertionError.class, () -> document.checkReport(report));
        assertThat(refused)
                .hasMessageContaining("expected but not found: \n  error")
                .hasMessageContaining("date.impossible")
                .hasMessageContaining("found but not expected: \n  error")
                .hasMessageContaining("id.malformed");
        FindingReport silent = FindingReport.of(Commitment.class, List.of(), List.of());
        assertThat(catchThrowableOfType(AssertionError.class, () -> document.checkReport(silent)))
                .hasMessageContaining("found but not expected: nothing");
        assertThat(report.count(Severity.ERROR)).isOne();
    }
}
