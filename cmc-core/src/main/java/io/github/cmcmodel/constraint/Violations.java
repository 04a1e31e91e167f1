// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells a Jakarta validator of the breaches of one constraint check. */
final class Violations {
    private final ConstraintValidatorContext context;
    private boolean any;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean none() {
        return !any;
    }

    void add(RuleCode rule, Map<String, ?> arguments, Object... path) {
        if (!any) {
            context.disableDefaultConstraintViolation();
            any = true;
        }
        Arguments.attach(context, rule, Map.copyOf(arguments));
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate('{' + rule.messageKey() + '}');
        NodeBuilderCustomizableContext place = null;
        Integer index = null;
        for (Object step : path) {
            if (step instanceof Integer position) {
                index = position;
            } else {
                String name = (String) step;
                place = place == null ? violation.addPropertyNode(name) : next(place, name, index);
                index = null;
            }
        }
        if (place == null) {
            violation.addConstraintViolation();
        } else if (index == null) {
            place.addConstraintViolation();
        } else {
            place.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static NodeBuilderCustomizableContext next(
            NodeBuilderCustomizableContext place, String name, @Nullable Integer index) {
        NodeBuilderCustomizableContext node = place.addPropertyNode(name);
        if (index != null) {
            node.inIterable().atIndex(index);
        }
        return node;
    }

    /** Loaded only with Hibernate Validator; another provider shows messages with their places for arguments open. */
    private static final class Arguments {
        static void attach(ConstraintValidatorContext context, RuleCode rule, Map<String, Object> arguments) {
            HibernateConstraintValidatorContext hibernate;
            try {
                hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            } catch (ValidationException | NoClassDefFoundError otherProvider) {
                return;
            }
            arguments.forEach((name, value) -> hibernate.addMessageParameter(name, value));
            hibernate.withDynamicPayload(new Breach(rule, arguments));
        }
    }
}
