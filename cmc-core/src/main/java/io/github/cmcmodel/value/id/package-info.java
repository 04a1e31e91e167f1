// SPDX-License-Identifier: Apache-2.0
/**
 * Identifiers, one type for each kind of thing that can be referred to, such as {@link
 * io.github.cmcmodel.value.id.CommitmentId}.
 */
@Identifiers({
    @Identifier(name = "ActionPlanId", of = "an action plan", example = "brazil-plan-of-action"),
    @Identifier(name = "ActorId", of = "a member state or an organization, whichever the actor's kind says", example = "jamaica"),
    @Identifier(name = "CommitmentId", of = "a commitment", example = "bpa-5-asylum-systems"),
    @Identifier(name = "ConsultationId", of = "a consultation", example = "port-of-spain-2016"),
    @Identifier(name = "DocumentId", of = "a document", example = "nassau-2017-report"),
    @Identifier(name = "GoodPracticeId", of = "a good practice", example = "joint-border-training"),
    @Identifier(name = "IndicatorId", of = "an indicator", example = "officers-trained"),
    @Identifier(name = "MechanismId", of = "a consultative mechanism", example = "cmc"),
    @Identifier(name = "MemberStateId", of = "a member state or territory", example = "trinidad-and-tobago"),
    @Identifier(name = "MilestoneId", of = "a milestone of a commitment", example = "offices-opened"),
    @Identifier(name = "NetworkId", of = "a thematic network", example = "counter-trafficking"),
    @Identifier(name = "OrganizationId", of = "an organization", example = "caricom-impacs"),
    @Identifier(name = "ProgressReportId", of = "a progress report", example = "bpa-report-2018-2020"),
    @Identifier(name = "ProgressUpdateId", of = "an update on one commitment", example = "update-2019-06"),
    @Identifier(name = "SourceId", of = "a source", example = "iom-cmc-page")
})
@NullMarked
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.style.Identifiers;
import io.github.cmcmodel.style.Identifiers.Identifier;
import org.jspecify.annotations.NullMarked;
