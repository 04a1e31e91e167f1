// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import io.github.cmcmodel.value.id.IndicatorId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something counted or measured to see how far a commitment has come, such as border officers trained.
 */
@Value.Immutable
@CmcStyle
@Consistent({TargetsFollowDirection.class})
@Consistent(
        value = {UnitIsGiven.class, ObservationsFollowBaseline.class, FlowsHavePeriods.class, QualitiesAreInWords.class
        },
        groups = Warnings.class)
public sealed interface Indicator extends Cited permits IndicatorBuilder.ImmutableIndicator {
    /** The measure of an indicator that names none. */
    IndicatorMeasure DEFAULT_MEASURE = IndicatorMeasure.LEVEL;

    /**
     * {@return the identifier}
     */
    @Identity
    IndicatorId getId();

    /**
     * {@return what is measured}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getName();

    /**
     * {@return in what unit, such as persons or per cent} Absent breaks the rule {@code
     * indicator.unit-missing} once there are values.
     */
    Optional<@CleanText(max = TextLimits.LABEL) LocalizedText> getUnit();

    /**
     * {@return whether its values are levels, flows or words} {@link IndicatorMeasure#LEVEL} unless set.
     */
    @Value.Default
    default IndicatorMeasure getMeasure() {
        return DEFAULT_MEASURE;
    }

    /**
     * {@return which way it is meant to move}
     */
    IndicatorDirection getDirection();

    /**
     * {@return where it started} Absent: not known, as often.
     */
    Optional<@Valid IndicatorValue> getBaseline();

    /**
     * {@return where it is meant to be, and by when}
     */
    List<@Valid IndicatorValue> getTargets();

    /**
     * {@return what was observed, and when}
     */
    List<@Valid IndicatorValue> getObservations();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default IndicatorBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }
}
