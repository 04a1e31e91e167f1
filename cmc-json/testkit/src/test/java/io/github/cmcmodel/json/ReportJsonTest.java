// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.validation.Suppressed;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static FindingReport report() {
        MechanismValidator validator = MechanismValidator.builder()
                .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse("/acronym/en"), "it has none")
                .build();
        return JSON.read("""
                {"schemaVersion": "1.0", "id": "cmc", "name": {"en": "CMC"}, "acronym": {"en": ""},
                 "networks": [{"id": "n", "name": {"en": "N"}, "topics": ["statelessness"], "state": "active"}]}
                """).validated(validator, TODAY).report();
    }

    private static String written(FindingReport report, Locale language) {
        return new String(JSON.writeReport(report, language), StandardCharsets.UTF_8);
    }

    @Test
    void aReportHasItsMembersInTheirOrderAndLeavesOutWhatIsAbsent() {
        assertThat(written(report(), Locale.ENGLISH)).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "type": "ConsultativeMechanism",
                  "language": "en",
                  "counts": {
                    "error": 1,
                    "warning": 0,
                    "information": 0
                  },
                  "totals": [
                    {
                      "rule": "text.blank",
                      "severity": "error",
                      "found": 0,
                      "suppressed": 1
                    },
                    {
                      "rule": "reference.unresolved",
                      "severity": "error",
                      "found": 1,
                      "suppressed": 0
                    }
                  ],
                  "findings": [
                    {
                      "rule": "reference.unresolved",
                      "severity": "error",
                      "pointer": "/networks/0/topics/0",
                      "line": 2,
                      "column": 59,
                      "offset": 142,
                      "subject": "n",
                      "arguments": {
                        "id": "statelessness",
                        "kind": "ThematicTopic"
                      },
                      "message": "must name something of type ThematicTopic in this document, but none has the identifier \\"statelessness\\""
                    }
                  ],
                  "suppressed": [
                    {
                      "finding": {
                        "rule": "text.blank",
                        "severity": "error",
                        "pointer": "/acronym/en",
                        "line": 1,
                        "column": 80,
                        "offset": 79,
                        "subject": "cmc",
                        "message": "must not be blank, but is"
                      },
                      "reason": "it has none"
                    }
                  ]
                }
                """);
    }

    @Test
    void whatIsReadBackIsEqualAndWritesTheSameBytesInEveryLanguage() {
        for (String language : List.of("en", "es", "fr", "nl", "ar", "tr")) {
            Locale locale = Locale.forLanguageTag(language);
            byte[] written = JSON.writeReport(report(), locale);
            FindingReport back = JSON.readReport(written);
            assertThat(back).isEqualTo(report());
            assertThat(JSON.writeReport(back, locale)).isEqualTo(written);
        }
        assertThat(written(report(), Locale.forLanguageTag("ar"))).isEqualTo(written(report(), Locale.ENGLISH));
        assertThat(written(report(), Locale.forLanguageTag("es-TT"))).contains("\"language\": \"es\"");
    }

    @Property(tries = 25)
    void reportsOfAllKindsComeBackEqual(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] document = JSON.write(SampleMechanisms.from(seed).findFirst().orElseThrow());
        for (int times = random.nextInt(3); times > 0; times--) {
            document = FuzzTest.mangled(document, random);
        }
        FindingReport report = JSON.read(document)
                .validated(MechanismValidator.create(), TODAY)
                .report();
        FindingReport back = JSON.readReport(JSON.writeReport(report, Locale.FRENCH));
        assertThat(back.findings().stream().map(Finding::shownPointer).toList())
                .isEqualTo(report.findings().stream().map(Finding::shownPointer).toList());
        boolean broken = report.findings().stream()
                .anyMatch(finding -> Surrogates.firstLone(finding.pointer().toString()) >= 0);
        if (!broken) { // a name with half a surrogate pair has no form in UTF-8; it is written as it is shown
            assertThat(back).isEqualTo(report);
        }
    }

    @Test
    void everyRuleThereIsComesBackWithItsArguments() {
        List<Finding> findings = Arrays.stream(RuleCode.values())
                .map(rule -> {
                    Map<String, Object> arguments = new LinkedHashMap<>();
                    for (RuleArgument argument : rule.arguments()) {
                        String name = argument.name();
                        arguments.put(
                                name, arguments.size() % 2 == 0 ? "é\u0000\u202e".repeat(40) : Long.MAX_VALUE - 1);
                    }
                    return Finding.of(rule, Pointer.parse("/x~1~0y/0/007/-"), arguments)
                            .withSeverity(Severity.WARNING);
                })
                .toList();
        Finding located = findings.get(0).withPosition(new TextPosition(1, 1, 0));
        FindingReport report = FindingReport.of(
                ConsultativeMechanism.class, findings, List.of(new Suppressed(located, "é\n\"\u0001")));
        assertThat(JSON.readReport(JSON.writeReport(report, Locale.ENGLISH))).isEqualTo(report);
    }

    @Test
    void aReportOnAPersonSaysNothingOfThePersonEitherWay() {
        FindingReport report = JSON.read(
                        FocalPointPerson.class, "{\"schemaVersion\":\"1.0\",\"marie\":1,\"name\":{\"marie\":1}}")
                .report();
        byte[] written = JSON.writeReport(report, Locale.ENGLISH);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("marie");
        assertThat(JSON.readReport(written)).isEqualTo(report);
    }

    @Test
    void aNameThatHasNoFormInUtf8IsWrittenAsItIsShown() {
        FindingReport report = JSON.read(
                        "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"x\\ud800\":1}")
                .report();
        assertThat(report.findings()).isNotEmpty();
        assertThat(written(report, Locale.ENGLISH)).contains("\"pointer\": \"/x\\\\uD800\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rule\": \"reference.unresolved\"|\"rule\": \"reference.of-a-later-version\"|structure.unknown-value /totals/1/rule",
                "`\"rule\": \"reference.unresolved\",\n      \"severity\": \"error\",\n      \"pointer\"`|`\"rule\": \"reference.of-a-later-version\",\n      \"severity\": \"error\",\n      \"pointer\"`|structure.unknown-value /findings/0/rule",
                "\"severity\": \"error\"|\"severity\": \"fatal\"|structure.unknown-value /totals/0/severity",
                "`\"severity\": \"error\",\n      \"pointer\"`|`\"severity\": \"fatal\",\n      \"pointer\"`|structure.unknown-value /findings/0/severity",
                "\"found\": 1|\"found\": 1.0|structure.wrong-kind /totals/1/found",
                "\"pointer\": \"/networks|\"pointer\": \"networks|structure.unknown-value /findings/0/pointer",
                "\"line\": 2,||structure.missing-member /findings/0",
                "\"line\": 2|\"line\": 0|structure.missing-member /findings/0; number.malformed /findings/0/line",
                "\"warning\": 0|\"warning\": -1|number.malformed /counts/warning",
                "\"kind\": \"ThematicTopic\"|\"sort\": \"ThematicTopic\"|structure.missing-member /findings/0",
                "\"kind\": \"ThematicTopic\"|\"kind\": 1.5|number.malformed /findings/0",
                "\"kind\": \"ThematicTopic\"|\"kind\": true|structure.wrong-kind /findings/0",
                "\"type\": \"ConsultativeMechanism\"|\"type\": \"Mechanism\"|structure.unknown-value /type",
                "\"schemaVersion\": \"1.0\",||structure.missing-member ``",
                "\"schemaVersion\": \"1.0\"|\"schemaVersion\": \"2.0\"|version.unsupported /schemaVersion",
                "\"reason\": \"it has none\"|\"reason\": null|structure.wrong-kind /suppressed/0/reason",
            })
    void whatIsNoReportIsRefusedWithThePlace(String from, String to, String expected) {
        String document = written(report(), Locale.ENGLISH)
                .replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
        CmcJsonException refused = catchThrowableOfType(
                CmcJsonException.class, () -> JSON.readReport(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.report().findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly(expected.replace("``", "").split("; "));
        assertThat(refused.report().findings().get(0).position()).isPresent();
    }

    @Test
    void membersOfALaterVersionArePassedOver() {
        String document = written(report(), Locale.ENGLISH)
                .replace("\"1.0\"", "\"1.4\"")
                .replace("\"subject\": \"n\"", "\"subject\": \"n\", \"hint\": {\"a\": [1]}")
                .replace("\"kind\": \"ThematicTopic\"", "\"kind\": \"ThematicTopic\", \"since\": [2]");
        assertThat(JSON.rejectingUnknownMembers().readReport(document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(report());
    }

    @Test
    void aReportWithThousandsOfFindingsComesBack() {
        String document = "{\"schemaVersion\":\"1.0\",\"established\":[" + "7,".repeat(4_999) + "7]}";
        FindingReport report =
                JSON.limiting(ReadLimit.FINDINGS, 10_000).read(document).report();
        assertThat(report.findings()).hasSizeGreaterThan(5_000);
        assertThat(JSON.readReport(JSON.writeReport(report, Locale.ENGLISH))).isEqualTo(report);
    }

    @Test
    void aReportThatListsOnlyTheFirstOfManyFindingsComesBackWithItsTotals() {
        String document = "{\"schemaVersion\":\"1.0\",\"established\":[" + "7,".repeat(4_999) + "7]}";
        FindingReport report =
                JSON.limiting(ReadLimit.FINDINGS, 10).read(document).report();
        FindingReport back = JSON.readReport(JSON.writeReport(report, Locale.ENGLISH));

        assertThat(report.findings()).hasSize(10);
        assertThat(back).isEqualTo(report);
        assertThat(back.count(RuleCode.STRUCTURE_WRONG_KIND)).isEqualTo(5_000);
        assertThat(back.total()).isEqualTo(report.total());
        assertThat(written(report, Locale.ENGLISH)).contains("\"found\": ");
    }

    @Test
    void aTotalBelowWhatIsListedIsRaisedToIt() {
        String document = written(report(), Locale.ENGLISH).replace("\"found\": 1", "\"found\": 0");

        assertThat(JSON.readReport(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(report());
    }

    @Test
    void theReportOfAnyTypeNamesIt() {
        for (var shape : Shapes.all()) {
            FindingReport report =
                    JSON.read(shape.type().asSubclass(Extensible.class), "[]").report();
            assertThat(written(report, Locale.ENGLISH)).contains("\"type\": \"" + shape.name() + "\"");
            assertThat(JSON.readReport(JSON.writeReport(report, Locale.ENGLISH)).type())
                    .isEqualTo(shape.type());
        }
    }
}
