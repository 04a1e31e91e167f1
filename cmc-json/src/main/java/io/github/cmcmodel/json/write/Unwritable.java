// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Something in a value that has no place in JSON. Never leaves this module. */
public final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleCode rule;
    private final transient Map<String, Object> arguments;

    /** From the place outwards: each caller adds its step on the way out, so that writing itself keeps none. */
    private final transient List<Object> steps = new ArrayList<>();

    Unwritable(RuleCode rule, Map<String, Object> arguments) {
        super(rule.code(), null, false, false); // control flow, not a defect: no stack trace
        this.rule = rule;
        this.arguments = arguments;
    }

    /** Adds the name of a member, or the index of an item, in which the value is that was refused. */
    Unwritable within(Object step) {
        steps.add(step);
        return this;
    }

    /**
     * The rule that forbids it.
     *
     * @return the rule
     */
    public RuleCode rule() {
        return rule;
    }

    /**
     * The place in the value.
     *
     * @return such as {@code /title/en}
     */
    public Pointer place() {
        List<Object> fromRoot = new ArrayList<>(steps);
        Collections.reverse(fromRoot);
        return Pointer.ROOT.path(fromRoot.toArray());
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
