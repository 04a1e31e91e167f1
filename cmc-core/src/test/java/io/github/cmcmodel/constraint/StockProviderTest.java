// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;

/** Runs in every execution with a stock validator: each has the one on its class path that it is there for. */
class StockProviderTest {
    /** What the execution says, such as {@code hibernate-validator-8.0.3.Final, jakarta.validation-api-3.0.2}. */
    private static final String EXPECTED = System.getProperty("cmc.validator", "");

    @Test
    void thoseThatAreMeantToBeThereAreThere() {
        String provider = jar(Stock.VALIDATOR.getClass());
        String api = jar(Validation.class);
        String language = Stock.EXPRESSION_LANGUAGE ? ", expression language" : "";

        assertThat(provider + ", " + api + language).isEqualTo(EXPECTED);
        assertThat(Stock.HIBERNATE).isEqualTo(EXPECTED.contains("hibernate-validator"));
    }

    @Test
    void theDefaultFactoryStartsUnlessHibernateValidatorLacksAnExpressionLanguage() {
        if (Stock.HIBERNATE && !Stock.EXPRESSION_LANGUAGE) {
            assertThatThrownBy(Validation::buildDefaultValidatorFactory).hasMessageContaining("ExpressionFactory");
        } else {
            assertThat(Validation.buildDefaultValidatorFactory().getValidator()).isNotNull();
        }
    }

    private static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
    }
}
