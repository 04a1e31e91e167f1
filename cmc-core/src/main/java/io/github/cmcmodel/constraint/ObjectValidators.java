// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Jakarta validator calls for the constraints on one object, as {@link ValueValidators} for those on one value. */
final class ObjectValidators {
    private static final ClassValue<List<MarkedText<CleanText>>> PUBLIC_TEXTS = MarkedText.by(CleanText.class);
    private static final ClassValue<List<MarkedText<PersonalText>>> PERSONAL_TEXTS = MarkedText.by(PersonalText.class);

    private ObjectValidators() {}

    /** Applies {@link Consistent}. */
    public static final class ForConsistent implements ConstraintValidator<Consistent, Object> {
        private List<ObjectRule<Object>> rules = List.of();

        public ForConsistent() {}

        @Override
        public void initialize(Consistent annotation) {
            rules = ObjectRule.of(annotation);
        }

        @Override
        public boolean isValid(@Nullable Object object, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (object != null) {
                for (ObjectRule<Object> rule : rules) {
                    check(object, rule, violations);
                }
            }
            return violations.none();
        }

        private static void check(Object object, ObjectRule<Object> rule, Violations violations) {
            try {
                rule.check(
                        object,
                        (pointer, arguments) -> violations.add(
                                rule.code(), arguments, pointer.steps().toArray()));
            } catch (RuntimeException failure) { // an Error goes on: nobody knows what state it leaves behind
                violations.add(
                        RuleCode.RULE_FAILED,
                        Map.of(
                                "rule",
                                rule.code().code(),
                                "exception",
                                failure.getClass().getName()));
            }
        }
    }

    /** Applies {@link PublicTexts}. */
    public static final class ForPublicTexts implements ConstraintValidator<PublicTexts, Object> {
        private Set<Severity> severities = Set.of();

        public ForPublicTexts() {}

        @Override
        public void initialize(PublicTexts annotation) {
            severities = Severities.of(annotation.groups());
        }

        @Override
        public boolean isValid(@Nullable Object object, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (object != null && severities.contains(Severity.WARNING)) {
                for (MarkedText<CleanText> text : PUBLIC_TEXTS.get(object.getClass())) {
                    text.readFrom(object, (value, path) -> TextRules.WARNINGS.check(value, 0, violations.in(path)));
                }
            }
            return violations.none();
        }
    }

    /** Applies {@link Personal}. */
    public static final class ForPersonal implements ConstraintValidator<Personal, Object> {
        private Set<Severity> severities = Set.of();

        public ForPersonal() {}

        @Override
        public void initialize(Personal annotation) {
            severities = Severities.of(annotation.groups());
        }

        @Override
        public boolean isValid(@Nullable Object person, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (person != null) {
                for (MarkedText<PersonalText> text : PERSONAL_TEXTS.get(person.getClass())) {
                    text.readFrom(person, (value, path) -> check(value, text.mark(), violations.ofPerson(text)));
                }
            }
            return violations.none();
        }

        private void check(Object text, PersonalText mark, RuleBreaches breaches) {
            if (severities.contains(Severity.ERROR)) {
                TextRules.ERRORS.check(text, mark.max(), breaches);
            }
            if (severities.contains(Severity.WARNING) && !mark.contactAllowed()) {
                TextRules.WARNINGS.check(text, 0, breaches);
            }
        }
    }
}
