// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AmountKind;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.CurrencyCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum of money, such as about 3,000,000 spent, in a currency that the source does not name. Where sources differ there are
 * several, side by side. OCDS and schema.org write a sum and its currency so.
 */
@Value.Immutable
@CmcStyle
@Consistent(value = CurrencyIsNamed.class, groups = Notices.class)
public sealed interface Amount extends Ranked permits AmountBuilder.ImmutableAmount {
    /** The qualifier of an amount that names none. */
    CountQualifier DEFAULT_QUALIFIER = CountQualifier.EXACTLY;

    /**
     * {@return what the sum is}
     */
    @KnownCode(groups = Notices.class)
    AmountKind getKind();

    /**
     * {@return the sum, in units of the currency, such as dollars, not cents}
     */
    BigDecimal getValue();

    /**
     * {@return the currency, by its code of ISO 4217, such as {@code BZD}} Absent: the source does not say which, as with "$".
     */
    Optional<@KnownCode(groups = Notices.class) CurrencyCode> getCurrency();

    /**
     * {@return how exactly the sum is known} {@link CountQualifier#EXACTLY} unless set.
     */
    @Value.Default
    default CountQualifier getQualifier() {
        return DEFAULT_QUALIFIER;
    }

    /**
     * {@return the date for which it is given} Absent: not known.
     */
    Optional<PartialDate> getDate();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default AmountBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static AmountBuilder builder() {
        return new AmountBuilder();
    }
}
