// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationWithoutValidatorTest {
    @Test
    void everyRuleIsAppliedWithoutAProviderOfJakartaValidation() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"));

        for (RuleSample sample : RuleSamples.ALL) {
            assertThat(MechanismValidator.create()
                            .validate(sample.failing(), RuleSamples.TODAY)
                            .findings(sample.rule()))
                    .as(sample.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void findingsAndTheCatalogueNeedNone() {
        assertThat(Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT, Map.of()))
                .hasToString("error text.blank: must not be blank, but is");
        assertThat(RuleCatalogue.places(RuleCode.TEXT_BLANK)).isNotEmpty();
    }
}
