// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A chapter of a plan, such as chapter V, on solidarity with the Caribbean.
 */
@Value.Immutable
@CmcStyle
public sealed interface PlanChapter extends Cited permits PlanChapterBuilder.ImmutablePlanChapter {
    /**
     * {@return the number as the plan writes it, such as {@code V}, unique in the plan}
     */
    @CleanText(max = TextLimits.LABEL)
    String getNumber();

    /**
     * {@return what the chapter is about}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return its areas}
     */
    List<@Valid PlanArea> getAreas();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default PlanChapterBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static PlanChapterBuilder builder() {
        return new PlanChapterBuilder();
    }
}
