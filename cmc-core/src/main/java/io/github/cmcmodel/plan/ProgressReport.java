// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ProgressReportKind;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.ProgressReportId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report on how far a plan has come over some years, such as the second triennial report on the Brazil Plan of
 * Action, 2018 to 2020.
 */
@Value.Immutable
@CmcStyle
public sealed interface ProgressReport extends Cited permits ProgressReportBuilder.ImmutableProgressReport {
    /**
     * {@return the identifier}
     */
    @Identity
    ProgressReportId getId();

    /**
     * {@return the plan reported on}
     */
    ActionPlanId getPlan();

    /**
     * {@return what it is called} Absent: it is known by plan and period only.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getTitle();

    /**
     * {@return what kind of report it is} Absent: not known.
     */
    Optional<@KnownCode(groups = Notices.class) ProgressReportKind> getKind();

    /**
     * {@return who wrote it} Empty: not known.
     */
    List<@Valid Actor> getAuthors();

    /**
     * {@return the time reported on}
     */
    DateRange getPeriod();

    /**
     * {@return how far it has come}
     */
    @KnownCode(groups = Notices.class)
    ProgressReportState getState();

    /**
     * {@return when it was published} Absent: it was not, or not known.
     */
    Optional<PartialDate> getPublished();

    /**
     * {@return what it says, chapter by chapter}
     */
    List<@Valid ReportSection> getSections();

    /**
     * {@return what it counts without listing it}
     */
    List<@Valid StatedCount> getStatedCounts();

    /**
     * {@return the report before it} Absent: none in this document.
     */
    Optional<ProgressReportId> getFollows();

    /**
     * {@return where the report can be read}
     */
    List<DocumentId> getDocuments();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ProgressReportBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ProgressReportBuilder builder() {
        return new ProgressReportBuilder();
    }
}
