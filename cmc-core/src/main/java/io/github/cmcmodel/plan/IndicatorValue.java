// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The value of an indicator at a date, such as 120 in 2017.
 */
@Value.Immutable
@CmcStyle
public sealed interface IndicatorValue extends Ranked permits IndicatorValueBuilder.ImmutableIndicatorValue {
    /**
     * {@return the value, with its decimals as they were given}
     */
    BigDecimal getValue();

    /**
     * {@return the date at which, or by which, it holds}
     */
    PartialDate getDate();

    /**
     * {@inheritDoc}
     *
     * <p>Two values at one date exclude each other where they differ; 1.0 does not differ from 1.
     */
    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.exactly(getDate(), getValue()));
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
