// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import org.immutables.value.Value;

/**
 * An area of a chapter, such as area 2, progressive asylum systems.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface PlanArea extends Extensible permits PlanAreaBuilder.ImmutablePlanArea {
    /**
     * {@return the code by which commitments name the area, unique in its chapter}
     */
    @CleanText(max = TextLimits.LABEL)
    String getCode();

    /**
     * {@return what the area is about}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default PlanAreaBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static PlanAreaBuilder builder() {
        return new PlanAreaBuilder();
    }
}
