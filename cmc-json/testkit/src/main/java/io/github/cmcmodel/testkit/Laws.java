// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.SharingLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Laws to hold your own code to, such as {@code Laws.roundTrip(commitment, mapper::write, mapper::read)} in a property test. Each
 * throws an {@link AssertionError} that says which part of the law is broken, by what.
 *
 * <p>They need neither jqwik nor JUnit and work with values from anywhere.
 */
public final class Laws {
    private Laws() {}

    /**
     * What is written is read back equal, and writing it once more gives the same.
     *
     * @param <T> the type of the value, one that is compared by value
     * @param <F> the form that it is written in, such as {@code String}
     * @param value the value
     * @param write writes it
     * @param read reads what was written
     * @throws AssertionError if what is read differs, or is written in another way
     */
    public static <T, F> void roundTrip(
            T value, Function<? super T, ? extends F> write, Function<? super F, ? extends T> read) {
        F written = write.apply(value);
        T back = read.apply(written);
        demand(value.equals(back), "what is written must be read back equal", value, back);
        F again = write.apply(back);
        demand(written.equals(again), "what is read back must be written as it was", written, again);
    }

    /**
     * Two values that mean the same are equal, both ways, and have one hash code; neither equals null or a thing of another kind.
     *
     * @param one a value, such as one that your code made of a commitment
     * @param same another that must be equal to it, such as one made of an equal commitment
     * @throws AssertionError if one of it is not so
     */
    @SuppressWarnings({"SelfEquals", "EqualsNull"}) // asked on purpose
    public static void equal(Object one, Object same) {
        demand(one.equals(one), "a value must equal itself", one, one);
        demand(one.equals(same), "values that mean the same must be equal", one, same);
        demand(same.equals(one), "values that are equal must be so both ways", same, one);
        demand(
                one.hashCode() == same.hashCode(),
                "equal values must have one hash code",
                one.hashCode(),
                same.hashCode());
        demand(!one.equals(null), "a value must not equal null", one, null);
        demand(!one.equals(new Object()), "a value must not equal a thing of another kind", one, "an Object");
    }

    /**
     * Two values that do not mean the same are not equal, either way.
     *
     * @param one a value
     * @param other another that must not be equal to it
     * @throws AssertionError if they are equal
     */
    public static void different(Object one, Object other) {
        demand(!one.equals(other), "values that differ must not be equal", one, other);
        demand(!other.equals(one), "values that differ must not be equal, either way", other, one);
    }

    /**
     * A change of a mechanism, such as an import or a merge, leaves the rules as silent as they were: of the severity given, or graver,
     * no rule finds more than it found before.
     *
     * @param before the mechanism before
     * @param change the change
     * @param validator the rules
     * @param today the day to look from
     * @param severity the least grave that counts, such as {@link Severity#ERROR}
     * @throws AssertionError if a rule finds more; the message lists what it finds
     */
    public static void keepsRulesSilent(
            ConsultativeMechanism before,
            UnaryOperator<ConsultativeMechanism> change,
            MechanismValidator validator,
            LocalDate today,
            Severity severity) {
        List<Finding> found = new ArrayList<>(grave(validator, change.apply(before), today, severity));
        for (Finding known : grave(validator, before, today, severity)) {
            found.stream()
                    .filter(finding -> finding.rule() == known.rule())
                    .findFirst()
                    .ifPresent(found::remove);
        }
        if (!found.isEmpty()) {
            StringBuilder message = new StringBuilder("a change must not break rules, but now there is");
            found.forEach(finding -> message.append("\n  ").append(finding));
            throw new AssertionError(message.toString());
        }
    }

    private static List<Finding> grave(
            MechanismValidator validator, ConsultativeMechanism mechanism, LocalDate today, Severity severity) {
        return validator.validate(mechanism, today).findings().stream()
                .filter(finding -> finding.severity().compareTo(severity) <= 0)
                .toList();
    }

    /**
     * A view that a circle gets to see, such as a page or an export, shows nothing of a person whom that circle may not see. Before the
     * view is asked for, all that the mechanism says of such persons is replaced by words that stand nowhere else; none of them may
     * then be in the view, in whatever way that writes texts.
     *
     * @param mechanism the mechanism, with persons in it or without
     * @param audience who gets to see the view
     * @param view makes the view of a whole mechanism, from which it has to leave persons out itself
     * @throws AssertionError if something of a person is in the view; the message names the attribute and the place in the view
     */
    public static void redactionLeaksNothing(
            ConsultativeMechanism mechanism,
            SharingLevel audience,
            Function<? super ConsultativeMechanism, ? extends CharSequence> view) {
        Secrets secrets = new Secrets(audience);
        String shown = view.apply(secrets.in(mechanism)).toString().toLowerCase(Locale.ROOT);
        secrets.words.forEach((word, what) -> {
            int at = shown.indexOf(word);
            if (at >= 0) {
                throw new AssertionError("a view for " + audience.code() + " must show nothing of a person who is for "
                        + "a narrower circle, but shows " + what + " at character " + at + ": …"
                        + shown.substring(Math.max(0, at - 40), Math.min(shown.length(), at + 40)) + "…");
            }
        });
    }

    private static void demand(boolean holds, String law, @Nullable Object one, @Nullable Object other) {
        if (!holds) {
            throw new AssertionError(law + ", but there are\n  " + one + "\nand\n  " + other);
        }
    }
}
