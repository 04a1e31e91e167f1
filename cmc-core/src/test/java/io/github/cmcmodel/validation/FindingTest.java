// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    private static final Pointer PERSON = Pointer.ROOT.path("networks", 0, "focalPoints", 1, "person");
    private static final Finding CONFLICT = Finding.of(
            RuleCode.CONSULTATION_DATES_CONFLICT,
            Pointer.ROOT.path("consultations", 3, "dates", 1),
            Map.of("first", "2016", "second", "2017"));

    @Test
    void showsItselfAsOneLine() {
        assertThat(CONFLICT)
                .hasToString("information /consultations/3/dates/1 consultation.dates-conflict: "
                        + "is 2017, but another source says 2016");
        assertThat(CONFLICT.withPosition(new TextPosition(12, 5, 300)).withSeverity(Severity.ERROR))
                .hasToString("error 12:5 /consultations/3/dates/1 consultation.dates-conflict: "
                        + "is 2017, but another source says 2016");
        assertThat(CONFLICT.message(Locale.FRENCH))
                .isEqualTo("est 2017, mais une autre source dit 2016")
                .isEqualTo(CONFLICT.message(Locale.CANADA_FRENCH));
        assertThat(Finding.of(RuleCode.JSON_EMPTY, Pointer.ROOT, Map.of()))
                .hasToString("error json.empty: must hold a JSON document, but is empty");
    }

    @Test
    void showsNamesOfMembersEscapedAndCut() {
        Finding finding = Finding.of(
                RuleCode.STRUCTURE_UNKNOWN_MEMBER,
                Pointer.ROOT.path("a\u001B[31m/b\n", "x".repeat(100)),
                Map.of("member", "x".repeat(100)));

        assertThat(finding)
                .hasToString("information /a\\u001B[31m~1b\\u000A/" + "x".repeat(64)
                        + "… structure.unknown-member: the member \"" + "x".repeat(64)
                        + "…\" is not known to this version");
    }

    @Test
    void keepsArgumentsTypedInTheOrderOfTheRule() {
        Finding finding =
                Finding.of(RuleCode.TEXT_TOO_LONG, Pointer.ROOT, Map.of("maximum", 100, "length", Integer.MAX_VALUE));

        assertThat(finding.arguments()).containsExactlyEntriesOf(orderedLengths());
        assertThat(finding.arguments().values()).allMatch(Integer.class::isInstance);
    }

    @Test
    void aLongIsKeptOnlyWhereAnIntegerIsTooSmall() {
        Finding finding = Finding.of(
                RuleCode.TEXT_TOO_LONG, Pointer.ROOT, Map.of("length", Integer.MAX_VALUE + 1L, "maximum", 1_000L));

        assertThat(finding.arguments()).isEqualTo(Map.of("length", Integer.MAX_VALUE + 1L, "maximum", 1_000));
    }

    private static Map<String, Object> orderedLengths() {
        Map<String, Object> lengths = new LinkedHashMap<>();
        lengths.put("length", Integer.MAX_VALUE);
        lengths.put("maximum", 100);
        return lengths;
    }

    @Test
    void escapesAndCutsWhatItHoldsOfTheInput() {
        Finding finding =
                Finding.of(RuleCode.URL_MALFORMED, Pointer.ROOT, Map.of("value", "\u202E" + "9".repeat(1_000_000)));

        assertThat(finding.arguments()).containsOnly(Map.entry("value", "\\u202E" + "9".repeat(58) + "…"));
    }

    @Test
    void refusesArgumentsThatAreNotTheRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RuleCode.URL_MALFORMED, Pointer.ROOT, Map.of()))
                .withMessage("'arguments' of url.malformed must be [value], but were []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RuleCode.URL_MALFORMED, Pointer.ROOT, Map.of("text", "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RuleCode.JSON_EMPTY, Pointer.ROOT, Map.of("value", "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(RuleCode.COUNT_NEGATIVE, Pointer.ROOT, Map.of("value", BigDecimal.ONE)))
                .withMessage("'value' must be a String, Integer or Long, but is a java.math.BigDecimal");
    }

    static List<RuleCode> rules() {
        return RuleSteps.worded();
    }

    /** Whatever the rule, and whoever reports: nothing that stands in a person comes out. */
    @ParameterizedTest
    @MethodSource("rules")
    void holdsNothingOfAPerson(RuleCode rule) {
        Map<String, Object> arguments = new HashMap<>();
        rule.arguments()
                .forEach(argument -> arguments.put(argument.name(), argument.holdsInput() ? "Jane Doe" : "own word"));

        Finding inDocument = Finding.of(rule, PERSON.path("Jane Doe", "Jane Doe"), arguments);
        Finding alone = alone(Finding.of(rule, Pointer.ROOT.path("purpose", "Jane Doe"), arguments));

        assertThat(inDocument.toString() + inDocument.arguments() + inDocument.pointer())
                .doesNotContain("Jane");
        assertThat(alone.toString() + alone.arguments() + alone.pointer()).doesNotContain("Jane");
        assertThat(inDocument.arguments()).isEqualTo(alone.arguments());
        rule.arguments()
                .forEach(argument -> assertThat(alone.arguments().get(argument.name()))
                        .isEqualTo(argument.holdsInput() ? "…" : "own word"));
        assertThat(inDocument.pointer()).isEqualTo(PERSON);
        assertThat(alone.pointer()).isEqualTo(Pointer.ROOT.member("purpose"));
    }

    /** All that reading a document can say about it; what a value is, or an unknown member's name, comes from the document. */
    @Test
    void ofReadingOnlyTheLibrarysAndTheCallersOwnWordsHoldNoInput() {
        Map<String, List<String>> own = new TreeMap<>();
        for (RuleCode rule : RuleCode.values()) {
            List<String> names = rule.arguments().stream()
                    .filter(argument -> !argument.holdsInput())
                    .map(RuleArgument::name)
                    .toList();
            if (rule.layer().compareTo(RuleLayer.VALUE) < 0 && !names.isEmpty()) {
                own.put(rule.code(), names);
            }
        }
        assertThat(own)
                .isEqualTo(Map.ofEntries(
                        Map.entry("code.malformed", List.of("maximum")),
                        Map.entry("count.up-to-with-bound", List.of("qualifier")),
                        Map.entry("id.malformed", List.of("maximum")),
                        Map.entry("json.limit-exceeded", List.of("limit", "maximum")),
                        Map.entry("json.stream-differs", List.of("member", "found")),
                        Map.entry("structure.missing-member", List.of("member")),
                        Map.entry("structure.unknown-value", List.of("allowed")),
                        Map.entry("structure.wrong-kind", List.of("expected", "actual")),
                        Map.entry("version.newer-minor", List.of("supported")),
                        Map.entry("version.unsupported", List.of("supported"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCode.TEXT_BLANK.holdsInput("text"))
                .withMessage("'argument' must be one of [] but is text");
    }

    @Test
    void tellsOfAPersonWhichMemberIsMissingButNotWhichIsUnknown() {
        assertThat(Finding.of(RuleCode.STRUCTURE_MISSING_MEMBER, PERSON, Map.of("member", "sharing"))
                        .arguments())
                .isEqualTo(Map.of("member", "sharing"));
        assertThat(Finding.of(RuleCode.STRUCTURE_UNKNOWN_MEMBER, PERSON.member("Jane"), Map.of("member", "Jane"))
                        .arguments())
                .isEqualTo(Map.of("member", "…"));
    }

    @Test
    void namesThePersonsAttributeAndNoMore() {
        assertThat(Finding.of(RuleCode.TEXT_BLANK, PERSON.path("purpose", "x-jane-doe"), Map.of())
                        .pointer())
                .isEqualTo(PERSON.member("purpose"));
        assertThat(Finding.of(RuleCode.TEXT_BLANK, PERSON, Map.of()).pointer()).isEqualTo(PERSON);
        assertThat(alone(Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT, Map.of()))
                        .pointer())
                .isEqualTo(Pointer.ROOT);
        assertThat(alone(Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT.path("Jane"), Map.of()))
                        .pointer())
                .isEqualTo(Pointer.ROOT);
    }

    /** As a report on a document shows it that is a person. */
    private static Finding alone(Finding finding) {
        FindingReport report = FindingReport.of(
                FocalPointPerson.class, List.of(finding), List.of(new Suppressed(finding, "a reason")));
        assertThat(report.suppressed()).extracting(Suppressed::finding).isEqualTo(report.findings());
        return report.findings().get(0);
    }

    @Test
    void isComparedByAllItsParts() {
        Finding same = Finding.of(
                RuleCode.CONSULTATION_DATES_CONFLICT,
                Pointer.ROOT.path("consultations", 3, "dates", 1),
                Map.of("second", "2017", "first", "2016"));

        assertThat(same).isEqualTo(CONFLICT).hasSameHashCodeAs(CONFLICT);
        assertThat(CONFLICT.withSubject("meeting")).isNotEqualTo(CONFLICT);
        assertThat(CONFLICT.withSeverity(Severity.ERROR)).isNotEqualTo(CONFLICT);
        assertThat(CONFLICT.withPosition(new TextPosition(1, 1, 0))).isNotEqualTo(CONFLICT);
        assertThat(CONFLICT.withSeverity(Severity.INFORMATION)).isSameAs(CONFLICT);
    }

    @Test
    void aPlaceInTextCountsFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPosition(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPosition(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPosition(1, 1, -1));
    }
}
