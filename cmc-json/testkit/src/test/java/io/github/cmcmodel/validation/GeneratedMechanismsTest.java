// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.testkit.CmcArbitraries;
import io.github.cmcmodel.testkit.GeneratedRules;
import io.github.cmcmodel.testkit.SampleSettings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GeneratedMechanismsTest {
    private static final MechanismValidator VALIDATOR = GeneratedRules.validator();

    private static final SampleSettings SETTINGS = SampleSettings.DEFAULTS.today(RuleSamples.TODAY);

    @Provide
    Arbitrary<ConsultativeMechanism> valid() {
        return CmcArbitraries.mechanisms(SETTINGS);
    }

    @Provide
    Arbitrary<ConsultativeMechanism> silent() {
        return CmcArbitraries.mechanisms(SETTINGS.silent());
    }

    @Property(tries = 100)
    void nothingIsFoundWhereNothingIsToBeFound(@ForAll("silent") ConsultativeMechanism mechanism) {
        assertThat(VALIDATOR.validate(mechanism, RuleSamples.TODAY)).hasToString("");
    }

    @Property(tries = 100)
    void noErrorIsFoundInAValidMechanism(@ForAll("valid") ConsultativeMechanism mechanism) {
        assertThat(VALIDATOR.validate(mechanism, RuleSamples.TODAY).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }
}
