// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report says of one chapter.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface ReportSection extends Extensible permits ReportSectionBuilder.ImmutableReportSection {
    /**
     * {@return the number of the chapter of the plan}
     */
    @CleanText(max = TextLimits.LABEL)
    String getChapter();

    /**
     * {@return what was achieved} Absent: the text was not seen.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getProgress();

    /**
     * {@return what stood in the way} Absent: the text was not seen.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getChallenges();

    /**
     * {@return what comes next} Absent: the text was not seen.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getPriorities();

    /**
     * {@return what it says of single commitments}
     */
    List<@Valid CommitmentAssessment> getAssessments();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ReportSectionBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ReportSectionBuilder builder() {
        return new ReportSectionBuilder();
    }
}
