// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.rule.SchemaCoverage.Extent;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what the reader and the rules make of a document with what an independent validator makes of it by the schema. */
final class Agreement {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();
    private static final CmcJson JSON = CmcJson.standard();

    private static final Map<Shape<?, ?>, IndependentValidator> VALIDATORS = Shapes.all().stream()
            .collect(Collectors.toMap(shape -> shape, shape -> IndependentValidator.of(Names.schema(shape))));

    private Agreement() {}

    /**
     * Holds both to the same answer: what the schema covers in full it refuses at the same place, what it covers in part it may
     * refuse there, and nothing else does it refuse.
     *
     * @return the rules whose breach the reader and the rules report as an error
     */
    static Set<RuleCode> check(Shape<?, ?> shape, String document) {
        FindingReport report = report(shape, document);
        List<Finding> errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Set<String> refused = refused(shape, document);
        Set<String> must = places(errors, Set.of(Extent.FULL));
        Set<String> may = places(errors, Set.of(Extent.FULL, Extent.PART));

        assertThat(refused)
                .as(() -> "%s%n%s%n%s".formatted(shape, report, shown(document)))
                .containsAll(must)
                .isSubsetOf(may);
        return errors.stream().map(Finding::rule).collect(Collectors.toSet());
    }

    static FindingReport report(Shape<?, ?> shape, String document) {
        return report(shape, document, RuleSamples.TODAY);
    }

    static FindingReport report(Shape<?, ?> shape, String document, LocalDate today) {
        return JSON.read(shape.type().asSubclass(Extensible.class), document)
                .validated(VALIDATOR, today)
                .report();
    }

    /** Where the schema of a type finds something wrong. */
    static Set<String> refused(Shape<?, ?> shape, String document) {
        return told(shape, VALIDATORS.get(shape).faults(document));
    }

    /** Places as findings tell them: of a place inside a person no more than the person's attribute. */
    static Set<String> told(Shape<?, ?> shape, Set<Pointer> places) {
        List<Finding> findings = places.stream()
                .map(place -> Finding.of(RuleCode.TEXT_BLANK, place, Map.of()))
                .toList();
        return FindingReport.of(shape.type().asSubclass(Extensible.class), findings, List.of()).findings().stream()
                .map(finding -> finding.pointer().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The place at which the schema refuses what a finding reports. */
    static String placeInSchema(Finding finding) {
        String place = finding.pointer().toString();
        return finding.rule() == RuleCode.COUNT_NEGATIVE ? place + "/value" : place;
    }

    private static Set<String> places(List<Finding> findings, Set<Extent> extents) {
        return findings.stream()
                .filter(finding ->
                        extents.contains(SchemaCoverage.of(finding.rule()).extent()))
                .map(Agreement::placeInSchema)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(String document) {
        return document.length() > 4_000 ? document.substring(0, 4_000) + "…" : document;
    }
}
