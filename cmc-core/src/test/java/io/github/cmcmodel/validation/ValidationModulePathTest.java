// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link RuleSamplesTest} asks, where our modules and those of Hibernate Validator are modules. */
class ValidationModulePathTest {
    @Test
    void hibernateValidatorSeesAllConstraintsFromItsOwnModule() throws ClassNotFoundException {
        assertThat(MechanismValidator.class.getModule().getName()).isEqualTo("io.github.cmcmodel.core");
        assertThat(Class.forName("org.hibernate.validator.HibernateValidator")
                        .getModule()
                        .getName())
                .isEqualTo("org.hibernate.validator");
        MechanismValidator validator = MechanismValidator.create();

        for (RuleSample sample : RuleSamples.ALL) {
            List<Finding> findings =
                    validator.validate(sample.failing(), RuleSamples.TODAY).findings();

            assertThat(findings).extracting(Finding::rule).containsExactly(sample.rule());
            assertThat(findings.get(0).pointer()).isEqualTo(sample.pointer());
        }
    }
}
