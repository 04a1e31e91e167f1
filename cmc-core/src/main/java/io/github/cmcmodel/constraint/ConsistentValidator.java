// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applies the rules that a type's {@link Consistent} annotation lists. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Object> {
    private List<ObjectRule<Object>> rules = List.of();

    /** For the Jakarta validator, which makes one per annotation. */
    public ConsistentValidator() {}

    @Override
    public void initialize(Consistent annotation) {
        rules = rules(annotation);
    }

    @Override
    public boolean isValid(Object object, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        for (ObjectRule<Object> rule : rules) {
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
        return violations.none();
    }

    /**
     * The rules that an annotation lists, ready to be applied.
     *
     * @param annotation the annotation
     * @return one instance per class
     */
    @SuppressWarnings("unchecked") // a rule stands on the type it looks at; the catalogue's test holds that
    public static List<ObjectRule<Object>> rules(Consistent annotation) {
        List<ObjectRule<Object>> rules = new ArrayList<>();
        for (Class<? extends ObjectRule<?>> type : annotation.value()) {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true); // the classes are of this module, though not public
                rules.add((ObjectRule<Object>) constructor.newInstance());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("rule " + type.getName() + " cannot be made", impossible);
            }
        }
        return List.copyOf(rules);
    }
}
