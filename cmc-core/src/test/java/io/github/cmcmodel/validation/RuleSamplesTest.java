// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleMessages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSamplesTest {
    static final String FILE = "cmc-core/src/samples/java/io/github/cmcmodel/RuleSamples.java";

    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    static List<RuleSample> samples() {
        return RuleSamples.ALL.stream()
                .filter(sample -> RuleSteps.sampled().contains(sample.rule()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsFoundInThePassingSample(RuleSample sample) {
        FindingReport report = VALIDATOR.validate(sample.passing(), RuleSamples.TODAY);

        assertThat(report.findings())
                .as("the findings in the passing sample of %s in %s", sample.rule(), FILE)
                .isEmpty();
        assertThat(report.suppressed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFailingSampleBreaksItsRuleOnceAndNoOther(RuleSample sample) {
        FindingReport report = VALIDATOR.validate(sample.failing(), RuleSamples.TODAY);

        assertThat(report.findings())
                .as("the findings in the failing sample of %s in %s", sample.rule(), FILE)
                .hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.rule()).isEqualTo(sample.rule());
        assertThat(finding.severity()).isEqualTo(sample.rule().severity());
        assertThat(finding.pointer()).hasToString(sample.pointer().toString()).isEqualTo(sample.pointer());
        assertThat(finding.subject()).contains(sample.subject());
        assertThat(finding.arguments()).isEqualTo(sample.arguments());
        assertThat(finding.arguments().keySet())
                .containsExactlyElementsOf(sample.rule().arguments().stream()
                        .map(RuleArgument::name)
                        .toList());
        assertThat(finding.position()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportSaysItInEveryLanguage(RuleSample sample) {
        FindingReport report = VALIDATOR.validate(sample.failing(), RuleSamples.TODAY);

        for (String language : RuleMessages.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            String message = RuleMessages.format(sample.rule(), sample.arguments(), locale);
            assertThat(report.format(locale))
                    .isEqualTo("%s %s %s: %s\n"
                            .formatted(sample.rule().severity().code(), sample.pointer(), sample.rule(), message))
                    .doesNotContain("{", "}");
        }
    }
}
