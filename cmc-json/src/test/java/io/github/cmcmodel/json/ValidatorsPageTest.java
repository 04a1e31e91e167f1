// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RecordFindings;
import io.github.cmcmodel.Snippets;
import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.validation.MechanismValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/validators.md} to the code: its snippets are here, compiled and run on the bundled record. */
class ValidatorsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "validators.md");

    // snippet: group
    interface Everything extends Default, Warnings, Notices {}
    // end

    private final Validator validator = validator();

    private static Validator validator() {
        // snippet: factory
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        // end
        return factory.getValidator();
    }

    @Test
    void theRecordHasNoErrorForAnApplicationsOwnValidator() {
        // snippet: byHand
        Set<ConstraintViolation<ConsultativeMechanism>> violations = validator.validate(CmcRecord.read()); // empty
        // end
        assertThat(violations).isEmpty();
    }

    @Test
    void inAllGroupsItFindsWhatTheReportListsOfEachObject() {
        Set<String> report =
                MechanismValidator.create().validate(CmcRecord.read(), RecordFindings.TODAY).findings().stream()
                        .filter(finding -> finding.rule().layer() != RuleLayer.MECHANISM)
                        .map(finding -> finding.severity() + " " + finding.pointer() + " " + finding.rule()
                                + new TreeMap<>(finding.arguments()))
                        .collect(Collectors.toSet());

        assertThat(report).hasSizeGreaterThan(10);
        assertThat(lines(Default.class, Warnings.class, Notices.class)).isEqualTo(report);
        assertThat(lines(Everything.class)).isEqualTo(report);
    }

    private Set<String> lines(Class<?>... groups) {
        return validator.validate(CmcRecord.read(), groups).stream()
                .map(violation -> {
                    Breach breach = Breach.of(violation).orElseThrow();
                    return breach.severity() + " " + Breach.pointer(violation) + " " + breach.rule()
                            + new TreeMap<>(breach.arguments());
                })
                .collect(Collectors.toSet());
    }

    @Test
    void breachesOfTheRecord() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            // snippet: groups
            for (ConstraintViolation<ConsultativeMechanism> violation :
                    validator.validate(CmcRecord.read(), Default.class, Warnings.class, Notices.class)) {
                // empty for constraints that are not of this library
                Breach breach = Breach.of(violation).orElseThrow();
                System.out.println(breach.severity().code() + " " + Breach.pointer(violation) + " " + breach.rule()
                        + ": " + violation.getMessage());
            }
            // end
        } finally {
            System.setOut(before);
        }
        List<String> shown = Files.readString(PAGE)
                .lines()
                .filter(line -> line.matches("(error|warning|information) /.*"))
                .toList();
        assertThat(shown).hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsAll(shown);
    }

    @Test
    void aSentenceWithoutTheProvidersHelp() {
        Breach breach = Breach.of(validator.validate(CmcRecord.read(), Notices.class).stream()
                        .filter(violation -> violation.getMessageTemplate().contains("without-lead"))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
        // snippet: sentence
        String sentence = RuleMessages.format(breach.rule(), breach.arguments(), Locale.FRENCH);
        // end
        assertThat(sentence).isNotBlank().doesNotContain("{");
    }

    @Test
    void thePageShowsThisCodeAndTheVersionsOfTheBuild() throws IOException {
        assertThat(Snippets.of(PAGE, ValidatorsPageTest.class)).hasSize(5);
        String pom = Files.readString(Path.of("..", "pom.xml"));
        for (String version : Set.of(
                "hibernate-validator", "hibernate-validator8", "jakarta-validation", "jakarta-validation3.0", "bval")) {
            String number = pom.replaceAll("(?s).*<version\\." + version + ">([\\d.]+\\d)[.<].*", "$1");
            assertThat(Files.readString(PAGE)).as(version).contains(number);
        }
    }
}
