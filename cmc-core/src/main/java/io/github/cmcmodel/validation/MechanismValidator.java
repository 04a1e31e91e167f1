// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds everything that is wrong with a mechanism, or with one part of it: {@code
 * MechanismValidator.create().validate(mechanism, LocalDate.of(2025, 1, 1))}.
 *
 * <p>It applies the constraints on the types and the rules of {@link RuleCatalogue} in one walk, without any provider of
 * Jakarta Validation. It reads no file of the application, and has neither a clock nor a default locale. Nothing is changed
 * or repaired.
 *
 * <p>Instances are immutable and safe to share between threads; one is enough for an application.
 */
public final class MechanismValidator {
    /** How many errors a report lists, and likewise how many other findings, unless the caller says otherwise: {@value}. */
    public static final int STANDARD_LISTED = 1_000;

    private final Grading grading;
    private final List<Rule> rules;

    private MechanismValidator(Builder builder) {
        grading = new Grading(builder.severities, builder.suppressions, builder.listed);
        rules = builder.rules;
    }

    /**
     * A validator that gives each finding the severity of its rule, suppresses none, and lists the first {@value #STANDARD_LISTED}
     * errors and as many others.
     *
     * @return the validator
     */
    public static MechanismValidator create() {
        return builder().build();
    }

    /**
     * A validator with severities and suppressions of its own.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Applies all rules to a mechanism.
     *
     * @param mechanism the mechanism
     * @param today the day to look from
     * @return what was found
     */
    public FindingReport validate(ConsultativeMechanism mechanism, LocalDate today) {
        return validate(mechanism, today, Incomplete.NOTHING);
    }

    /**
     * Applies all rules to as much of a mechanism as could be read. What may be found only because something is missing is not
     * reported: from absence in an object that lacks something, and across objects where anything is missing at all. Nor is
     * what is in a part that could not be read, since the reader has reported that already.
     *
     * @param mechanism what could be read
     * @param today the day to look from
     * @param incomplete what could not
     * @return what was found, at pointers of the document
     */
    public FindingReport validate(ConsultativeMechanism mechanism, LocalDate today, Incomplete incomplete) {
        Objects.requireNonNull(mechanism, "MechanismValidator mechanism");
        Objects.requireNonNull(today, "MechanismValidator today");
        Objects.requireNonNull(incomplete, "MechanismValidator incomplete");
        MechanismIndex index = MechanismIndex.of(mechanism);
        ValueFindings findings = new ValueFindings(mechanism, Shapes.mechanism(), incomplete, grading);
        List<Rule> applied = incomplete.isEmpty()
                ? rules
                : rules.stream().filter(rule -> !rule.concludesFromAbsence()).toList();
        List<Inspection.Watched> watches = new ArrayList<>();
        for (Rule rule : applied) {
            if (rule instanceof WalkingRule walking) {
                watches.add(new Inspection.Watched(rule, walking.watch(index, findings.breaches(rule))));
            }
        }
        new Inspection(incomplete, findings, new References(index), watches).walk(mechanism, Shapes.mechanism());
        for (Rule rule : applied) {
            try {
                rule.check(index, today, findings.breaches(rule));
            } catch (RuntimeException failure) { // an Error goes on: nobody knows what state it leaves behind
                findings.failed(rule.code(), () -> Pointer.ROOT, failure);
            }
        }
        return findings.report();
    }

    /**
     * Applies the constraints to one value and everything in it: what can be said without a mechanism around it. References
     * are not followed.
     *
     * @param value a value of any type of a mechanism, such as a commitment
     * @return what was found, with pointers in that value
     * @throws IllegalArgumentException if the value is of no such type
     */
    public FindingReport validateAlone(Extensible value) {
        return validateAlone(value, Incomplete.NOTHING);
    }

    /**
     * Applies the constraints to as much of one value as could be read. What may be found only because something is missing
     * is not reported of an object that lacks something.
     *
     * @param value what could be read of a value of any type of a mechanism
     * @param incomplete what could not
     * @return what was found, at pointers of the document
     * @throws IllegalArgumentException if the value is of no such type
     */
    public FindingReport validateAlone(Extensible value, Incomplete incomplete) {
        Objects.requireNonNull(value, "MechanismValidator value");
        Objects.requireNonNull(incomplete, "MechanismValidator incomplete");
        Shape<?, ?> shape = Shapes.requiredOfValue(value);
        ValueFindings findings = new ValueFindings(value, shape, incomplete, grading);
        new Inspection(incomplete, findings, null, List.of()).walk(value, shape);
        return findings.report();
    }

    /**
     * A report from elsewhere, such as a reader's own, with the severities, suppressions and length of list of this validator.
     *
     * @param report the report
     * @return a report of the same findings. Of those that are only counted, the ones of a rule that is suppressed everywhere are
     *     suppressed; whether another suppression covers one is not known, so it does not
     */
    public FindingReport regrade(FindingReport report) {
        Objects.requireNonNull(report, "MechanismValidator report");
        return grading.regrade(report);
    }

    Grading grading() {
        return grading;
    }

    /** Chooses severities, suppressions and how much is listed. */
    public static final class Builder {
        private final Map<RuleCode, Severity> severities = new EnumMap<>(RuleCode.class);
        private final Map<RuleCode, List<Suppression>> suppressions = new EnumMap<>(RuleCode.class);
        private int listed = STANDARD_LISTED;
        private List<Rule> rules = Rules.ALL;

        private Builder() {}

        /**
         * Gives all findings of a rule another severity.
         *
         * @param rule the rule
         * @param severity how grave they are here
         * @return this builder
         */
        public Builder severity(RuleCode rule, Severity severity) {
            Objects.requireNonNull(rule, "MechanismValidator.Builder rule");
            Objects.requireNonNull(severity, "MechanismValidator.Builder severity");
            severities.put(rule, severity);
            return this;
        }

        /**
         * Moves all findings of a rule out of the report's findings, and counts them apart.
         *
         * @param rule the rule
         * @param reason why they do not matter; the report contains it
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder suppress(RuleCode rule, String reason) {
            Objects.requireNonNull(rule, "MechanismValidator.Builder rule");
            Objects.requireNonNull(reason, "MechanismValidator.Builder reason");
            return suppress(rule, new Suppression(Optional.empty(), Optional.empty(), reason));
        }

        /**
         * Moves the findings of a rule at a pointer, and at all in it, out of the report's findings, and counts them apart.
         *
         * @param rule the rule
         * @param pointer the pointer, such as {@code /consultations/3}
         * @param reason why they do not matter; the report contains it
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder suppressAt(RuleCode rule, Pointer pointer, String reason) {
            Objects.requireNonNull(rule, "MechanismValidator.Builder rule");
            Objects.requireNonNull(pointer, "MechanismValidator.Builder pointer");
            Objects.requireNonNull(reason, "MechanismValidator.Builder reason");
            return suppress(rule, new Suppression(Optional.of(pointer), Optional.empty(), reason));
        }

        /**
         * Moves the findings of a rule on one thing out of the report's findings, and counts them apart.
         *
         * @param rule the rule
         * @param subject the {@linkplain Finding#subject() subject} of the findings, an identifier such as
         *     {@code port-of-spain-2016}
         * @param reason why they do not matter; the report contains it
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder suppressAbout(RuleCode rule, String subject, String reason) {
            Objects.requireNonNull(rule, "MechanismValidator.Builder rule");
            Objects.requireNonNull(subject, "MechanismValidator.Builder subject");
            Objects.requireNonNull(reason, "MechanismValidator.Builder reason");
            return suppress(rule, new Suppression(Optional.empty(), Optional.of(subject), reason));
        }

        private Builder suppress(RuleCode rule, Suppression suppression) {
            if (suppression.reason().isBlank()) {
                throw new IllegalArgumentException("'reason' must not be blank");
            }
            suppressions.computeIfAbsent(rule, first -> new ArrayList<>()).add(suppression);
            return this;
        }

        /**
         * Lists more findings, or fewer. The rest are counted.
         *
         * @param most how many errors to list at most, and likewise how many other findings and how many suppressed ones of either
         *     kind; {@value #STANDARD_LISTED} unless this is called
         * @return this builder
         * @throws IllegalArgumentException if the number is below zero
         */
        public Builder listing(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("'most' must be zero or more but is " + most);
            }
            listed = most;
            return this;
        }

        /** Applies other rules across objects than those of the catalogue, for tests. */
        Builder rules(List<Rule> others) {
            rules = List.copyOf(others);
            return this;
        }

        /**
         * The validator.
         *
         * @return a new validator
         */
        public MechanismValidator build() {
            return new MechanismValidator(this);
        }
    }
}
