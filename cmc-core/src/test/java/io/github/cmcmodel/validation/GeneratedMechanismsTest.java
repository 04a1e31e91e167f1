// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.generators.CmcArbitraries;
import io.github.cmcmodel.generators.SampleSettings;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class GeneratedMechanismsTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();
    private static final Validator STOCK = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

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

    /** A walk of our own, object by object, must not come by fewer or more than Hibernate Validator's. */
    @Property(tries = 100)
    void aStockValidatorFindsTheSame(@ForAll("valid") ConsultativeMechanism mechanism) {
        List<String> stock = STOCK.validate(mechanism).stream()
                .map(GeneratedMechanismsTest::line)
                .sorted()
                .toList();
        List<String> own = VALIDATOR.validate(mechanism, RuleSamples.TODAY).findings().stream()
                .filter(finding -> finding.rule().layer() != RuleLayer.MECHANISM)
                .filter(finding -> !finding.pointer().steps().contains("person"))
                .map(finding -> finding.pointer() + " " + finding.rule() + " " + finding.arguments())
                .sorted()
                .toList();

        assertThat(own)
                .isEqualTo(
                        stock.stream().filter(line -> !line.contains("/person")).toList());
    }

    private static String line(ConstraintViolation<?> violation) {
        StringBuilder place = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            Optional.ofNullable(node.getIndex())
                    .ifPresent(index -> place.append('/').append(index));
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place.append('/').append(node.getName());
            }
        }
        HibernateConstraintViolation<?> whole = violation.unwrap(HibernateConstraintViolation.class);
        Breach breach = whole.getDynamicPayload(Breach.class);
        Map<String, Object> arguments = new LinkedHashMap<>();
        breach.rule()
                .arguments()
                .forEach(argument ->
                        arguments.put(argument.name(), breach.arguments().get(argument.name())));
        return place + " " + breach.rule() + " " + arguments;
    }
}
