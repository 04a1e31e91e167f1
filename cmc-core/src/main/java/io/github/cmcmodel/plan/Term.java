// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time by which, or in which, something is to be done, such as until 31 March 2024, agreed in July 2023. A term that was
 * extended stays, and the new one stands beside it: the term in force on a day is the latest agreed by then.
 */
@Value.Immutable
@CmcStyle
@Consistent(value = TermsAreAgreedBeforeTheyEnd.class, groups = Warnings.class)
public sealed interface Term extends Ranked permits TermBuilder.ImmutableTerm {
    /**
     * {@return the time}
     */
    DateRange getRange();

    /**
     * {@return when the term was agreed or announced} Absent: not known; such a term counts from the start.
     */
    Optional<PartialDate> getAgreed();

    /**
     * {@return why it was set or moved} Absent: the sources do not say.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getReason();

    /**
     * {@inheritDoc}
     *
     * <p>Two terms agreed at one time exclude each other where their starts or their ends cannot be the same day.
     */
    @Override
    default List<Claim<?>> claims() {
        List<Claim<?>> claims = new ArrayList<>(2);
        getRange().start().date().ifPresent(start -> claims.add(Claim.ofDate(List.of("start", getAgreed()), start)));
        getRange().end().date().ifPresent(end -> claims.add(Claim.ofDate(List.of("end", getAgreed()), end)));
        return claims;
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default TermBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static TermBuilder builder() {
        return new TermBuilder();
    }
}
