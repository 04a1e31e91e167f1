// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.text.Shown;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * The rule behind a violation that a Jakarta validator found, such as {@code text.too-long} with the length and the maximum:
 * {@code Breach.of(violation)}. It is also the violation's dynamic payload in Hibernate Validator. Texts among the arguments
 * are escaped and cut as those of a finding are.
 *
 * @param rule the rule that was broken
 * @param arguments the arguments of its message, by name; empty where the validator is not Hibernate Validator
 */
public record Breach(RuleCode rule, Map<String, Object> arguments) {
    /** The text instead of an argument that may be personal, as in findings. */
    private static final String WITHHELD = "…";

    /**
     * Takes a rule and arguments, and makes texts fit to be shown.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of its message, by name
     */
    public Breach {
        Objects.requireNonNull(rule, "Breach rule");
        Objects.requireNonNull(arguments, "Breach arguments");
        arguments = arguments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        argument ->
                                argument.getValue() instanceof String text ? Shown.text(text) : argument.getValue()));
    }

    /**
     * The breach that a violation is about.
     *
     * @param violation a violation that any Jakarta validator found
     * @return the breach; empty for a constraint that is not on a type of this library
     */
    public static Optional<Breach> of(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "Breach violation");
        Breach payload = Hibernate.payload(violation);
        return payload != null
                ? Optional.of(payload)
                : rule(violation.getMessageTemplate()).map(rule -> new Breach(rule, Map.of()));
    }

    /**
     * The pointer of a violation, such as {@code /dates/1/range}, as findings have it. In a {@link Personal} value it goes no
     * deeper than the attribute.
     *
     * @param violation a violation that any Jakarta validator found
     * @return the pointer in the value that was validated
     */
    public static Pointer pointer(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "Breach violation");
        boolean ofPerson = violation.getConstraintDescriptor().getAnnotation() instanceof Personal;
        Pointer pointer = Pointer.ROOT;
        for (Iterator<Path.Node> nodes = violation.getPropertyPath().iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.getIndex() != null) { // of the list before
                pointer = pointer.item(node.getIndex());
            }
            boolean attributeOfPerson = ofPerson && !nodes.hasNext();
            if (node.getKind() == ElementKind.PROPERTY || attributeOfPerson) {
                pointer = pointer.member(node.getName());
            }
        }
        return pointer;
    }

    /**
     * How grave the breach is.
     *
     * @return the severity of the rule, which its group stands for
     */
    public Severity severity() {
        return rule.severity();
    }

    /** This breach without anything that the person's data says. */
    Breach ofPerson() {
        return new Breach(
                rule,
                arguments.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                argument -> argument.getValue() instanceof String && rule.holdsInput(argument.getKey())
                                        ? WITHHELD
                                        : argument.getValue())));
    }

    private static Optional<RuleCode> rule(String template) {
        String prefix = "{" + RuleCode.MESSAGE_KEY_PREFIX;
        return template.startsWith(prefix) && template.endsWith("}")
                ? RuleCode.of(template.substring(prefix.length(), template.length() - 1))
                : Optional.empty();
    }

    /** Loaded only with Hibernate Validator. */
    private static final class Hibernate {
        static @Nullable Breach payload(ConstraintViolation<?> violation) {
            try {
                HibernateConstraintViolation<?> whole = violation.unwrap(HibernateConstraintViolation.class);
                return whole.getDynamicPayload(Breach.class);
            } catch (ValidationException | LinkageError otherProvider) {
                return null;
            }
        }
    }
}
