// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.ActionPlanId;
import io.github.cmcmodel.value.ActorId;
import io.github.cmcmodel.value.AffiliationStatus;
import io.github.cmcmodel.value.CommitmentId;
import io.github.cmcmodel.value.CommitmentType;
import io.github.cmcmodel.value.ConsultationId;
import io.github.cmcmodel.value.ConsultationKind;
import io.github.cmcmodel.value.ConsultationLevel;
import io.github.cmcmodel.value.ConsultationMode;
import io.github.cmcmodel.value.ConsultationRelation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.GoodPracticeId;
import io.github.cmcmodel.value.IndicatorId;
import io.github.cmcmodel.value.InstrumentAction;
import io.github.cmcmodel.value.InstrumentCode;
import io.github.cmcmodel.value.MappingMatch;
import io.github.cmcmodel.value.MechanismId;
import io.github.cmcmodel.value.MemberStateId;
import io.github.cmcmodel.value.NetworkId;
import io.github.cmcmodel.value.NetworkRole;
import io.github.cmcmodel.value.OrganizationId;
import io.github.cmcmodel.value.OrganizationKind;
import io.github.cmcmodel.value.OutcomeKind;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.ParticipationRole;
import io.github.cmcmodel.value.ProgressReportId;
import io.github.cmcmodel.value.ProgressUpdateId;
import io.github.cmcmodel.value.PurposeCode;
import io.github.cmcmodel.value.SchemeCode;
import io.github.cmcmodel.value.SourceId;
import io.github.cmcmodel.value.TopicCode;
import java.util.function.Function;

/**
 * Reads the text of an identifier, code or date, by the name of its class: one class with a switch starts faster than a
 * method reference for each, and has nothing to do with those classes that no document has named yet.
 *
 * @param <V> the class
 */
record FormParser<V>(Class<V> type, String name) implements Function<String, V> {
    FormParser(Class<V> type) {
        this(type, type.getSimpleName().intern()); // so that the comparison ends at the first look
    }

    @Override
    public V apply(String text) {
        return type.cast(
                switch (name) {
                    case "ActionPlanId" -> new ActionPlanId(text);
                    case "ActorId" -> new ActorId(text);
                    case "AffiliationStatus" -> new AffiliationStatus(text);
                    case "CommitmentId" -> new CommitmentId(text);
                    case "CommitmentType" -> new CommitmentType(text);
                    case "ConsultationId" -> new ConsultationId(text);
                    case "ConsultationKind" -> new ConsultationKind(text);
                    case "ConsultationLevel" -> new ConsultationLevel(text);
                    case "ConsultationMode" -> new ConsultationMode(text);
                    case "ConsultationRelation" -> new ConsultationRelation(text);
                    case "GoodPracticeId" -> new GoodPracticeId(text);
                    case "IndicatorId" -> new IndicatorId(text);
                    case "InstrumentAction" -> new InstrumentAction(text);
                    case "InstrumentCode" -> new InstrumentCode(text);
                    case "MappingMatch" -> new MappingMatch(text);
                    case "MechanismId" -> new MechanismId(text);
                    case "MemberStateId" -> new MemberStateId(text);
                    case "NetworkId" -> new NetworkId(text);
                    case "NetworkRole" -> new NetworkRole(text);
                    case "OrganizationId" -> new OrganizationId(text);
                    case "OrganizationKind" -> new OrganizationKind(text);
                    case "OutcomeKind" -> new OutcomeKind(text);
                    case "ParticipationRole" -> new ParticipationRole(text);
                    case "ProgressReportId" -> new ProgressReportId(text);
                    case "ProgressUpdateId" -> new ProgressUpdateId(text);
                    case "PurposeCode" -> new PurposeCode(text);
                    case "SchemeCode" -> new SchemeCode(text);
                    case "SourceId" -> new SourceId(text);
                    case "TopicCode" -> new TopicCode(text);
                    case "PartialDate" -> PartialDate.parse(text);
                    case "DateRange" -> DateRange.parse(text);
                    default -> throw new IllegalStateException(type + " has no case");
                });
    }
}
