// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.ActionPlanId;
import io.github.cmcmodel.value.ActionPlanState;
import io.github.cmcmodel.value.ActorId;
import io.github.cmcmodel.value.ActorKind;
import io.github.cmcmodel.value.AffiliationStatus;
import io.github.cmcmodel.value.AttendanceUnit;
import io.github.cmcmodel.value.CitationMark;
import io.github.cmcmodel.value.CommitmentId;
import io.github.cmcmodel.value.CommitmentStatus;
import io.github.cmcmodel.value.CommitmentType;
import io.github.cmcmodel.value.ConsultationId;
import io.github.cmcmodel.value.ConsultationKind;
import io.github.cmcmodel.value.ConsultationLevel;
import io.github.cmcmodel.value.ConsultationMode;
import io.github.cmcmodel.value.ConsultationRelation;
import io.github.cmcmodel.value.ConsultationState;
import io.github.cmcmodel.value.CountQualifier;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.GoodPracticeId;
import io.github.cmcmodel.value.IndicatorDirection;
import io.github.cmcmodel.value.IndicatorId;
import io.github.cmcmodel.value.InstrumentAction;
import io.github.cmcmodel.value.InstrumentCode;
import io.github.cmcmodel.value.MappingMatch;
import io.github.cmcmodel.value.MechanismId;
import io.github.cmcmodel.value.MemberStateId;
import io.github.cmcmodel.value.NetworkId;
import io.github.cmcmodel.value.NetworkRole;
import io.github.cmcmodel.value.NetworkState;
import io.github.cmcmodel.value.OrganizationId;
import io.github.cmcmodel.value.OrganizationKind;
import io.github.cmcmodel.value.OutcomeKind;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.ParticipationRole;
import io.github.cmcmodel.value.ProgressReportId;
import io.github.cmcmodel.value.ProgressReportState;
import io.github.cmcmodel.value.ProgressUpdateId;
import io.github.cmcmodel.value.PurposeCode;
import io.github.cmcmodel.value.SchemeCode;
import io.github.cmcmodel.value.SecretariatState;
import io.github.cmcmodel.value.SharingLevel;
import io.github.cmcmodel.value.SourceId;
import io.github.cmcmodel.value.Standing;
import io.github.cmcmodel.value.TopicCode;
import io.github.cmcmodel.value.TopicStatus;

/** The identifiers, codes and dates that attributes hold. */
final class ValueTypes {
    static final ValueType<ActionPlanId> ACTION_PLAN_ID = new ValueType.Form<>(ActionPlanId.class, ActionPlanId::new);
    static final ValueType<ActorId> ACTOR_ID = new ValueType.Form<>(ActorId.class, ActorId::new);
    static final ValueType<AffiliationStatus> AFFILIATION_STATUS =
            new ValueType.Form<>(AffiliationStatus.class, AffiliationStatus::new);
    static final ValueType<CommitmentId> COMMITMENT_ID = new ValueType.Form<>(CommitmentId.class, CommitmentId::new);
    static final ValueType<CommitmentType> COMMITMENT_TYPE =
            new ValueType.Form<>(CommitmentType.class, CommitmentType::new);
    static final ValueType<ConsultationId> CONSULTATION_ID =
            new ValueType.Form<>(ConsultationId.class, ConsultationId::new);
    static final ValueType<ConsultationKind> CONSULTATION_KIND =
            new ValueType.Form<>(ConsultationKind.class, ConsultationKind::new);
    static final ValueType<ConsultationLevel> CONSULTATION_LEVEL =
            new ValueType.Form<>(ConsultationLevel.class, ConsultationLevel::new);
    static final ValueType<ConsultationMode> CONSULTATION_MODE =
            new ValueType.Form<>(ConsultationMode.class, ConsultationMode::new);
    static final ValueType<ConsultationRelation> CONSULTATION_RELATION =
            new ValueType.Form<>(ConsultationRelation.class, ConsultationRelation::new);
    static final ValueType<GoodPracticeId> GOOD_PRACTICE_ID =
            new ValueType.Form<>(GoodPracticeId.class, GoodPracticeId::new);
    static final ValueType<IndicatorId> INDICATOR_ID = new ValueType.Form<>(IndicatorId.class, IndicatorId::new);
    static final ValueType<InstrumentAction> INSTRUMENT_ACTION =
            new ValueType.Form<>(InstrumentAction.class, InstrumentAction::new);
    static final ValueType<InstrumentCode> INSTRUMENT_CODE =
            new ValueType.Form<>(InstrumentCode.class, InstrumentCode::new);
    static final ValueType<MappingMatch> MAPPING_MATCH = new ValueType.Form<>(MappingMatch.class, MappingMatch::new);
    static final ValueType<MechanismId> MECHANISM_ID = new ValueType.Form<>(MechanismId.class, MechanismId::new);
    static final ValueType<MemberStateId> MEMBER_STATE_ID =
            new ValueType.Form<>(MemberStateId.class, MemberStateId::new);
    static final ValueType<NetworkId> NETWORK_ID = new ValueType.Form<>(NetworkId.class, NetworkId::new);
    static final ValueType<NetworkRole> NETWORK_ROLE = new ValueType.Form<>(NetworkRole.class, NetworkRole::new);
    static final ValueType<OrganizationId> ORGANIZATION_ID =
            new ValueType.Form<>(OrganizationId.class, OrganizationId::new);
    static final ValueType<OrganizationKind> ORGANIZATION_KIND =
            new ValueType.Form<>(OrganizationKind.class, OrganizationKind::new);
    static final ValueType<OutcomeKind> OUTCOME_KIND = new ValueType.Form<>(OutcomeKind.class, OutcomeKind::new);
    static final ValueType<ParticipationRole> PARTICIPATION_ROLE =
            new ValueType.Form<>(ParticipationRole.class, ParticipationRole::new);
    static final ValueType<ProgressReportId> PROGRESS_REPORT_ID =
            new ValueType.Form<>(ProgressReportId.class, ProgressReportId::new);
    static final ValueType<ProgressUpdateId> PROGRESS_UPDATE_ID =
            new ValueType.Form<>(ProgressUpdateId.class, ProgressUpdateId::new);
    static final ValueType<PurposeCode> PURPOSE_CODE = new ValueType.Form<>(PurposeCode.class, PurposeCode::new);
    static final ValueType<SchemeCode> SCHEME_CODE = new ValueType.Form<>(SchemeCode.class, SchemeCode::new);
    static final ValueType<SourceId> SOURCE_ID = new ValueType.Form<>(SourceId.class, SourceId::new);
    static final ValueType<TopicCode> TOPIC_CODE = new ValueType.Form<>(TopicCode.class, TopicCode::new);
    static final ValueType<PartialDate> PARTIAL_DATE = new ValueType.Form<>(PartialDate.class, PartialDate::parse);
    static final ValueType<DateRange> DATE_RANGE = new ValueType.Form<>(DateRange.class, DateRange::parse);
    static final ValueType<ActionPlanState> ACTION_PLAN_STATE = new ValueType.Closed<>(ActionPlanState.class);
    static final ValueType<ActorKind> ACTOR_KIND = new ValueType.Closed<>(ActorKind.class);
    static final ValueType<AttendanceUnit> ATTENDANCE_UNIT = new ValueType.Closed<>(AttendanceUnit.class);
    static final ValueType<CitationMark> CITATION_MARK = new ValueType.Closed<>(CitationMark.class);
    static final ValueType<CommitmentStatus> COMMITMENT_STATUS = new ValueType.Closed<>(CommitmentStatus.class);
    static final ValueType<ConsultationState> CONSULTATION_STATE = new ValueType.Closed<>(ConsultationState.class);
    static final ValueType<CountQualifier> COUNT_QUALIFIER = new ValueType.Closed<>(CountQualifier.class);
    static final ValueType<IndicatorDirection> INDICATOR_DIRECTION = new ValueType.Closed<>(IndicatorDirection.class);
    static final ValueType<NetworkState> NETWORK_STATE = new ValueType.Closed<>(NetworkState.class);
    static final ValueType<ProgressReportState> PROGRESS_REPORT_STATE =
            new ValueType.Closed<>(ProgressReportState.class);
    static final ValueType<SecretariatState> SECRETARIAT_STATE = new ValueType.Closed<>(SecretariatState.class);
    static final ValueType<SharingLevel> SHARING_LEVEL = new ValueType.Closed<>(SharingLevel.class);
    static final ValueType<Standing> STANDING = new ValueType.Closed<>(Standing.class);
    static final ValueType<TopicStatus> TOPIC_STATUS = new ValueType.Closed<>(TopicStatus.class);

    private ValueTypes() {}
}
