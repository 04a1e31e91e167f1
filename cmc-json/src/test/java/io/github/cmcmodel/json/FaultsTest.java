// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final CmcJson JSON = CmcJson.standard();

    /** Twenty faults of many kinds, at every depth; each marked line holds what it says. */
    private static final String TWENTY_FAULTS = """
            {
              "schemaVersion": "1.0",
              "id": "cmc",
              "name": {"en": "CMC", "en": "again"},
              "acronym": 7,
              "established": [{"date": "2016-13"}, {"date": "16-01"}, {}],
              "participants": [
                {"id": "Trinidad & Tobago", "name": {"en": "T&T"}, "standing": "sovereignState"},
                {"id": "aruba", "name": {}, "standing": "sovereignState"},
                {"id": "cuba", "name": {"en": null}, "standing": "sovereignState", "alpha2": ["CU"]}
              ],
              "consultations": [
                {
                  "id": "nassau-2017",
                  "title": "Nassau",
                  "kind": "a kind",
                  "state": "held",
                  "delegationsComplete": "yes",
                  "dates": [{"range": "2017-12-06/2017-12-04"}, {"range": "2017/2018/2019"}],
                  "attendance": [
                    {"unit": "states", "count": {"value": -1, "qualifier": "exactly"}},
                    {"unit": "states", "count": {"value": 1.5, "qualifier": "exactly"}},
                    {"unit": "states", "count": {"value": 99999999999999999999, "qualifier": "roughly"}}
                  ]
                }
              ],
              "topics": {},
              "plans": [{"id": "p", "title": {"en": "P"}, "state": "draft", "reportingCycleYears": 3000000000}],
              "id": "twice"
            }
            """;

    /** A reader looks first for what came next in documents before; that must not show. */
    @Test
    void whereADocumentIsCutOffDoesNotDependOnWhatWasReadBefore() {
        String cut = "{\"schemaVersion\":\"1.0\",\"id\":\"p\",\"title\":{\"en\":\"T\"},\"acronym\":\"P\"";
        for (String rest :
                List.of("", ",\"followUp\":\"n\"}", ",\"horizon\":\"2025/2027\"}", ",\"state\":\"draft\"}")) {
            CmcJson json = CmcJson.standard().limiting(ReadLimit.DEPTH, 60); // its own reader, which has seen nothing
            json.read(ActionPlan.class, (cut + rest).getBytes(StandardCharsets.UTF_8));

            assertThat(json.read(ActionPlan.class, cut.getBytes(StandardCharsets.UTF_8))
                            .report()
                            .findings())
                    .as(rest)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(RuleCode.JSON_TRUNCATED);
                        assertThat(finding.pointer()).isEqualTo(Pointer.ROOT);
                    });
        }
    }

    @Test
    void aDocumentWithTwentyFaultsGivesTwentyFindingsInTheirOrder() {
        assertThat(summaries(JSON.read(TWENTY_FAULTS).report().findings()))
                .containsExactly(
                        "4 json.duplicate-member /name/en",
                        "5 structure.wrong-kind /acronym",
                        "6 date.impossible /established/0/date",
                        "6 date.malformed /established/1/date",
                        "6 structure.missing-member /established/2",
                        "8 id.malformed /participants/0/id",
                        "9 text.without-language /participants/1/name",
                        "10 structure.wrong-kind /participants/2/name/en",
                        "10 structure.wrong-kind /participants/2/alpha2",
                        "15 structure.wrong-kind /consultations/0/title",
                        "16 code.malformed /consultations/0/kind",
                        "18 structure.wrong-kind /consultations/0/delegationsComplete",
                        "19 range.end-before-start /consultations/0/dates/0/range",
                        "19 range.malformed /consultations/0/dates/1/range",
                        "21 count.negative /consultations/0/attendance/0/count",
                        "22 structure.wrong-kind /consultations/0/attendance/1/count/value",
                        "23 number.malformed /consultations/0/attendance/2/count/value",
                        "23 structure.unknown-value /consultations/0/attendance/2/count/qualifier",
                        "27 structure.wrong-kind /topics",
                        "28 number.malformed /plans/0/reportingCycleYears",
                        "29 json.duplicate-member /id");
    }

    @Test
    void aDocumentWithErrorsHasNoValueAndThrowsOnceWithTheWholeReport() {
        ReadResult<?> result = JSON.read(TWENTY_FAULTS);
        assertThat(result.value()).isEmpty();
        assertThat(catchThrowableOfType(CmcJsonException.class, result::orElseThrow)
                        .report())
                .isEqualTo(result.report());
    }

    private static List<String> summaries(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.position().orElseThrow().line() + " " + finding.rule() + " " + finding.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"schemaVersion\":\"1.0\",\"id\":01}|json.syntax|29",
                "{\"schemaVersion\":\"1.0\" \"id\":1}|json.syntax|23",
                "{'id':1}|json.syntax|1",
                "{id:1}|json.syntax|1",
                "{\"a\":NaN}|json.syntax|5",
                "{\"a\":-Infinity}|json.syntax|6",
                "{\"a\":+1}|json.syntax|5",
                "{\"a\":1e+x}|json.syntax|8",
                "{\"a\":.5}|json.syntax|5",
                "{\"a\":1]|json.syntax|6",
                "{\"a\":tree}|json.syntax|5",
                "{\"a\":1,}|json.syntax|7",
                "{\"a\":/* no */1}|json.syntax|5",
                "{\"a\":\"\\q\"}|json.syntax|7",
                "{\"a\":\"\\u12g4\"}|json.syntax|10",
                "{\"a\":tru|json.truncated|8",
                "{\"a\":1.|json.truncated|7",
                "{\"a\":[1,|json.truncated|8",
                "{\"a\":\"x|json.truncated|7",
                "{|json.truncated|1",
                "` `|json.empty|0",
                "``|json.empty|0",
            })
    void whatIsNoJsonIsReportedOnceAtItsFirstBadCharacter(String text, String code, long offset) {
        List<Finding> errors = errors(JSON.read(text));
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).rule().code()).isEqualTo(code);
        assertThat(errors.get(0).position().orElseThrow().offset()).isEqualTo(offset);
    }

    @Test
    void theRecordCutAtAnyByteIsTruncatedOrEmpty() {
        byte[] record =
                JSON.writeCompact(JSON.read(Commitment.class, SAMPLE_COMMITMENT).orElseThrow());
        for (int length = 0; length < record.length; length++) {
            byte[] cut = Arrays.copyOf(record, length);
            List<Finding> errors = errors(JSON.read(Commitment.class, cut));
            RuleCode rule = errors.get(0).rule();
            boolean insideCharacter = length > 0 && (record[length] & 0xC0) == 0x80;
            RuleCode expected = insideCharacter
                    ? RuleCode.JSON_ENCODING
                    : length == 0 ? RuleCode.JSON_EMPTY : RuleCode.JSON_TRUNCATED;
            assertThat(rule).as("cut after " + length + " bytes").isEqualTo(expected);
            assertThat(errors).hasSize(1);
        }
    }

    private static final String SAMPLE_COMMITMENT = """
            {"schemaVersion":"1.0","id":"c","plan":"p","title":{"es":"Formación ñ 漢 😀"},
             "range":"2016/..","updates":[{"date":"2017","status":"inProgress"}],
             "future":[1.50,true,false,null,{"a":-0e5}]}
            """;

    @Test
    void columnsCountCharactersAndOffsetsCountBytes() {
        Finding finding = only("{\"schemaVersion\":\"1.0\",\"id\":\"cmc\",\n\"name\":{\"é😀\":\"ü\",\"es\":7}}");
        assertThat(finding.position().orElseThrow().line()).isEqualTo(2);
        assertThat(finding.position().orElseThrow().column()).isEqualTo(23);
        assertThat(finding.position().orElseThrow().offset()).isEqualTo(35 + 22 + 5);
    }

    @Test
    void nullStandsForAnAbsentOptionalOrListButNotForARequiredMember() {
        assertThat(JSON.read(
                                "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"acronym\":null,\"plans\":null}")
                        .value())
                .isPresent();
        Finding finding = only("{\"schemaVersion\":\"1.0\",\"id\":null,\"name\":{\"en\":\"A\"}}");
        assertThat(finding.rule()).isEqualTo(RuleCode.STRUCTURE_WRONG_KIND);
        assertThat(finding.pointer()).hasToString("/id");
        assertThat(finding.arguments()).containsEntry("actual", "null").containsEntry("expected", "string");
    }

    @Test
    void nothingIsCoerced() {
        String document = """
                {"schemaVersion": "1.0", "id": "c", "plan": "p", "title": {"en": "T"},
                 "chapter": 5, "leads": {"kind": "memberState", "id": "x"}, "indicators": [
                   {"id": "i", "name": {"en": "I"}, "direction": 0,
                    "baseline": {"value": "12", "date": 2017}}]}
                """;
        assertThat(summaries(JSON.read(Commitment.class, document).report().findings()))
                .containsExactly(
                        "2 structure.wrong-kind /chapter",
                        "2 structure.wrong-kind /leads",
                        "3 structure.wrong-kind /indicators/0/direction",
                        "4 structure.wrong-kind /indicators/0/baseline/value",
                        "4 structure.wrong-kind /indicators/0/baseline/date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1E-1000000000", "1e401", "0.1e-401", "1e99999999999999999999"})
    void aNumberOfAbsurdSizeIsRefusedWithoutBeingWorkedOut(String number) {
        String document = "{\"schemaVersion\":\"1.0\",\"value\":" + number + ",\"date\":\"2017\"}";
        List<Finding> errors = errors(JSON.read(IndicatorValue.class, document));
        assertThat(errors).extracting(Finding::rule).containsExactly(RuleCode.NUMBER_MALFORMED);
    }

    @Test
    void aLaterMinorVersionIsReadAndWrittenBackAsWhatItIs() {
        String document = "{\"schemaVersion\":\"1.7\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"funding\":{\"gap\":1.50}}";
        var result = JSON.read(document);
        assertThat(result.report().findings())
                .extracting(Finding::rule)
                .containsExactly(RuleCode.VERSION_NEWER_MINOR, RuleCode.STRUCTURE_UNKNOWN_MEMBER);
        assertThat(new String(JSON.writeCompact(result.orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "1", "1.", "01.0", "1.00", "1.0.0", "one", ""})
    void anotherMajorVersionIsRefusedAndNothingElseIsSaid(String version) {
        Finding finding = only("{\"id\":7,\"schemaVersion\":\"" + version + "\",\"name\":8}");
        assertThat(finding.rule()).isEqualTo(RuleCode.VERSION_UNSUPPORTED);
    }

    @Test
    void theVersionMustBeThere() {
        Finding finding = only("{\"id\":\"a\",\"name\":{\"en\":\"A\"}}");
        assertThat(finding.rule()).isEqualTo(RuleCode.STRUCTURE_MISSING_MEMBER);
        assertThat(finding.arguments()).containsEntry("member", "schemaVersion");
    }

    @Test
    void unknownMembersAreKeptAndToldUnlessTheReaderIsStrict() {
        String document =
                "{\"$schema\":\"s\",\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"x/y\":[]}";
        Finding notice = only(document);
        assertThat(notice.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(notice.pointer()).hasToString("/x~1y");
        assertThat(new String(JSON.writeCompact(JSON.read(document).orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(document);
        ReadResult<?> strict = JSON.rejectingUnknownMembers().read(document);
        assertThat(strict.value()).isEmpty();
        assertThat(errors(strict)).hasSize(1);
    }

    @Test
    void whatFollowsTheDocumentIsAnError() {
        for (String rest : List.of("{}", "x", "]", "1")) {
            Finding finding = only("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}} " + rest);
            assertThat(finding.rule()).isEqualTo(RuleCode.JSON_TRAILING_CONTENT);
            assertThat(finding.position().orElseThrow().offset()).isEqualTo(51);
        }
    }

    @Test
    void otherEncodingsAreRefusedByName() {
        String document = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
        for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = document.getBytes(Charset.forName(encoding));
            Finding finding = JSON.read(bytes).report().findings().get(0);
            assertThat(finding.rule()).isEqualTo(RuleCode.JSON_ENCODING);
            assertThat(finding.message(Locale.ENGLISH)).contains(encoding.substring(0, 6));
        }
    }

    @Test
    void aByteThatIsNoUtf8IsReportedAtItsPlace() {
        byte[] latin =
                "{\"schemaVersion\":\"1.0\",\n\"name\":{\"fr\":\"réfugié\"}}".getBytes(StandardCharsets.ISO_8859_1);
        List<Finding> findings = JSON.read(latin).report().findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(RuleCode.JSON_ENCODING);
        assertThat(findings.get(0).position().orElseThrow().line()).isEqualTo(2);
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("0xE9");
    }

    @Test
    void aByteOrderMarkIsSkippedWithAWarning() {
        String document = "\uFEFF{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
        ReadResult<?> result = JSON.read(document);
        assertThat(result.value()).isPresent();
        assertThat(result.report().findings()).extracting(Finding::rule).containsExactly(RuleCode.JSON_BYTE_ORDER_MARK);
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        for (String place :
                List.of("\"id\":\"\\ud800\"", "\"x\":\"\\udc00\"", "\"\\ud800\":1", "\"x\":{\"\\udfff\":1}")) {
            String document = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"}," + place + "}";
            assertThat(errors(JSON.read(document))).isNotEmpty();
        }
    }

    @Test
    void findingsNeverShowControlCharactersOrMoreThanAPieceOfTheInput() {
        String evil = "\\u001b[31m" + "x".repeat(5000);
        Finding finding = only("{\"schemaVersion\":\"1.0\",\"id\":\"" + evil + "\",\"name\":{\"en\":\"A\"}}");
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("\u001b").hasSizeLessThan(300);
        assertThat(finding.toString()).doesNotContain("\u001b").hasSizeLessThan(400);
    }

    @Test
    void depthIsLimited() {
        String deep = "{\"x\":" + "[".repeat(100_000);
        List<Finding> errors = errors(JSON.read(deep));
        assertThat(errors).extracting(Finding::rule).containsExactly(RuleCode.JSON_LIMIT_EXCEEDED);
        assertThat(errors.get(0).arguments()).containsEntry("limit", "depth").containsEntry("maximum", 64);
    }

    @Test
    void aFindingNamesTheThingThatItIsAbout() {
        String document = """
                {"schemaVersion": "1.0", "id": "cmc", "name": {"en": "CMC"}, "consultations": [
                  {"title": 7, "id": "nassau-2017", "kind": "plenary", "state": "held"}]}
                """;
        assertThat(only(document).subject()).isEqualTo(Optional.of("nassau-2017"));
    }

    private static List<Finding> errors(ReadResult<?> result) {
        return result.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Finding only(String document) {
        List<Finding> findings = JSON.read(document).report().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
