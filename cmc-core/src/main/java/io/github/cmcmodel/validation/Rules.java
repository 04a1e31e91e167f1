// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import java.util.List;

/** The rules across objects. Apart from the catalogue, which takes a while to read the types, and which no check needs. */
final class Rules {
    /** The rules across objects, in the order of their codes. */
    static final List<Rule> ALL = List.of(
            new IdsAreDistinct(),
            new ReferencesResolve(),
            new ReferencesHaveTheRightKind(),
            new FactsAreUndisputed(),
            new CitationsSpeakForAttributes(),
            new TopicsNarrow(),
            new ConsultationsFollowEarlierOnes(),
            new ConsultationsArePartOfLargerOnes(),
            new HeldConsultationsArePast(),
            new PersonsAreNotKeptTooLong(),
            new ChaptersAndAreasAreOfThePlan(),
            new PlansSucceedEarlierOnes(),
            new CommitmentsEndAfterPlansBegin(),
            new CommitmentRelationsLeadOn(),
            new ReportsCoverTimeOnce(),
            new ReportsAgreeWithUpdates(),
            new ReportsFollowWithoutGap(),
            new SourcesAreCited());

    private Rules() {}
}
