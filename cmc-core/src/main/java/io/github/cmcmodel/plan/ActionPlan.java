// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.NetworkId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan of action, such as the Brazil Plan of Action of 2014.
 */
@Value.Immutable
@CmcStyle
@Consistent({PlanDoesNotSucceedItself.class, ChaptersAreDistinct.class})
public sealed interface ActionPlan extends Cited permits ActionPlanBuilder.ImmutableActionPlan {
    /**
     * {@return the identifier}
     */
    @Identity
    ActionPlanId getId();

    /**
     * {@return what it is called}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return its acronym, such as {@code BPA}} Absent: none is in use.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getAcronym();

    /**
     * {@return how far it has come}
     */
    @KnownCode(groups = Notices.class)
    ActionPlanState getState();

    /**
     * {@return when it was adopted} Absent: it was not, or not known.
     */
    Optional<PartialDate> getAdopted();

    /**
     * {@return the consultation that adopted it} Absent: not known, or none did.
     */
    Optional<ConsultationId> getAdoptedAt();

    /**
     * {@return the instrument with which it was adopted, such as the declaration of the same meeting} Absent: none.
     */
    Optional<@KnownCode(groups = Notices.class) InstrumentCode> getInstrument();

    /**
     * {@return the time it is meant for} Absent: it names none.
     */
    Optional<DateRange> getHorizon();

    /**
     * {@return the plan before it} Absent: none in this document.
     */
    Optional<ActionPlanId> getSucceeds();

    /**
     * {@return its chapters, in order} Empty: the text was not seen.
     */
    List<@Valid PlanChapter> getChapters();

    /**
     * {@return the body that follows how it is carried out, one of the mechanism's networks} Absent: none, or not known.
     */
    Optional<NetworkId> getFollowUp();

    /**
     * {@return what sources count of it without listing it, such as its actions}
     */
    List<@Valid StatedCount> getStatedCounts();

    /**
     * {@return every how many years progress is reported} Absent: no cycle is set.
     */
    Optional<@Positive(message = "{io.github.cmcmodel.number.not-positive}") Integer> getReportingCycleYears();

    /**
     * {@return what there is to read about it, such as the text of the plan}
     */
    List<DocumentId> getDocuments();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ActionPlanBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ActionPlanBuilder builder() {
        return new ActionPlanBuilder();
    }
}
