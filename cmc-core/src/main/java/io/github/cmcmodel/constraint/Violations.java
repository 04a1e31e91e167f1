// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Reports the breaches that one constraint finds in a value to the Jakarta validator, whichever it is. */
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
        ViolationPath steps = new ViolationPath(begin(new Breach(rule, Map.copyOf(arguments))));
        for (Object step : path) {
            if (step instanceof Integer index) {
                steps.item(index);
            } else {
                steps.member((String) step);
            }
        }
        steps.end();
    }

    /** Takes the breaches of a text in the object that the constraint looks at. */
    RuleBreaches in(Object... text) {
        return (rule, arguments, path) -> {
            Object[] whole = Arrays.copyOf(text, text.length + path.length);
            System.arraycopy(path, 0, whole, text.length, path.length);
            add(rule, arguments, whole);
        };
    }

    /**
     * Takes the breaches of a text of a person. The path goes no deeper than the attribute, since a language tag may be
     * personal too, and nothing of the input is among the arguments.
     */
    RuleBreaches ofPerson(MarkedText<PersonalText> text) {
        return (rule, arguments, path) -> begin(new Breach(rule, Map.copyOf(arguments)).ofPerson())
                .addContainerElementNode(text.attribute(), text.getter().getDeclaringClass(), null)
                .addConstraintViolation();
    }

    private ConstraintViolationBuilder begin(Breach breach) {
        if (!any) {
            context.disableDefaultConstraintViolation();
            any = true;
        }
        Arguments.attach(context, breach);
        return context.buildConstraintViolationWithTemplate('{' + breach.rule().messageKey() + '}');
    }

    /**
     * The path of one violation in the making. An index belongs to the node after it: the API wants {@code dates[1].range}
     * as a node {@code dates} and a node {@code range} at index 1, and a node without a name where the path ends on an index.
     */
    private static final class ViolationPath {
        private Function<String, NodeBuilderCustomizableContext> addNode;
        private Supplier<LeafNodeBuilderCustomizableContext> addLeaf;
        private Runnable addViolation;
        private @Nullable Integer index;

        ViolationPath(ConstraintViolationBuilder violation) {
            addNode = violation::addPropertyNode;
            addLeaf = violation::addBeanNode;
            addViolation = violation::addConstraintViolation;
        }

        void item(int at) {
            index = at;
        }

        void member(String name) {
            NodeBuilderCustomizableContext node = addNode.apply(name);
            if (index == null) {
                addNode = node::addPropertyNode;
                addLeaf = node::addBeanNode;
                addViolation = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext item = node.inIterable().atIndex(index);
                addNode = item::addPropertyNode;
                addLeaf = item::addBeanNode;
                addViolation = item::addConstraintViolation;
                index = null;
            }
        }

        void end() {
            if (index == null) {
                addViolation.run();
            } else {
                addLeaf.get().inIterable().atIndex(index).addConstraintViolation();
            }
        }
    }

    /** Loaded only with Hibernate Validator; another provider shows messages with their arguments left open. */
    private static final class Arguments {
        static void attach(ConstraintValidatorContext context, Breach breach) {
            HibernateConstraintValidatorContext hibernate;
            try {
                hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            } catch (ValidationException | LinkageError otherProvider) {
                return;
            }
            breach.arguments().forEach(hibernate::addMessageParameter);
            hibernate.withDynamicPayload(breach);
        }
    }
}
