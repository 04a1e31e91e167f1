// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value was refused because it cannot exist in that form, such as the date {@code 2016-13}.
 *
 * <p>It tells the rule and its arguments apart from the sentence, so that a caller can report the refusal in the reader's
 * language.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The rule that was broken. */
    private final RuleCode rule;

    private final transient Map<String, Object> arguments;

    /** Empty where the value as a whole is refused. */
    private final String member;

    /**
     * A refusal under one rule.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of the rule's message, by name
     */
    public InvalidValueException(RuleCode rule, Map<String, Object> arguments) {
        super(message(rule, arguments));
        this.rule = rule;
        this.arguments = Map.copyOf(arguments);
        this.member = "";
    }

    /**
     * A refusal under one rule, for what one member of an object is.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of the rule's message, by name
     * @param member the member, such as {@code upTo}
     */
    public InvalidValueException(RuleCode rule, Map<String, Object> arguments, String member) {
        super(message(rule, arguments));
        this.rule = rule;
        this.arguments = Map.copyOf(arguments);
        this.member = Objects.requireNonNull(member, "InvalidValueException member");
    }

    private static String message(RuleCode rule, Map<String, Object> arguments) {
        Objects.requireNonNull(rule, "InvalidValueException rule");
        Objects.requireNonNull(arguments, "InvalidValueException arguments");
        return rule + ": " + RuleMessages.format(rule, arguments, Locale.ENGLISH);
    }

    /**
     * The rule that was broken.
     *
     * @return the rule
     */
    public RuleCode rule() {
        return rule;
    }

    /**
     * The arguments of the rule's message.
     *
     * @return the arguments by name; empty after Java serialization
     */
    public Map<String, Object> arguments() {
        return arguments == null ? Map.of() : arguments;
    }

    /**
     * The member of the object that was refused.
     *
     * @return such as {@code upTo}; empty where the value as a whole was refused
     */
    public Optional<String> member() {
        return member.isEmpty() ? Optional.empty() : Optional.of(member);
    }
}
