// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** The text cannot be read any further. Never leaves this module. */
public final class SyntaxFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final RuleCode rule;

    /** Where it is, in bytes. */
    private final long offset;

    private final transient Map<String, Object> arguments;

    /**
     * A fault at a place.
     *
     * @param rule what is wrong
     * @param offset where, in bytes from the start of the document
     * @param arguments the arguments of the rule's message
     */
    public SyntaxFault(RuleCode rule, long offset, Map<String, Object> arguments) {
        super(rule.code(), null, false, false); // control flow, not a defect: no stack trace
        this.rule = rule;
        this.offset = offset;
        this.arguments = arguments;
    }

    /**
     * A document that is beyond a limit.
     *
     * @param limit the code of the limit, such as {@code depth}
     * @param maximum the most that is accepted
     * @param offset where it is passed, in bytes from the start of the document
     * @return the fault
     */
    public static SyntaxFault beyond(String limit, int maximum, long offset) {
        return new SyntaxFault(RuleCode.JSON_LIMIT_EXCEEDED, offset, Map.of("limit", limit, "maximum", maximum));
    }

    /**
     * What is wrong.
     *
     * @return the rule
     */
    public RuleCode rule() {
        return rule;
    }

    /**
     * Where it is.
     *
     * @return the offset in bytes
     */
    public long offset() {
        return offset;
    }

    /**
     * The arguments of the rule's message.
     *
     * @return the arguments by name
     */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
