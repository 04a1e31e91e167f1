// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults;
import io.github.cmcmodel.validation.Finding;
import java.time.LocalDate;
import java.util.Map;

/**
 * A mechanism that breaks one rule once, such as {@code plan.succeeds-itself} at {@code /plans/0/succeeds}, and no other rule
 * at all, not even one that only informs: validated on the day given, its report holds the finding expected and no other.
 *
 * @param mechanism the mechanism
 * @param today the day to look from; a fault such as a consultation "held" in the future is one only on some days
 * @param expected the finding, as {@link io.github.cmcmodel.validation.MechanismValidator} reports it
 * @param planted what was planted, by the names of the rule's arguments, such as {@code U+D800} as {@code character}: the
 *     arguments of the finding, also those that it withholds since they are about a person
 */
public record Fault(ConsultativeMechanism mechanism, LocalDate today, Finding expected, Map<String, Object> planted) {
    /**
     * Takes a mechanism with its fault.
     *
     * @param mechanism the mechanism
     * @param today the day to look from
     * @param expected the finding
     * @param planted what was planted, by the names of the rule's arguments
     */
    public Fault {
        planted = Map.copyOf(planted);
    }

    static Fault planted(RuleCode rule, Choices choices) {
        Faults.Faulty faulty = Faults.planted(rule, choices);
        return new Fault(faulty.mechanism(), faulty.today(), faulty.finding(), faulty.planted());
    }

    /**
     * The rule that is broken.
     *
     * @return the finding's rule
     */
    public RuleCode rule() {
        return expected.rule();
    }

    /**
     * Where it is broken.
     *
     * @return the finding's place in the mechanism
     */
    public Pointer place() {
        return expected.pointer();
    }

    /**
     * What the message of the rule says.
     *
     * @return the finding's arguments by name; {@link #planted()} has them in full
     */
    public Map<String, Object> arguments() {
        return expected.arguments();
    }

    /**
     * The rule and the place, as a failing test shows them.
     *
     * @return such as {@code plan.succeeds-itself at /plans/0/succeeds}
     */
    @Override
    public String toString() {
        return rule().code() + " at " + expected.shownPointer();
    }
}
