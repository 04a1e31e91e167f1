// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing promised, in a plan or by itself, such as "train border officials in disaster displacement".
 *
 * <p>A commitment says what was promised, by whom and by when; its updates say how far it is. Without an update it
 * is unreported, which is not the same as nothing done.
 */
@Value.Immutable
@CmcStyle
@Consistent({UpdatesAreInOrder.class, CorrectionsNameAnUpdate.class, RelationsLeadToAnother.class})
@Consistent(
        value = {
            UpdatesFollowStart.class,
            FulfilledStaysFulfilled.class,
            TermsAreInOrder.class,
            MilestonesEndWithCommitment.class,
            CoverageAgrees.class
        },
        groups = Warnings.class)
@Consistent(
        value = {LeadIsNamed.class},
        groups = Notices.class)
public sealed interface Commitment extends Cited permits CommitmentBuilder.ImmutableCommitment {
    /**
     * {@return the identifier}
     */
    @Identity
    CommitmentId getId();

    /**
     * {@return the plan that it belongs to} Absent: it belongs to none, as a pledge.
     */
    Optional<ActionPlanId> getPlan();

    /**
     * {@return the number of the chapter of the plan} Absent: the plan has no chapters, or not known.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getChapter();

    /**
     * {@return the code of the area of that chapter} Absent: the chapter has no areas, or not known.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getArea();

    /**
     * {@return the promise in one line}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return the promise in full} Absent: the text was not seen.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getText();

    /**
     * {@return what kind of thing is promised}
     */
    List<@KnownCode(groups = Notices.class) CommitmentType> getTypes();

    /**
     * {@return when it was made, such as the date of a pledge} Absent: with its plan, or not known.
     */
    Optional<PartialDate> getMade();

    /**
     * {@return who leads}
     */
    List<@Valid Actor> getLeads();

    /**
     * {@return who helps}
     */
    List<@Valid Actor> getPartners();

    /**
     * {@return the topics it is about}
     */
    List<TopicCode> getTopics();

    /**
     * {@return by when, with the terms that were moved} The term in force on a day is the latest agreed by then. Empty: none was set.
     */
    List<@Valid Term> getTerms();

    /**
     * {@return the steps on the way to it, with terms and updates of their own}
     */
    List<@Valid Milestone> getMilestones();

    /**
     * {@return whom it binds, who is exempt, and who joined later} Empty: whoever leads it.
     */
    List<@Valid Coverage> getCoverage();

    /**
     * {@return the money set aside, promised or spent for it}
     */
    List<@Valid Amount> getAmounts();

    /**
     * {@return the instruments it serves}
     */
    List<@KnownCode(groups = Notices.class) InstrumentCode> getInstruments();

    /**
     * {@return what shows how far it is}
     */
    List<@Valid Indicator> getIndicators();

    /**
     * {@return what was reported, in the order of time}
     */
    List<@Valid ProgressUpdate> getUpdates();

    /**
     * {@return what it is to other commitments, here or in other schemes}
     */
    List<@Valid CommitmentRelation> getRelations();

    /**
     * {@return what it serves in other schemes, such as an objective of the Global Compact for Migration}
     */
    List<@Valid TopicMapping> getMappings();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CommitmentBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }
}
