// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CountQualifier;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of an indicator at a date or for a period, such as 120 in 2017, "more than 2,500", 40,000 to 60,000, or, in words,
 * "adopted". Where sources differ there are several, side by side. IATI writes baselines, targets and actual values so.
 */
@Value.Immutable
@CmcStyle
@Consistent({RangesOfValuesAreInOrder.class, ValuesHaveATime.class, ValuesHaveOneTime.class})
public sealed interface IndicatorValue extends Ranked permits IndicatorValueBuilder.ImmutableIndicatorValue {
    /** The qualifier of a value that names none. */
    CountQualifier DEFAULT_QUALIFIER = CountQualifier.EXACTLY;

    /**
     * {@return the number} Absent: it is said in words, or only the date is known, as of many baselines.
     */
    Optional<BigDecimal> getValue();

    /**
     * {@return how exactly the number is known} {@link CountQualifier#EXACTLY} unless set.
     */
    @Value.Default
    default CountQualifier getQualifier() {
        return DEFAULT_QUALIFIER;
    }

    /**
     * {@return the greatest number where the source gives a range, such as 60000 of 40,000 to 60,000} Absent: it gives one number.
     */
    Optional<BigDecimal> getUpTo();

    /**
     * {@return what is so, in words, such as "adopted"} Absent: the number says it.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getText();

    /**
     * {@return of whom or what, such as of women alone} Empty: of all.
     */
    List<@Valid Dimension> getDimensions();

    /**
     * {@return the date for which it holds} Absent: it holds for a period.
     */
    Optional<PartialDate> getDate();

    /**
     * {@return the period in which so much came, of a flow} Absent: it holds for a date.
     */
    Optional<DateRange> getPeriod();

    /**
     * {@inheritDoc}
     *
     * <p>Two numbers for one time and of the same dimensions exclude each other where no number is allowed by both; 1.0 does
     * not differ from 1.
     */
    @Override
    default List<Claim<?>> claims() {
        Optional<BigDecimal> least = minimum();
        Optional<BigDecimal> most = maximum();
        return least.isEmpty() && most.isEmpty()
                ? List.of()
                : List.of(new Claim<>(
                        List.of(getDate(), getPeriod(), Dimension.set(getDimensions())),
                        Limit.from(least),
                        Limit.upTo(most)));
    }

    /**
     * The least number that the value allows.
     *
     * @return 70 for 70, for "more than 70" and for 70 to 80, 63 for "about 70"; empty where there is no bound or no number
     */
    default Optional<BigDecimal> minimum() {
        return Limits.least(this);
    }

    /**
     * The greatest number that the value allows.
     *
     * @return 70 for 70, 80 for 70 to 80, 77 for "about 70"; empty where there is no bound or no number
     */
    default Optional<BigDecimal> maximum() {
        return Limits.most(this);
    }

    /**
     * Whether the value is one number and no other.
     *
     * @return false also where there is no number
     */
    default boolean hasOneNumber() {
        return getValue().isPresent() && getUpTo().isEmpty() && getQualifier() == CountQualifier.EXACTLY;
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default IndicatorValueBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static IndicatorValueBuilder builder() {
        return new IndicatorValueBuilder();
    }
}
