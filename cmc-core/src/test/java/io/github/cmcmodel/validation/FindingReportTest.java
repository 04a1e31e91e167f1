// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingReportTest {
    private static final List<Finding> IN_ORDER = List.of(
            at(RuleCode.TEXT_BLANK),
            at(RuleCode.COMMITMENT_WITHOUT_LEAD),
            at(RuleCode.TEXT_BLANK, "name", "en"),
            at(RuleCode.TEXT_BLANK, "name", "es"),
            at(RuleCode.TEXT_BLANK, "acronym"),
            at(RuleCode.FACT_DISPUTED, "participants", 2),
            at(RuleCode.TEXT_BLANK, "participants", 2, "name", "en"),
            at(RuleCode.TEXT_BLANK, "participants", 10, "name", "en"),
            at(RuleCode.TEXT_BLANK, "consultations", 0, "title", "en"),
            at(RuleCode.CONSULTATION_HELD_WITHOUT_DATE, "consultations", 0, "state"),
            at(RuleCode.TEXT_BLANK, "consultations", 0, "venue", "place", "en"),
            at(RuleCode.TEXT_BLANK, "commitments", 0, "title", "en"),
            at(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, "commitments", 0, "title", "en"),
            at(RuleCode.TEXT_BLANK, "sources", 0),
            at(RuleCode.TEXT_BLANK, "citations", 0, "page"),
            at(RuleCode.TEXT_BLANK, "Unknown"),
            at(RuleCode.TEXT_BLANK, "unknown", 0),
            at(RuleCode.TEXT_BLANK, "unknown", "0"));

    @Test
    void standsInTheOrderOfTheDocument() {
        List<Finding> findings = new ArrayList<>(IN_ORDER);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(findings, random);

            assertThat(report(findings).findings()).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void standsInTheOrderOfTheTextWhereThatIsKnownOfAll() {
        FindingReport report = report(IN_ORDER);
        int size = IN_ORDER.size();

        FindingReport located = report.located(pointer -> Optional.of(new TextPosition(1, 1, size - indexOf(pointer))));
        FindingReport partly = report.located(pointer -> pointer.equals(Pointer.ROOT)
                ? Optional.empty()
                : Optional.of(new TextPosition(1, 1, size - indexOf(pointer))));

        assertThat(located.findings())
                .isSortedAccordingTo((first, second) -> Long.compare(offset(first), offset(second)));
        assertThat(located.findings().get(0).pointer())
                .isEqualTo(IN_ORDER.get(size - 1).pointer());
        assertThat(partly.findings()).extracting(Finding::pointer).isEqualTo(pointers());
        assertThat(located.located(pointer -> Optional.of(new TextPosition(9, 9, 9))))
                .isEqualTo(located);
    }

    @Test
    void countsBySeverity() {
        FindingReport report = report(IN_ORDER);

        assertThat(report.count(Severity.ERROR)).isEqualTo(14);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Severity.INFORMATION)).isEqualTo(2);
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.isEmpty()).isFalse();
        assertThat(report(List.of()).worst()).isEmpty();
        assertThat(report(List.of()).hasErrors()).isFalse();
        assertThat(report(List.of()).isEmpty()).isTrue();
        assertThat(report(List.of(IN_ORDER.get(5), IN_ORDER.get(1))).worst()).contains(Severity.WARNING);
    }

    @Test
    void findsByRuleAndByPlace() {
        FindingReport report = report(IN_ORDER);

        assertThat(report.findings(RuleCode.FACT_DISPUTED)).containsExactly(IN_ORDER.get(5));
        assertThat(report.findings(RuleCode.SOURCE_UNUSED)).isEmpty();
        assertThat(report.findingsAt(Pointer.ROOT.path("commitments", 0, "title", "en")))
                .containsExactly(IN_ORDER.get(11), IN_ORDER.get(12));
        assertThat(report.findingsAt(Pointer.ROOT.path("commitments", 0))).isEmpty();
    }

    @Test
    void joinsTwoReportsOnOneDocument() {
        Suppressed suppressed = new Suppressed(IN_ORDER.get(5), "both versions are in print");
        FindingReport first =
                FindingReport.of(ConsultativeMechanism.class, IN_ORDER.subList(8, 18), List.of(suppressed));
        FindingReport second = report(IN_ORDER.subList(0, 8));

        assertThat(first.plus(second))
                .isEqualTo(second.plus(first))
                .hasSameHashCodeAs(second.plus(first))
                .isEqualTo(FindingReport.of(ConsultativeMechanism.class, IN_ORDER, List.of(suppressed)))
                .isNotEqualTo(report(IN_ORDER));
        assertThat(first.plus(second).suppressed()).containsExactly(suppressed);
    }

    @Test
    void countsBeyondWhatIsListed() {
        FindingReport report = report(IN_ORDER).listing(2);

        assertThat(report.findings())
                .containsExactly(IN_ORDER.get(0), IN_ORDER.get(1), IN_ORDER.get(2), IN_ORDER.get(5));
        assertThat(report.total()).isEqualTo(18);
        assertThat(report.count(Severity.ERROR)).isEqualTo(14);
        assertThat(report.count(RuleCode.TEXT_BLANK)).isEqualTo(14);
        assertThat(report.count(RuleCode.SOURCE_UNUSED)).isZero();
        assertThat(report.totals()).isEqualTo(report(IN_ORDER).totals());
        assertThat(report)
                .isNotEqualTo(report(report.findings()))
                .isEqualTo(report(IN_ORDER).listing(3).listing(2));
        assertThat(report(IN_ORDER).listing(18)).isEqualTo(report(IN_ORDER));
    }

    @Test
    void hasErrorsAndIsNotEmptyAlsoWhereNoneIsListed() {
        FindingReport report = FindingReport.of(
                ConsultativeMechanism.class,
                List.of(IN_ORDER.get(5)),
                List.of(),
                List.of(new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, 1, 0)));

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.total()).isEqualTo(2);
        assertThat(report(IN_ORDER.subList(0, 1)).listing(0).isEmpty()).isFalse();
    }

    @Test
    void listsSuppressedFindingsInTheSameWay() {
        List<Suppressed> suppressed = IN_ORDER.stream()
                .map(finding -> new Suppressed(finding, "known"))
                .toList();
        FindingReport report = FindingReport.of(ConsultativeMechanism.class, List.of(), suppressed)
                .listing(1);

        assertThat(report.suppressed()).containsExactly(suppressed.get(0), suppressed.get(1));
        assertThat(report.totalSuppressed()).isEqualTo(18);
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void joinsTotalsToo() {
        FindingReport few = report(IN_ORDER).listing(1);

        FindingReport twice = few.plus(report(IN_ORDER.subList(0, 3)));

        assertThat(twice.total()).isEqualTo(21);
        assertThat(twice.findings()).hasSize(5);
        assertThat(few.plus(report(List.of()))).isEqualTo(few);
        assertThat(few.located(pointer -> Optional.of(new TextPosition(1, 1, 0)))
                        .totals())
                .isEqualTo(few.totals());
    }

    @Test
    void aTotalIsAtLeastWhatIsListed() {
        FindingReport report = FindingReport.of(
                ConsultativeMechanism.class,
                IN_ORDER,
                List.of(),
                List.of(
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, 3, 4),
                        new RuleTotal(RuleCode.SOURCE_UNUSED, Severity.INFORMATION, 0, 0)));

        assertThat(report.count(RuleCode.TEXT_BLANK)).isEqualTo(14);
        assertThat(report.totalSuppressed()).isEqualTo(4);
        assertThat(report.totals()).extracting(RuleTotal::rule).doesNotContain(RuleCode.SOURCE_UNUSED);
    }

    @Test
    void aSumThatNoLongCanHoldStaysAtTheGreatest() {
        FindingReport report = FindingReport.of(
                ConsultativeMechanism.class,
                List.of(),
                List.of(),
                List.of(
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, Long.MAX_VALUE, 0),
                        new RuleTotal(RuleCode.SOURCE_UNUSED, Severity.ERROR, Long.MAX_VALUE, 0)));

        assertThat(report.total()).isEqualTo(Long.MAX_VALUE);
        assertThat(report.plus(report)).isEqualTo(report);
    }

    @Test
    void saysInTheLanguageAskedForOfWhichRulesNotAllIsListed() {
        FindingReport report = report(IN_ORDER).listing(1);

        assertThat(report)
                .hasToString("error text.blank: must not be blank, but is\n"
                        + "information commitment.without-lead: names nobody who leads\n"
                        + "error text.blank: 1 of 14 shown\n"
                        + "warning privacy.contact-in-public-text: 0 of 1 shown\n"
                        + "information consultation.held-without-date: 0 of 1 shown\n"
                        + "warning fact.disputed: 0 of 1 shown\n");
        assertThat(report.unlisted(Locale.forLanguageTag("es"))).contains("error text.blank: se muestran 1 de 14");
        assertThat(report.unlisted(Locale.forLanguageTag("fr"))).contains("error text.blank: affichage de 1 sur 14");
        assertThat(report.unlisted(Locale.forLanguageTag("nl"))).contains("error text.blank: 1 van 14 getoond");
        assertThat(report(IN_ORDER).unlisted(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void refusesNumbersBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(IN_ORDER).listing(-1))
                .withMessage("'most' must be zero or more but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MechanismValidator.builder().listing(-1))
                .withMessage("'most' must be zero or more but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, 0, -1));
    }

    @Test
    void showsOneLineForEachFinding() {
        FindingReport report = report(IN_ORDER.subList(4, 6));

        assertThat(report)
                .hasToString("error /acronym text.blank: must not be blank, but is\n"
                        + "warning /participants/2 fact.disputed: is disputed by \"x\"\n");
        assertThat(report.format(Locale.forLanguageTag("es")))
                .startsWith("error /acronym text.blank: no debe estar en blanco, pero lo está\n");
        assertThat(report(List.of())).hasToString("");
    }

    private static FindingReport report(List<Finding> findings) {
        return FindingReport.of(ConsultativeMechanism.class, findings, List.of());
    }

    private static Finding at(RuleCode rule, Object... path) {
        Map<String, Object> arguments = rule.arguments().isEmpty()
                ? Map.of()
                : Map.of(rule.arguments().get(0).name(), "x");
        return Finding.of(rule, Pointer.ROOT.path(path), arguments);
    }

    private static int indexOf(Pointer pointer) {
        return pointers().indexOf(pointer);
    }

    private static List<Pointer> pointers() {
        return IN_ORDER.stream().map(Finding::pointer).toList();
    }

    private static long offset(Finding finding) {
        return finding.position().orElseThrow().offset();
    }
}
