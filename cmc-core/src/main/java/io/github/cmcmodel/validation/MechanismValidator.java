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
import java.util.Collection;
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
    private final Map<RuleCode, Severity> severities;
    private final List<Suppression> suppressions;

    private MechanismValidator(Builder builder) {
        severities = new EnumMap<>(builder.severities);
        suppressions = List.copyOf(builder.suppressions);
    }

    /**
     * A validator that gives each finding the severity of its rule and suppresses none.
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
     * what stands at a place that could not be read, since the reader has reported that already.
     *
     * @param mechanism what could be read
     * @param today the day to look from
     * @param incomplete what could not
     * @return what was found, at places of the document
     */
    public FindingReport validate(ConsultativeMechanism mechanism, LocalDate today, Incomplete incomplete) {
        Objects.requireNonNull(today, "today");
        MechanismIndex index = MechanismIndex.of(mechanism);
        Findings findings = new Findings(mechanism, Shapes.mechanism(), incomplete);
        List<Rule> rules = incomplete.isEmpty()
                ? Rules.ALL
                : Rules.ALL.stream()
                        .filter(rule -> !rule.concludesFromAbsence())
                        .toList();
        List<Inspection.Watched> watches = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof WalkingRule walking) {
                watches.add(new Inspection.Watched(
                        rule, walking.watch(index, (place, arguments) -> findings.add(rule.code(), place, arguments))));
            }
        }
        new Inspection(incomplete, findings, new References(index), watches).walk(mechanism, Shapes.mechanism());
        for (Rule rule : rules) {
            try {
                rule.check(index, today, (place, arguments) -> findings.add(rule.code(), place, arguments));
            } catch (RuntimeException failure) {
                findings.failed(rule.code(), Pointer.ROOT, failure);
            }
        }
        return report(ConsultativeMechanism.class, findings.all);
    }

    /**
     * Applies the constraints to one value and everything in it: what can be said without a mechanism around it. References
     * are not followed.
     *
     * @param value a value of any type of a mechanism, such as a commitment
     * @return what was found, with places in that value
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
     * @return what was found, at places of the document
     * @throws IllegalArgumentException if the value is of no such type
     */
    public FindingReport validateAlone(Extensible value, Incomplete incomplete) {
        Shape<?, ?> shape = Shapes.ofValue(value)
                .orElseThrow(() -> new IllegalArgumentException("'value' must be of a type of a mechanism, but is a "
                        + value.getClass().getName()));
        Findings findings = new Findings(value, shape, incomplete);
        new Inspection(incomplete, findings, null, List.of()).walk(value, shape);
        return report(shape.type().asSubclass(Extensible.class), findings.all);
    }

    /**
     * A report of findings from elsewhere, such as a reader's own, with the severities and suppressions of this validator.
     *
     * @param type the type of the document
     * @param findings the findings
     * @return the report
     */
    public FindingReport report(Class<? extends Extensible> type, Collection<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Finding judged = finding.withSeverity(severities.getOrDefault(finding.rule(), finding.severity()));
            Optional<Suppression> suppression =
                    suppressions.stream().filter(each -> each.covers(judged)).findFirst();
            if (suppression.isPresent()) {
                suppressed.add(new Suppressed(judged, suppression.get().reason()));
            } else {
                kept.add(judged);
            }
        }
        return FindingReport.of(type, kept, suppressed);
    }

    /** What is found in one value. */
    private static final class Findings implements Inspection.Found {
        private final Object root;
        private final Shape<?, ?> shape;
        private final Incomplete incomplete;
        private final List<Finding> all = new ArrayList<>();

        Findings(Object root, Shape<?, ?> shape, Incomplete incomplete) {
            this.root = root;
            this.shape = shape;
            this.incomplete = incomplete;
        }

        @Override
        public void add(RuleCode rule, Pointer place, Map<String, ?> arguments) {
            Pointer inDocument = incomplete.inDocument(place);
            if (incomplete.covers(inDocument)) {
                return;
            }
            Finding finding = Finding.of(rule, inDocument, Places.inDocument(arguments, place, incomplete));
            all.add(subject(place).map(finding::withSubject).orElse(finding));
        }

        @Override
        public void failed(RuleCode rule, Pointer place, RuntimeException failure) {
            throw failure;
        }

        /** A root whose identifier could not be read bears a substitute, which nobody should see. */
        private Optional<String> subject(Pointer place) {
            Optional<String> subject = Places.subject(root, shape, place);
            boolean substitute = shape.identifier()
                    .filter(id -> incomplete.covers(Pointer.ROOT.member(id.name())))
                    .filter(id -> subject.equals(Places.subject(root, shape, Pointer.ROOT)))
                    .isPresent();
            return substitute ? Optional.empty() : subject;
        }
    }

    private record Suppression(RuleCode rule, String where, String reason) {
        boolean covers(Finding finding) {
            if (finding.rule() != rule) {
                return false;
            }
            String place = finding.pointer().toString();
            return where.isEmpty()
                    || place.equals(where)
                    || place.startsWith(where + "/")
                    || finding.subject().filter(where::equals).isPresent();
        }
    }

    /** Chooses severities and suppressions. */
    public static final class Builder {
        private final Map<RuleCode, Severity> severities = new EnumMap<>(RuleCode.class);
        private final List<Suppression> suppressions = new ArrayList<>();

        private Builder() {}

        /**
         * Gives all findings of a rule another severity.
         *
         * @param rule the rule
         * @param severity how grave they are here
         * @return this builder
         */
        public Builder severity(RuleCode rule, Severity severity) {
            severities.put(rule, severity);
            return this;
        }

        /**
         * Moves findings of a rule out of the report's findings, and counts them apart.
         *
         * @param rule the rule
         * @param where a JSON Pointer, such as {@code /consultations/3}, for that place and all in it; or an identifier, such as
         *     {@code port-of-spain-2016}, for findings with that subject; empty for everywhere
         * @param reason why they do not matter; it stands in the report
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder suppress(RuleCode rule, String where, String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("'reason' must not be blank");
            }
            suppressions.add(new Suppression(rule, where, reason));
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
