// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.validation.MechanismValidator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application's own validator and {@link MechanismValidator} find the same in each object. */
class StockAgreementTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    /** Faults that are planted for each rule. */
    private static final int EACH = 6;

    static Set<RuleCode> breakable() {
        return GeneratedRules.ready();
    }

    @Test
    void theStockValidatorIsTheOneThatTheExecutionNames() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("cmc.hibernate-validator"));
    }

    @Property(tries = 100)
    void aStockValidatorFindsTheSameInAValidMechanism(@ForAll ConsultativeMechanism mechanism) {
        assertThat(stock(mechanism)).isEqualTo(own(mechanism, SampleSettings.DEFAULTS.values().today));
    }

    @ParameterizedTest
    @MethodSource("breakable")
    void aStockValidatorFindsTheSameFault(RuleCode rule) {
        LongStream.range(0, EACH).forEach(seed -> {
            Fault fault = Fault.planted(rule, Choices.seeded(seed));
            Set<String> own = own(fault.mechanism(), fault.today());

            assertThat(stock(fault.mechanism())).isEqualTo(own);
            assertThat(own).hasSize(rule.layer() == RuleLayer.MECHANISM ? 0 : 1);
        });
    }

    private static Set<String> stock(ConsultativeMechanism mechanism) {
        return Constraints.of(mechanism).stream()
                .map(found -> line(
                        found.pointer(), found.breach().rule(), found.breach().arguments()))
                .collect(Collectors.toSet());
    }

    private static Set<String> own(ConsultativeMechanism mechanism, LocalDate today) {
        return VALIDATOR.validate(mechanism, today).findings().stream()
                .filter(finding -> finding.rule().layer() != RuleLayer.MECHANISM)
                .map(finding -> line(finding.pointer(), finding.rule(), finding.arguments()))
                .collect(Collectors.toSet());
    }

    private static String line(Pointer pointer, RuleCode rule, Map<String, ?> arguments) {
        return pointer + " " + rule + " " + new TreeMap<>(arguments);
    }
}
