// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.OrganizationBuilder;
import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.PurposeBuilder;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.mechanism.SecretariatBuilder;

/** The shapes of the types in package {@code mechanism}. */
final class MechanismShapes {
    private MechanismShapes() {}

    static final Shape<Purpose, PurposeBuilder> PURPOSE = Shape.cited(
            Shape.of(
                            Purpose.class,
                            PurposeBuilder::new,
                            PurposeBuilder::build,
                            "One thing that a mechanism is for, such as regional dialogue.")
                    .required("code", ValueTypes.PURPOSE_CODE, Purpose::getCode, PurposeBuilder::code, "the purpose")
                    .required(
                            "text",
                            ValueType.LOCALIZED_TEXT,
                            Purpose::getText,
                            PurposeBuilder::text,
                            "the purpose in the mechanism's own words"),
            PurposeBuilder::addCitation,
            PurposeBuilder::extensions);

    static final Shape<Organization, OrganizationBuilder> ORGANIZATION = Shape.cited(
            Shape.of(
                            Organization.class,
                            OrganizationBuilder::new,
                            OrganizationBuilder::build,
                            "An organization that takes part, hosts or supports, such as the International Organization for Migration.")
                    .identifier(
                            "id",
                            ValueTypes.ORGANIZATION_ID,
                            Organization::getId,
                            OrganizationBuilder::id,
                            "the identifier")
                    .required(
                            "name",
                            ValueType.LOCALIZED_TEXT,
                            Organization::getName,
                            OrganizationBuilder::name,
                            "the name")
                    .optional(
                            "acronym",
                            ValueType.TEXT,
                            Organization::getAcronym,
                            OrganizationBuilder::acronym,
                            "its acronym, such as IOM")
                    .required(
                            "kind",
                            ValueTypes.ORGANIZATION_KIND,
                            Organization::getKind,
                            OrganizationBuilder::kind,
                            "what kind of body it is")
                    .optional("url", ValueType.TEXT, Organization::getUrl, OrganizationBuilder::url, "its site")
                    .optional(
                            "parent",
                            ValueTypes.ORGANIZATION_ID,
                            Organization::getParent,
                            OrganizationBuilder::parent,
                            "the organization that it is part of"),
            OrganizationBuilder::addCitation,
            OrganizationBuilder::extensions);

    static final Shape<Secretariat, SecretariatBuilder> SECRETARIAT = Shape.cited(
            Shape.of(
                            Secretariat.class,
                            SecretariatBuilder::new,
                            SecretariatBuilder::build,
                            "The secretariat of a mechanism, set up or only proposed.")
                    .optional(
                            "host",
                            ValueTypes.ORGANIZATION_ID,
                            Secretariat::getHost,
                            SecretariatBuilder::host,
                            "the organization in which it sits or would sit")
                    .required(
                            "state",
                            ValueTypes.SECRETARIAT_STATE,
                            Secretariat::getState,
                            SecretariatBuilder::state,
                            "how far it has come")
                    .list(
                            "functions",
                            ValueType.LOCALIZED_TEXT,
                            Secretariat::getFunctions,
                            SecretariatBuilder::addFunction,
                            "what it does or would do")
                    .optional(
                            "range",
                            ValueTypes.DATE_RANGE,
                            Secretariat::getRange,
                            SecretariatBuilder::range,
                            "over what time it has existed"),
            SecretariatBuilder::addCitation,
            SecretariatBuilder::extensions);

    static final Shape<ConsultativeMechanism, ConsultativeMechanismBuilder> CONSULTATIVE_MECHANISM = Shape.cited(
            Shape.of(
                            ConsultativeMechanism.class,
                            ConsultativeMechanismBuilder::new,
                            ConsultativeMechanismBuilder::build,
                            "A regional consultative mechanism on migration with everything known of it, such as the Caribbean Migration Consultations. The root of every document.")
                    .identifier(
                            "id",
                            ValueTypes.MECHANISM_ID,
                            ConsultativeMechanism::getId,
                            ConsultativeMechanismBuilder::id,
                            "the identifier")
                    .required(
                            "name",
                            ValueType.LOCALIZED_TEXT,
                            ConsultativeMechanism::getName,
                            ConsultativeMechanismBuilder::name,
                            "the name")
                    .optional(
                            "acronym",
                            ValueType.TEXT,
                            ConsultativeMechanism::getAcronym,
                            ConsultativeMechanismBuilder::acronym,
                            "its acronym, such as CMC")
                    .optional(
                            "description",
                            ValueType.LOCALIZED_TEXT,
                            ConsultativeMechanism::getDescription,
                            ConsultativeMechanismBuilder::description,
                            "what it is")
                    .list(
                            "established",
                            new ValueType.Nested<>(SourceShapes.SOURCED_DATE),
                            ConsultativeMechanism::getEstablished,
                            ConsultativeMechanismBuilder::addEstablished,
                            "when it was established, in every version that sources give")
                    .list(
                            "launched",
                            new ValueType.Nested<>(SourceShapes.SOURCED_DATE),
                            ConsultativeMechanism::getLaunched,
                            ConsultativeMechanismBuilder::addLaunched,
                            "when it was launched, in every version that sources give")
                    .list(
                            "purposes",
                            new ValueType.Nested<>(MechanismShapes.PURPOSE),
                            ConsultativeMechanism::getPurposes,
                            ConsultativeMechanismBuilder::addPurpose,
                            "what it is for")
                    .list(
                            "participants",
                            new ValueType.Nested<>(ParticipantShapes.MEMBER_STATE),
                            ConsultativeMechanism::getParticipants,
                            ConsultativeMechanismBuilder::addParticipant,
                            "the states and territories that take or took part")
                    .list(
                            "organizations",
                            new ValueType.Nested<>(MechanismShapes.ORGANIZATION),
                            ConsultativeMechanism::getOrganizations,
                            ConsultativeMechanismBuilder::addOrganization,
                            "the organizations that take part, host or support")
                    .optional(
                            "secretariat",
                            new ValueType.Nested<>(MechanismShapes.SECRETARIAT),
                            ConsultativeMechanism::getSecretariat,
                            ConsultativeMechanismBuilder::secretariat,
                            "its secretariat")
                    .list(
                            "topics",
                            new ValueType.Nested<>(TopicShapes.THEMATIC_TOPIC),
                            ConsultativeMechanism::getTopics,
                            ConsultativeMechanismBuilder::addTopic,
                            "what is talked about")
                    .list(
                            "networks",
                            new ValueType.Nested<>(NetworkShapes.NETWORK),
                            ConsultativeMechanism::getNetworks,
                            ConsultativeMechanismBuilder::addNetwork,
                            "its thematic networks")
                    .list(
                            "consultations",
                            new ValueType.Nested<>(ConsultationShapes.CONSULTATION),
                            ConsultativeMechanism::getConsultations,
                            ConsultativeMechanismBuilder::addConsultation,
                            "its meetings, and others that bear on it")
                    .list(
                            "goodPractices",
                            new ValueType.Nested<>(NetworkShapes.GOOD_PRACTICE),
                            ConsultativeMechanism::getGoodPractices,
                            ConsultativeMechanismBuilder::addGoodPractice,
                            "ways of doing things that were shared")
                    .list(
                            "plans",
                            new ValueType.Nested<>(PlanShapes.ACTION_PLAN),
                            ConsultativeMechanism::getPlans,
                            ConsultativeMechanismBuilder::addPlan,
                            "the plans that hold commitments")
                    .list(
                            "commitments",
                            new ValueType.Nested<>(PlanShapes.COMMITMENT),
                            ConsultativeMechanism::getCommitments,
                            ConsultativeMechanismBuilder::addCommitment,
                            "what was promised")
                    .list(
                            "reports",
                            new ValueType.Nested<>(PlanShapes.PROGRESS_REPORT),
                            ConsultativeMechanism::getReports,
                            ConsultativeMechanismBuilder::addReport,
                            "reports on how far it is")
                    .list(
                            "sources",
                            new ValueType.Nested<>(SourceShapes.SOURCE),
                            ConsultativeMechanism::getSources,
                            ConsultativeMechanismBuilder::addSource,
                            "where the facts come from"),
            ConsultativeMechanismBuilder::addCitation,
            ConsultativeMechanismBuilder::extensions);
}
