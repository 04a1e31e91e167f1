// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link StockValidatorTest}, where our modules and those of Hibernate Validator are modules. */
class ConstraintsModulePathTest {
    @ParameterizedTest
    @MethodSource("io.github.cmcmodel.constraint.StockValidatorTest#rulesOnOneObject")
    void aStockValidatorMakesTheValidatorsOfOurModuleFromItsOwn(RuleSample sample) {
        assertThat(CleanText.class.getModule().getName()).isEqualTo("io.github.cmcmodel.core");
        assertThat(Stock.VALIDATOR.getClass().getModule().getName()).isEqualTo("org.hibernate.validator");

        assertThat(Stock.found(sample.failing(), Stock.ALL))
                .isEqualTo(Set.of(Stock.line(sample.pointer(), sample.rule(), sample.arguments())));
    }
}
