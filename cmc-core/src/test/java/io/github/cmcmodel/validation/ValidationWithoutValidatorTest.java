// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationWithoutValidatorTest {
    @Test
    void theValidatorSaysWhatIsMissing() {
        MechanismValidator validator = MechanismValidator.create();

        for (int round = 0; round < 2; round++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> validator.validate(RuleSamples.mechanism().build(), RuleSamples.TODAY))
                    .withMessage("MechanismValidator needs hibernate-validator, which this application has left out");
        }
    }

    @Test
    void findingsAndTheCatalogueNeedNone() {
        assertThat(Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT, Map.of()))
                .hasToString("error text.blank: must not be blank, but is");
        assertThat(RuleCatalogue.places(RuleCode.TEXT_BLANK)).isNotEmpty();
    }
}
