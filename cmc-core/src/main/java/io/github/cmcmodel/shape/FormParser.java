// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AffiliationStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.ConsultationRelation;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.MappingMatch;
import io.github.cmcmodel.value.code.NetworkRole;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.PurposeCode;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
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
        // not a switch with a value: some compilers give that the type Record, and to check it every class is loaded
        Object value;
        switch (name) {
            case "ActionPlanId" -> value = new ActionPlanId(text);
            case "ActorId" -> value = new ActorId(text);
            case "AffiliationStatus" -> value = new AffiliationStatus(text);
            case "CommitmentId" -> value = new CommitmentId(text);
            case "CommitmentType" -> value = new CommitmentType(text);
            case "ConsultationId" -> value = new ConsultationId(text);
            case "ConsultationKind" -> value = new ConsultationKind(text);
            case "ConsultationLevel" -> value = new ConsultationLevel(text);
            case "ConsultationMode" -> value = new ConsultationMode(text);
            case "ConsultationRelation" -> value = new ConsultationRelation(text);
            case "GoodPracticeId" -> value = new GoodPracticeId(text);
            case "IndicatorId" -> value = new IndicatorId(text);
            case "InstrumentAction" -> value = new InstrumentAction(text);
            case "InstrumentCode" -> value = new InstrumentCode(text);
            case "MappingMatch" -> value = new MappingMatch(text);
            case "MechanismId" -> value = new MechanismId(text);
            case "MemberStateId" -> value = new MemberStateId(text);
            case "NetworkId" -> value = new NetworkId(text);
            case "NetworkRole" -> value = new NetworkRole(text);
            case "OrganizationId" -> value = new OrganizationId(text);
            case "OrganizationKind" -> value = new OrganizationKind(text);
            case "OutcomeKind" -> value = new OutcomeKind(text);
            case "ParticipationRole" -> value = new ParticipationRole(text);
            case "ProgressReportId" -> value = new ProgressReportId(text);
            case "ProgressUpdateId" -> value = new ProgressUpdateId(text);
            case "PurposeCode" -> value = new PurposeCode(text);
            case "SchemeCode" -> value = new SchemeCode(text);
            case "SourceId" -> value = new SourceId(text);
            case "TopicCode" -> value = new TopicCode(text);
            case "PartialDate" -> value = PartialDate.parse(text);
            case "DateRange" -> value = DateRange.parse(text);
            default -> throw new IllegalStateException(type + " has no case");
        }
        return type.cast(value);
    }
}
