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
import java.util.function.Function;

/** The identifiers, codes and dates that attributes hold. */
final class ValueTypes {
    static final ValueType<ActionPlanId> ACTION_PLAN_ID = form(0, ActionPlanId.class);
    static final ValueType<ActorId> ACTOR_ID = form(1, ActorId.class);
    static final ValueType<AffiliationStatus> AFFILIATION_STATUS = form(2, AffiliationStatus.class);
    static final ValueType<CommitmentId> COMMITMENT_ID = form(3, CommitmentId.class);
    static final ValueType<CommitmentType> COMMITMENT_TYPE = form(4, CommitmentType.class);
    static final ValueType<ConsultationId> CONSULTATION_ID = form(5, ConsultationId.class);
    static final ValueType<ConsultationKind> CONSULTATION_KIND = form(6, ConsultationKind.class);
    static final ValueType<ConsultationLevel> CONSULTATION_LEVEL = form(7, ConsultationLevel.class);
    static final ValueType<ConsultationMode> CONSULTATION_MODE = form(8, ConsultationMode.class);
    static final ValueType<ConsultationRelation> CONSULTATION_RELATION = form(9, ConsultationRelation.class);
    static final ValueType<GoodPracticeId> GOOD_PRACTICE_ID = form(10, GoodPracticeId.class);
    static final ValueType<IndicatorId> INDICATOR_ID = form(11, IndicatorId.class);
    static final ValueType<InstrumentAction> INSTRUMENT_ACTION = form(12, InstrumentAction.class);
    static final ValueType<InstrumentCode> INSTRUMENT_CODE = form(13, InstrumentCode.class);
    static final ValueType<MappingMatch> MAPPING_MATCH = form(14, MappingMatch.class);
    static final ValueType<MechanismId> MECHANISM_ID = form(15, MechanismId.class);
    static final ValueType<MemberStateId> MEMBER_STATE_ID = form(16, MemberStateId.class);
    static final ValueType<NetworkId> NETWORK_ID = form(17, NetworkId.class);
    static final ValueType<NetworkRole> NETWORK_ROLE = form(18, NetworkRole.class);
    static final ValueType<OrganizationId> ORGANIZATION_ID = form(19, OrganizationId.class);
    static final ValueType<OrganizationKind> ORGANIZATION_KIND = form(20, OrganizationKind.class);
    static final ValueType<OutcomeKind> OUTCOME_KIND = form(21, OutcomeKind.class);
    static final ValueType<ParticipationRole> PARTICIPATION_ROLE = form(22, ParticipationRole.class);
    static final ValueType<ProgressReportId> PROGRESS_REPORT_ID = form(23, ProgressReportId.class);
    static final ValueType<ProgressUpdateId> PROGRESS_UPDATE_ID = form(24, ProgressUpdateId.class);
    static final ValueType<PurposeCode> PURPOSE_CODE = form(25, PurposeCode.class);
    static final ValueType<SchemeCode> SCHEME_CODE = form(26, SchemeCode.class);
    static final ValueType<SourceId> SOURCE_ID = form(27, SourceId.class);
    static final ValueType<TopicCode> TOPIC_CODE = form(28, TopicCode.class);
    static final ValueType<PartialDate> PARTIAL_DATE = form(29, PartialDate.class);
    static final ValueType<DateRange> DATE_RANGE = form(30, DateRange.class);
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

    private static <V> ValueType<V> form(int at, Class<V> type) {
        return new ValueType.Form<>(type, new Parser<>(at, type));
    }

    /** Reads the forms by their places above: one class with a switch starts faster than a method reference for each. */
    private record Parser<V>(int at, Class<V> type) implements Function<String, V> {
        @Override
        public V apply(String text) {
            return type.cast(
                    switch (at) {
                        case 0 -> new ActionPlanId(text);
                        case 1 -> new ActorId(text);
                        case 2 -> new AffiliationStatus(text);
                        case 3 -> new CommitmentId(text);
                        case 4 -> new CommitmentType(text);
                        case 5 -> new ConsultationId(text);
                        case 6 -> new ConsultationKind(text);
                        case 7 -> new ConsultationLevel(text);
                        case 8 -> new ConsultationMode(text);
                        case 9 -> new ConsultationRelation(text);
                        case 10 -> new GoodPracticeId(text);
                        case 11 -> new IndicatorId(text);
                        case 12 -> new InstrumentAction(text);
                        case 13 -> new InstrumentCode(text);
                        case 14 -> new MappingMatch(text);
                        case 15 -> new MechanismId(text);
                        case 16 -> new MemberStateId(text);
                        case 17 -> new NetworkId(text);
                        case 18 -> new NetworkRole(text);
                        case 19 -> new OrganizationId(text);
                        case 20 -> new OrganizationKind(text);
                        case 21 -> new OutcomeKind(text);
                        case 22 -> new ParticipationRole(text);
                        case 23 -> new ProgressReportId(text);
                        case 24 -> new ProgressUpdateId(text);
                        case 25 -> new PurposeCode(text);
                        case 26 -> new SchemeCode(text);
                        case 27 -> new SourceId(text);
                        case 28 -> new TopicCode(text);
                        case 29 -> PartialDate.parse(text);
                        case 30 -> DateRange.parse(text);
                        default -> throw new IllegalStateException(type + " has no case");
                    });
        }
    }

    /** Makes a number an {@code Integer}. */
    record ToInteger() implements Function<Long, Integer> {
        @Override
        public Integer apply(Long number) {
            return Math.toIntExact(number);
        }
    }

    /** Leaves a number as it is. */
    record ToLong() implements Function<Long, Long> {
        @Override
        public Long apply(Long number) {
            return number;
        }
    }
}
