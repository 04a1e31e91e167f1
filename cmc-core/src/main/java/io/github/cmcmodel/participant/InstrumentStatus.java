// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentActionCategory;
import io.github.cmcmodel.value.code.InstrumentCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a state or territory did about a treaty, declaration or compact, such as Jamaica's succession to the 1951
 * Convention on 30 July 1964.
 *
 * <p>That no action is recorded does not mean that there was none.
 */
@Value.Immutable
@CmcStyle
public sealed interface InstrumentStatus extends Ranked permits InstrumentStatusBuilder.ImmutableInstrumentStatus {
    /**
     * {@return the instrument}
     */
    @KnownCode(groups = Notices.class)
    InstrumentCode getInstrument();

    /**
     * {@return what was done}
     */
    @KnownCode(groups = Notices.class)
    InstrumentAction getAction();

    /**
     * {@return when it was done} Absent: not known.
     */
    Optional<PartialDate> getDate();

    /**
     * {@return since when the instrument has been in force for the participant} Absent: not known, or the
     * instrument has no force of law.
     */
    Optional<PartialDate> getInForce();

    /**
     * {@return what was reserved or declared} Absent: nothing is known of a reservation.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getReservations();

    /**
     * Whether the action makes the participant itself a party to a treaty, as a ratification, accession or succession does. It
     * need not be one still: {@code TreatyRelation} says what it is on a day.
     *
     * @return true for an action of the category party; false also for one that this version does not know
     */
    default boolean makesParty() {
        return getAction()
                .category()
                .filter(category -> category == InstrumentActionCategory.PARTY)
                .isPresent();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Two dates of one signature of an instrument, or of one way to become a party to it, exclude each other where no day is
     * meant by both.
     */
    @Override
    default List<Claim<?>> claims() {
        return getDate()
                .filter(date -> makesParty() || InstrumentAction.SIGNATURE.equals(getAction()))
                .map(date -> List.<Claim<?>>of(Claim.ofDate(List.of(getInstrument(), getAction()), date)))
                .orElse(List.of());
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default InstrumentStatusBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static InstrumentStatusBuilder builder() {
        return new InstrumentStatusBuilder();
    }
}
