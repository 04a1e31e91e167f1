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

    static final Shape<Purpose, PurposeBuilder> PURPOSE = Shape.of(
                    Purpose.class, new PurposeAccess(), "One thing that a mechanism is for, such as regional dialogue.")
            .required("code", ValueTypes.PURPOSE_CODE, "the purpose")
            .required("text", ValueType.LOCALIZED_TEXT, "the purpose in the mechanism's own words")
            .cited();

    static final Shape<Organization, OrganizationBuilder> ORGANIZATION = Shape.of(
                    Organization.class,
                    new OrganizationAccess(),
                    "An organization that takes part, hosts or supports, such as the International Organization for Migration.")
            .identifier("id", ValueTypes.ORGANIZATION_ID, "the identifier")
            .required("name", ValueType.LOCALIZED_TEXT, "the name")
            .optional("acronym", ValueType.TEXT, "its acronym, such as IOM")
            .required("kind", ValueTypes.ORGANIZATION_KIND, "what kind of body it is")
            .optional("url", ValueType.TEXT, "its site")
            .optional("parent", ValueTypes.ORGANIZATION_ID, "the organization that it is part of")
            .cited();

    static final Shape<Secretariat, SecretariatBuilder> SECRETARIAT = Shape.of(
                    Secretariat.class,
                    new SecretariatAccess(),
                    "The secretariat of a mechanism, set up or only proposed.")
            .optional("host", ValueTypes.ORGANIZATION_ID, "the organization in which it sits or would sit")
            .required("state", ValueTypes.SECRETARIAT_STATE, "how far it has come")
            .list("functions", ValueType.LOCALIZED_TEXT, "what it does or would do")
            .optional("range", ValueTypes.DATE_RANGE, "over what time it has existed")
            .cited();

    static final Shape<ConsultativeMechanism, ConsultativeMechanismBuilder> CONSULTATIVE_MECHANISM = Shape.of(
                    ConsultativeMechanism.class,
                    new ConsultativeMechanismAccess(),
                    "A regional consultative mechanism on migration with everything known of it, such as the Caribbean Migration Consultations. The root of every document.")
            .identifier("id", ValueTypes.MECHANISM_ID, "the identifier")
            .required("name", ValueType.LOCALIZED_TEXT, "the name")
            .optional("acronym", ValueType.TEXT, "its acronym, such as CMC")
            .optional("description", ValueType.LOCALIZED_TEXT, "what it is")
            .list(
                    "established",
                    new ValueType.Nested<>(SourceShapes.SOURCED_DATE),
                    "when it was established, in every version that sources give")
            .list(
                    "launched",
                    new ValueType.Nested<>(SourceShapes.SOURCED_DATE),
                    "when it was launched, in every version that sources give")
            .list("purposes", new ValueType.Nested<>(MechanismShapes.PURPOSE), "what it is for")
            .list(
                    "participants",
                    new ValueType.Nested<>(ParticipantShapes.MEMBER_STATE),
                    "the states and territories that take or took part")
            .list(
                    "organizations",
                    new ValueType.Nested<>(MechanismShapes.ORGANIZATION),
                    "the organizations that take part, host or support")
            .optional("secretariat", new ValueType.Nested<>(MechanismShapes.SECRETARIAT), "its secretariat")
            .list("topics", new ValueType.Nested<>(TopicShapes.THEMATIC_TOPIC), "what is talked about")
            .list("networks", new ValueType.Nested<>(NetworkShapes.NETWORK), "its thematic networks")
            .list(
                    "consultations",
                    new ValueType.Nested<>(ConsultationShapes.CONSULTATION),
                    "its meetings, and others that bear on it")
            .list(
                    "goodPractices",
                    new ValueType.Nested<>(NetworkShapes.GOOD_PRACTICE),
                    "ways of doing things that were shared")
            .list("plans", new ValueType.Nested<>(PlanShapes.ACTION_PLAN), "the plans that hold commitments")
            .list("commitments", new ValueType.Nested<>(PlanShapes.COMMITMENT), "what was promised")
            .list("reports", new ValueType.Nested<>(PlanShapes.PROGRESS_REPORT), "reports on how far it is")
            .list("sources", new ValueType.Nested<>(SourceShapes.SOURCE), "where the facts come from")
            .cited();
}
